// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/links.h"
#include "text/markup.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

// What the targets share. Each hands bytes of any kind to one of our readers, as libFuzzer thinks them up, and checks what
// comes out of it (llvm.org/docs/LibFuzzer.html).
namespace quarterly::fuzz {

// Ends the target like a crash does, so that the input is kept.
inline void expect(bool isTrue, const char *what)
{
    if (isTrue)
        return;
    std::fprintf(stderr, "not true: %s\n", what);
    std::abort();
}

inline QByteArray bytes(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

// Whatever was read, it is kept as it is, and its links are such as may be.
inline void expectSound(const StoryText &story)
{
    const QString markup = toMarkup(story);
    const auto again = storyFromMarkup(markup);
    expect(bool(again), "a story is read back from its markup");
    expect(toMarkup(*again) == markup, "a story read back is the same");
    for (const Block &block : story.blocks) {
        for (const Run &run : block.runs)
            expect(run.link.isEmpty() || safeLink(run.link) == run.link, "a link is one that may be");
    }
}

} // namespace quarterly::fuzz
