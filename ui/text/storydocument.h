// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/storytext.h"

#include <QTextBlock>
#include <QTextCursor>

namespace quarterly {

// How a QTextDocument carries a story. Kind and id of a block are properties of its format, so that undo brings them
// back with the text; what a run means is read from the same properties by which it is shown.
class StoryFormat
{
public:
    StoryFormat() = default;
    // Tight for a field of one block, such as a title; airy for a text of many.
    StoryFormat(const QColor &link, const QColor &quiet, bool tight) : m_link(link), m_quiet(quiet), m_tight(tight) {}

    QTextBlockFormat block(BlockKind kind, BlockId id) const;
    QTextCharFormat run(BlockKind kind, const Run &like) const;
    void insertRuns(QTextCursor &cursor, BlockKind kind, const Runs &runs) const;
    // Fills the empty document; an empty story becomes one empty paragraph.
    void fill(QTextDocument &document, const StoryText &story) const;

private:
    QColor m_link;
    QColor m_quiet; // of quotations
    bool m_tight = true;
};

BlockId idOf(const QTextBlock &block);
BlockKind kindOf(const QTextBlock &block);
// Without text: how a run with this format is set.
Run settingOf(const QTextCharFormat &format, BlockKind kind);
Runs runsOf(const QTextBlock &block);
StoryText wholeStoryOf(const QTextDocument &document);
// Without the blocks that say nothing.
StoryText storyOf(const QTextDocument &document);

inline bool isListItem(BlockKind kind) { return kind == BlockKind::Bullet || kind == BlockKind::Number; }

} // namespace quarterly
