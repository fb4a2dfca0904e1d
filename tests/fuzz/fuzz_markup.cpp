// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

using namespace quarterly;

// What a damaged or foreign library has where our markup should be.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString markup = QString::fromUtf8(fuzz::bytes(data, size));
    if (const auto story = storyFromMarkup(markup))
        fuzz::expectSound(*story);
    if (const auto runs = runsFromMarkup(markup))
        fuzz::expect(bool(runsFromMarkup(toMarkup(*runs))), "a line is read back from its markup");
    runsOrLetters(markup);
    return 0;
}
