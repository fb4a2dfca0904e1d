// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory.h"

namespace quarterly {

// Segments that are not translated yet and say the same as this one, wherever they stand.
QList<Segment> sameElsewhere(const QList<Segment> &segments, const Segment &segment);
// Translates the segment and lets those that say the same have the translation as a draft, as one edit. `state`: of the
// segment from now on.
Result<void> translateEverywhere(IssueEditor &editor, const Segment &segment, Language language, const Runs &target,
                                 TextState state, const QList<Segment> &same);

// What the memory has for a segment that is not translated yet.
struct Pretranslation
{
    Segment segment;
    MemoryMatch match;

    // The same text between the same neighbours was confirmed once and needs no second look.
    TextState state() const { return match.percent > 100 ? TextState::Translated : TextState::Draft; }
};
inline constexpr int leastForPretranslation = 95; // percent: below, writing is as fast as mending
std::optional<Pretranslation> pretranslation(const Library &library, const QList<Segment> &segments, qsizetype at, Language to);
// As one edit. What was translated, or says something else, since it was found is left alone; returns how many were not.
Result<int> pretranslate(IssueEditor &editor, const QList<Pretranslation> &found, Language to);

} // namespace quarterly
