// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issue.h"

namespace quarterly {

// A block as an edition says it: in its own words where there are any, else in those of the source, which then must be
// marked as being in another language.
struct EditionBlock
{
    BlockId id;
    BlockKind kind = BlockKind::Paragraph;
    Runs runs;
    Language language;

    bool isEmpty() const { return runs.isEmpty(); }
    QString plain() const { return plainText(runs).simplified(); }
};

QList<EditionBlock> editionBlocks(const LocalizedText &text, Language edition, Language source);
// A title and its like: all blocks in one line, which bears the id of the first.
EditionBlock editionLine(const LocalizedText &text, Language edition, Language source);

// What the placement shows of its item: all of it, the summary or first paragraph, or nothing; pictures only in full.
QList<EditionBlock> shownBlocks(const Placement &placement, Language edition);
QList<Picture> shownPictures(const Placement &placement);
// Its own title or, without one, what sections of its kind are called.
EditionBlock sectionTitle(const Section &section, Language edition, Language source);
EditionBlock newsletterName(const Issue &issue, Language edition);
// "Not yet translated: shown in English", where nothing of what is shown of the item is in the reader's language; else empty.
QString originalNote(const Item &item, const EditionBlock &title, const QList<EditionBlock> &blocks, Language edition);
// "French", "français", "francés": how a language is called in another.
QString languageName(Language language, Language in);

} // namespace quarterly
