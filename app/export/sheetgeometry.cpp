// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetgeometry.h"

namespace quarterly {

SheetGeometry::SheetGeometry(QSizeF sheet, QSizeF largestPage)
    : m_sheet(sheet),
      m_scale(std::min(sheet.width() / 2 / largestPage.width(), sheet.height() / largestPage.height()))
{
}

QRectF SheetGeometry::half(SheetHalf half) const
{
    const double width = m_sheet.width() / 2;
    return {half == SheetHalf::Left ? 0 : width, 0, width, m_sheet.height()};
}

QPointF SheetGeometry::corner(SheetHalf half, QSizeF page, double creep) const
{
    const double fold = m_sheet.width() / 2;
    return {half == SheetHalf::Left ? fold - page.width() * m_scale + creep : fold - creep,
            (m_sheet.height() - page.height() * m_scale) / 2};
}

QSizeF largestPage(const Pages &pages)
{
    QSizeF largest;
    for (const Page &page : pages.pages)
        largest = largest.expandedTo(page.size);
    return largest;
}

} // namespace quarterly
