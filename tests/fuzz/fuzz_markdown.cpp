// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "base/files.h"
#include "text/textimport.h"

using namespace quarterly;

// A text file, in whatever encoding.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = decodeText(fuzz::bytes(data, size)).text;
    if (const auto blocks = blocksFromMarkdown(text))
        fuzz::expectSound(withLinks(storyFromBlocks(*blocks)));
    fuzz::expectSound(withLinks(storyFromBlocks(blocksFromPlainText(text))));
    return 0;
}
