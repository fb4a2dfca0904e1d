// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "translation/tmx.h"

#include <QBuffer>

using namespace quarterly;

// The memory of another program.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray input = fuzz::bytes(data, size);
    QBuffer file(&input);
    file.open(QIODevice::ReadOnly);
    int units = 0;
    const auto read = readTmx(file, QStringLiteral("F"), [&](const QList<TranslationUnit> &some) {
        units += int(some.size());
        return Result<void>();
    });
    fuzz::expect(!read || read->units == units, "as many units are handed on as are told");
    return 0;
}
