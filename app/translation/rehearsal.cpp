// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal.h"

#include "exchangereview.h"

#include <QCoreApplication>

namespace quarterly {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::Xliff)
};

// The first segment that would not come back as it is, if there is one.
const Segment *firstDamaged(const QList<Segment> &segments, const ExchangeReview &review)
{
    for (const Segment &segment : segments) {
        const auto unit = std::ranges::find(review.units, segment.block.toString(), &ReviewedUnit::id);
        const bool whole = unit != review.units.end() && unit->isIntact;
        if (!whole)
            return &segment;
    }
    return nullptr;
}

} // namespace

Result<void> rehearse(const Result<ExchangeFile> &read, const Issue &issue, const QList<Segment> &segments)
{
    if (!read)
        return read.error();
    const ExchangeReview review = reviewExchange(*read, segments);
    const Segment *damaged = firstDamaged(segments, review);
    if (read->issue == issue.id && review.units.size() == segments.size() && !damaged)
        return {};
    return Error{Error::Kind::Failed,
                 Messages::tr("“%1” would not come back from a translator as it is: nothing was written. Look for odd characters in it.")
                     .arg(damaged ? plainText(damaged->source).left(60).simplified() : issue.quarter.toString())};
}

} // namespace quarterly
