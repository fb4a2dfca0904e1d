// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "translation/tmx.h"

using namespace quarterly;

// The memory of another program.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    int units = 0;
    const auto read = readTmx(fuzz::bytes(data, size), QStringLiteral("F"), [&](const QList<TranslationUnit> &some, double) {
        units += int(some.size());
        return Result<void>();
    });
    fuzz::expect(!read || read->units == units, "as many units are handed on as are told");
    return 0;
}
