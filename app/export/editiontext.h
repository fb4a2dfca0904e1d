// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issue.h"

namespace quarterly {

// What an edition says: its own words where there are any, else those of the source, which then must be marked as
// being in another language.

struct EditionBlock
{
    Block block;
    Language language;
};

struct EditionLine
{
    Runs runs;
    Language language;

    bool isEmpty() const { return runs.isEmpty(); }
    QString plain() const { return plainText(runs).simplified(); }
};

QList<EditionBlock> editionBlocks(const LocalizedText &text, Language edition, Language source);
// A title and its like, in one line and without links, since it may become one.
EditionLine editionLine(const LocalizedText &text, Language edition, Language source);

// What the placement shows of its item's text: all of it, the summary or first paragraph, or nothing.
QList<EditionBlock> shownBlocks(const Placement &placement, Language edition);
QList<Picture> shownPictures(const Placement &placement);
// "French", "français", "francés": how a language is called in another.
QString languageName(Language language, Language in);
EditionLine sectionTitle(const Section &section, Language edition, Language source);

} // namespace quarterly
