// SPDX-License-Identifier: GPL-3.0-or-later
#include "segmentnames.h"

#include <QCoreApplication>

namespace quarterly {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::SegmentWords)
};

} // namespace

QString stateName(SegmentState state)
{
    switch (state) {
    case SegmentState::Untranslated: return Words::tr("Not yet translated");
    case SegmentState::Draft: return Words::tr("Draft");
    case SegmentState::Stale: return Words::tr("The source has changed");
    case SegmentState::Translated: return Words::tr("Translated");
    case SegmentState::Reviewed: return Words::tr("Reviewed");
    }
    Q_UNREACHABLE();
}

QString fieldName(const Segment &segment)
{
    const QString &name = segment.field.name;
    if (name == field::title)
        return segment.item.isNull() ? Words::tr("Title of the section") : Words::tr("Title");
    if (name == field::summary)
        return Words::tr("Summary");
    if (name == field::place)
        return Words::tr("Place");
    if (name == field::alt)
        return Words::tr("Alternative text of a picture");
    if (name == field::caption)
        return Words::tr("Caption");
    if (name == field::masthead || name == field::tagline)
        return Words::tr("Masthead");
    if (segment.item.isNull())
        return Words::tr("The organisation");
    switch (segment.kind) {
    case BlockKind::Paragraph: return Words::tr("Paragraph");
    case BlockKind::Heading: return Words::tr("Sub-heading");
    case BlockKind::Bullet:
    case BlockKind::Number: return Words::tr("List item");
    case BlockKind::Quotation: return Words::tr("Quotation");
    }
    Q_UNREACHABLE();
}

} // namespace quarterly
