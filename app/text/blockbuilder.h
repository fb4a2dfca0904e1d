// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/textimport.h"

namespace quarterly {

// Where a piece of text stands in a document from outside. Elements hand it down to what they contain.
struct Setting
{
    Run run; // how the text is set; its own text is unused
    BlockKind kind = BlockKind::Paragraph;
    int headingLevel = 0;
    int listItem = 0; // unique in the document; 0 outside lists
    bool preformatted = false; // line ends are line breaks
};

// Puts blocks together while an importer walks through a document from its beginning to its end.
class BlockBuilder
{
public:
    // The text so far and the text to come are not in one block.
    void endBlock();
    // White space is folded as a browser folds it.
    void addText(const QString &text, const Setting &setting);
    // What Markdown calls a soft break: a line end that means a space, kept for those who care about lines.
    void addLineEnd(const Setting &setting);
    // Two in a row begin a new paragraph.
    void addLineBreak(const Setting &setting);

    // A picture inside a block comes behind it, so that no sentence is torn apart.
    void addPicture(const QString &file, const QString &alt, const QString &title);

    ImportedBlocks finished();

private:
    void addCharacter(QChar character, const Setting &setting);
    void openBlock(const Setting &setting);
    void append(QChar character, const Setting &setting);
    QChar lastCharacter() const;
    void chop();

    ImportedBlocks m_blocks;
    ImportedBlocks m_pictures; // of the open block
    bool m_open = false;
    int m_lastListItem = 0;
};

} // namespace quarterly
