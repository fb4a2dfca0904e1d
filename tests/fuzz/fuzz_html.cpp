// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "text/textimport.h"

using namespace quarterly;

// A paste or an HTML file.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (const auto blocks = blocksFromHtml(QString::fromUtf8(fuzz::bytes(data, size))))
        fuzz::expectSound(withLinks(storyFromBlocks(*blocks)));
    return 0;
}
