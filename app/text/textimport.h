// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "text/storytext.h"

namespace quarterly {

// A document from outside as the model sees it: blocks, with the heading levels kept beside them (0 for text,
// 1 to 6 as found), since a newsletter is recognised by its headings while a story has only one level. Where a line
// of a text file ended, and it means no more than a space, the runs hold "\n".
struct ImportedBlock
{
    Block block;
    int headingLevel = 0;
    bool wasBold = false; // all of it set bold: in documents from the wild often a heading
    // Of a picture: where its file is, as written and not to be trusted. The runs then say what it shows (its alt text,
    // perhaps nothing).
    QString picture = {};
    QString pictureTitle = {};
};

using ImportedBlocks = QList<ImportedBlock>;

// Nothing unknown passes: elements outside the vocabulary are unwrapped, scripts, styles and hidden text are
// dropped, links are checked with safeLink(). Each returns an error for input over the limits of size and depth.
Result<ImportedBlocks> blocksFromMarkdown(const QString &markdown);
Result<ImportedBlocks> blocksFromHtml(const QString &html);
ImportedBlocks blocksFromPlainText(const QString &text); // paragraphs are separated by blank lines

// Line ends become spaces; pictures are no text and are left out.
StoryText storyFromBlocks(const ImportedBlocks &blocks);

} // namespace quarterly
