// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "translation/xliffreader.h"

using namespace quarterly;

// What comes back from a translator's program.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (const auto read = readXliff(fuzz::bytes(data, size), QStringLiteral("F"))) {
        for (const ExchangeUnit &unit : read->units) {
            const auto text = returned(unit.target.value_or(unit.source), unit.source.codes, unit.source.codes);
            fuzz::expectSound(StoryText{{Block{.runs = text.runs}}});
        }
    }
    return 0;
}
