// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics.h"

#include "text/markup.h"

#include <QSet>

namespace quarterly {

namespace {

bool isFinished(const Segment &segment)
{
    return segment.state == SegmentState::Translated || segment.state == SegmentState::Reviewed;
}

MatchBand bandOf(int percent, bool isRepeated)
{
    if (percent >= 100)
        return percent > 100 ? MatchBand::Context : MatchBand::Exact;
    if (isRepeated)
        return MatchBand::Repetition;
    if (percent >= 95)
        return MatchBand::From95;
    if (percent >= 85)
        return MatchBand::From85;
    if (percent >= 75)
        return MatchBand::From75;
    return percent >= 50 ? MatchBand::From50 : MatchBand::New;
}

} // namespace

Result<TranslationStatistics> translationStatistics(const Library &library, const QList<Segment> &segments, Language to)
{
    TranslationStatistics statistics;
    QSet<QString> seen;
    for (qsizetype at = 0; at < segments.size(); ++at) {
        MatchBand band = MatchBand::Finished;
        if (!isFinished(segments[at])) {
            MemoryQuestion question = questionFor(segments, at, to);
            question.least = 50;
            question.most = 1;
            const auto matches = memoryMatches(library, question);
            if (!matches)
                return matches.error();
            const QString text = toMarkup(canonical(segments[at].source));
            band = bandOf(matches->isEmpty() ? 0 : matches->first().percent, seen.contains(text));
            seen << text;
        }
        BandCount &count = statistics[band];
        ++count.segments;
        count.words += wordCount(segments[at].source);
    }
    return statistics;
}

} // namespace quarterly
