// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory.h"

namespace quarterly {

// What a translator invoices differently, in the order of an offer.
enum class MatchBand { Finished, Context, Exact, Repetition, From95, From85, From75, From50, New };

struct BandCount
{
    int segments = 0;
    int words = 0; // of the source

    friend bool operator==(const BandCount &, const BandCount &) = default;
};

// How much work is left in an issue, by what the memory already says of it. Finished segments count as such. Of segments
// with the same text all but the first are repetitions, unless the memory has them whole.
using TranslationStatistics = QMap<MatchBand, BandCount>;
Result<TranslationStatistics> translationStatistics(const Library &library, const QList<Segment> &segments, Language to);

} // namespace quarterly
