// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "wordfile.h"

#include "text/docximport.h"
#include "text/textimport.h"

using namespace quarterly;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input = fuzz::bytes(data, size);
    for (const QByteArray &file : {input, fuzz::wordFile(input)}) {
        if (const auto document = readDocx(file))
            fuzz::expectSound(storyFromBlocks(document->blocks));
    }
    return 0;
}
