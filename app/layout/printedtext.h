// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/localizedtext.h"

namespace quarterly {

// A block as an edition prints it: in the edition's language or, where that is missing, in another.
struct PrintedBlock
{
    BlockId id;
    BlockKind kind = BlockKind::Paragraph;
    Runs runs;
    Language language;
};

// The blocks that say something in the edition's language, else in the source's.
QList<PrintedBlock> printedBlocks(const LocalizedText &text, Language edition, Language source);

// The first of them, as for a title; nothing when nothing is said.
std::optional<PrintedBlock> printedLine(const LocalizedText &text, Language edition, Language source);

} // namespace quarterly
