// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/check.h"
#include "translation/segments.h"

namespace quarterly {

// What one click can do about findings. Each looks up what it changes in the issue as it is by then.

Repair confirmMeaning(const QList<Segment> &stale, Language language);
Repair finishDrafts(const QList<Segment> &drafts, Language language);
Repair removeEmptySection(SectionId section);
Repair takeOut(PlacementId placement);
Repair dropRemark(ItemId item);
Repair dropComment(BlockId block, Language language);
Repair useColour(const QString &colour);
// Every link of the block that leads to the one leads to the other; to nothing if that is empty.
Repair changeLink(BlockId block, Language language, const QString &from, const QString &to);
// Every such word of the block, as a whole word.
Repair replaceWord(BlockId block, Language language, const QString &word, const QString &better);
Repair learnWord(const QString &word, Language language);
// `scale`: of its present size, in all editions.
Repair printSmaller(PlacementId placement, double scale);

} // namespace quarterly
