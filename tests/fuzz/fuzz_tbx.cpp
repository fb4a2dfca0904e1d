// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "translation/glossarytbx.h"

using namespace quarterly;

// The glossary of another program.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (const auto read = glossaryFromTbx(fuzz::bytes(data, size), QStringLiteral("F"))) {
        const auto again = glossaryFromTbx(glossaryToTbx(read->terms), QStringLiteral("F"));
        fuzz::expect(again && again->terms.size() == read->terms.size(), "a glossary is read back from its file");
    }
    return 0;
}
