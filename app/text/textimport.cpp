// SPDX-License-Identifier: GPL-3.0-or-later
#include "textimport.h"

#include "blockbuilder.h"

#include "base/files.h"

namespace quarterly {

ImportedBlocks blocksFromPlainText(const QString &text)
{
    BlockBuilder builder;
    const Setting setting;
    for (const QString &line : cleanText(text).split(u'\n')) {
        if (line.trimmed().isEmpty()) {
            builder.endBlock();
        } else {
            builder.addText(line, setting);
            builder.addLineEnd(setting);
        }
    }
    return builder.finished();
}

StoryText storyFromBlocks(const ImportedBlocks &blocks)
{
    StoryText story;
    for (const ImportedBlock &imported : blocks) {
        if (!imported.picture.isEmpty())
            continue;
        story.blocks << imported.block;
        for (Run &run : story.blocks.last().runs)
            run.text.replace(u'\n', u' ');
    }
    return story;
}

} // namespace quarterly
