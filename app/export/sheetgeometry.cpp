// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetgeometry.h"

#include "export/bleed.h"

#include <QCoreApplication>
#include <QLocale>

namespace quarterly {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::Booklet)
};

constexpr double rounding = 1.5; // points by which one paper of a name differs from another
constexpr double shortestMark = Length::millimetres(2).points();
constexpr double longestMark = Length::millimetres(5).points();

QString inMillimetres(double points)
{
    return QLocale().toString(qRound(Length::points(points).millimetres()));
}

double scaleFor(QSizeF sheet, QSizeF page, bool scaled)
{
    return scaled ? std::min(sheet.width() / 2 / page.width(), sheet.height() / page.height()) : 1;
}

Error tooLarge(QSizeF page, QSizeF sheet)
{
    return {Error::Kind::Refused,
            Messages::tr("Pages of %1 × %2 mm are larger than half of the sheet, which is %3 × %4 mm: choose larger paper or smaller "
                         "pages, or let the pages be scaled.")
                .arg(inMillimetres(page.width()), inMillimetres(page.height()), inMillimetres(sheet.width() / 2),
                     inMillimetres(sheet.height()))};
}

} // namespace

SheetGeometry::SheetGeometry(QSizeF sheet, QSizeF largestPage, const BookletSetup &setup)
    : m_sheet(sheet)
    , m_scale(scaleFor(sheet, largestPage, setup.scaled))
    , m_hasMarks(setup.marks)
    , m_frontOffset(setup.frontOffset)
    , m_backOffset(setup.backOffset)
{
    const QSizeF spread(2 * largestPage.width() * m_scale, largestPage.height() * m_scale);
    m_spread = QRectF({(sheet.width() - spread.width()) / 2, (sheet.height() - spread.height()) / 2}, spread);
}

Result<SheetGeometry> SheetGeometry::of(QSizeF largestPage, const BookletSetup &setup)
{
    const QSizeF twice(2 * largestPage.width(), largestPage.height());
    const QSizeF sheet = setup.sheet.isValid() ? setup.sheet : bookletSheet(largestPage).value_or(twice);
    if (sheet.height() <= 0 || sheet.width() <= sheet.height())
        return Error{Error::Kind::Usage, Messages::tr("A booklet is printed on sheets that are wider than high.")};
    const SheetGeometry geometry(sheet, largestPage, setup);
    const QSizeF empty = geometry.empty();
    if (empty.width() < -2 * rounding || empty.height() < -rounding)
        return tooLarge(largestPage, sheet);
    if (setup.marks && std::min(empty.width(), empty.height()) / 2 < bleed.points() + shortestMark)
        return Error{Error::Kind::Refused,
                     Messages::tr("The pages leave no room for marks on this paper: choose larger paper, or print without marks.")};
    return geometry;
}

QRectF SheetGeometry::clip(SheetHalf half) const
{
    const double width = m_sheet.width() / 2;
    const QRectF whole(half == SheetHalf::Left ? 0 : width, 0, width, m_sheet.height());
    constexpr double more = bleed.points();
    return m_hasMarks ? whole & m_spread.adjusted(-more, -more, more, more) : whole;
}

QPointF SheetGeometry::corner(SheetHalf half, QSizeF page, double creep) const
{
    const double fold = m_sheet.width() / 2;
    return {half == SheetHalf::Left ? fold - page.width() * m_scale + creep : fold - creep,
            (m_sheet.height() - page.height() * m_scale) / 2};
}

QList<QLineF> SheetGeometry::marks() const
{
    if (!m_hasMarks)
        return {};
    const double room = std::min(empty().width(), empty().height()) / 2 - bleed.points();
    const double length = std::min(room, longestMark);
    QList<QLineF> marks = cropMarks(m_spread, length);
    const double fold = m_sheet.width() / 2, head = m_spread.top() - bleed.points(), foot = m_spread.bottom() + bleed.points();
    marks << QLineF(fold, head, fold, head - length) << QLineF(fold, foot, fold, foot + length);
    return marks;
}

QString SheetGeometry::remark() const
{
    constexpr double little = Length::millimetres(5).points();
    const double beside = empty().width(), above = empty().height();
    if (beside < little && above < little)
        return {};
    if (above < little)
        return Messages::tr("%1 mm of the sheet’s width stay empty.").arg(inMillimetres(beside));
    if (beside < little)
        return Messages::tr("%1 mm of the sheet’s height stay empty.").arg(inMillimetres(above));
    return Messages::tr("%1 mm of the sheet’s width and %2 mm of its height stay empty.")
        .arg(inMillimetres(beside), inMillimetres(above));
}

QSizeF largestPage(const Pages &pages)
{
    QSizeF largest;
    for (const Page &page : pages.pages)
        largest = largest.expandedTo(page.size);
    return largest;
}

} // namespace quarterly
