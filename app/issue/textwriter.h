// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issueeditor.h"

namespace quarterly {

// Who writes, when and how it came about: what every version of a text bears.
struct Authorship
{
    QString author;
    QDateTime when;
    QString origin;
};

// Turns texts into the rows of blocks, wordings and versions, inside one edit.
class TextWriter
{
public:
    TextWriter(Writer &writer, const Authorship &authorship) : m_writer(writer), m_authorship(authorship) {}

    void setText(const TextField &text, Language language, const StoryText &story, TextState state);
    // Nothing to say removes the wording. A translation is noted as made from what the source says now.
    void setWording(BlockId block, Language source, Language language, const Runs &runs, TextState state);
    // Other words for the same: state and origin of a translation stay. False if it no longer says what it did.
    bool reword(BlockId block, Language language, const Runs &before, const Runs &after);

private:
    QList<BlockRow> blocksOf(const TextField &text);
    QHash<QString, WordingRow> wordingsOf(BlockId block);
    // Gives every block of the story its identity among the field's blocks, new where it has none there.
    StoryText identified(const StoryText &story, const QList<BlockRow> &present);
    // Both leave a version without words behind, so that the history tells when they went.
    void removeBlock(const BlockRow &block);
    void removeWording(const WordingRow &wording);
    bool says(BlockId block, Language language, const Runs &runs);
    void setSource(const TextField &text, const StoryText &story, const QList<BlockRow> &present);
    void setOther(const TextField &text, Language language, const StoryText &story, const QList<BlockRow> &present);
    VersionId write(BlockId block, const QString &language, const QString &markup);

    Writer &m_writer;
    const Authorship m_authorship;
};

// With the owner go its texts: their versions stay, as always.
void removeTexts(Writer &writer, OwnerId owner);

} // namespace quarterly
