// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

using namespace quarterly;

// Has a mistake that must be found, or the others would find none either.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::expect(size < 4 || data[1] != 'o' || data[2] == 'o', "nothing");
    return 0;
}
