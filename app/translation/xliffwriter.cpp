// SPDX-License-Identifier: GPL-3.0-or-later
#include "xliffwriter.h"

#include "exchangereview.h"
#include "xliffparts.h"
#include "xliffreader.h"

#include <QBuffer>
#include <QCoreApplication>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::Xliff)
};

QList<Language> sourcesOf(const QList<Segment> &segments)
{
    QList<Language> sources;
    for (const Segment &segment : segments) {
        if (!sources.contains(segment.field.source))
            sources << segment.field.source;
    }
    return sources;
}

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

// Reads what was written as if it came back from a translator.
Result<void> rehearse(const QByteArray &file, const Issue &issue, const QList<Segment> &segments)
{
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    const auto read = readXliff(buffer, Messages::tr("The file"));
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

} // namespace

Result<QByteArray> toXliff(const Issue &issue, Language target, const QList<Segment> &segments, XliffVersion version)
{
    const QList<Language> sources = sourcesOf(segments);
    if (version == XliffVersion::V20 && sources.size() > 1)
        return Error{Error::Kind::Refused,
                     Messages::tr("The issue has texts written in %1 and in %2, which one file of XLIFF 2.0 cannot hold: choose version 1.2.")
                         .arg(sources[0].autonym(), sources[1].autonym())};
    QByteArray file;
    {
        QXmlStreamWriter xml(&file);
        const XliffJob job{issue, target, sources, segments};
        if (version == XliffVersion::V12)
            writeXliff12(xml, job);
        else
            writeXliff20(xml, job);
    }
    if (const auto survives = rehearse(file, issue, segments); !survives)
        return survives.error();
    return file;
}

} // namespace quarterly
