// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetpainter.h"

#include "export/pagepainter.h"
#include "export/sheetgeometry.h"

#include <QPainter>

namespace quarterly {

void paintSheetSide(QPainter &painter, const Pages &pages, const SheetSide &side, QSizeF sheet, bool turned, double creep)
{
    const SheetGeometry geometry(sheet, largestPage(pages));
    painter.save();
    if (turned) {
        painter.translate(sheet.width(), sheet.height());
        painter.rotate(180);
    }
    for (const auto &[page, half] : {std::pair(side.left, SheetHalf::Left), std::pair(side.right, SheetHalf::Right)}) {
        if (page < 0)
            continue;
        painter.save();
        painter.setClipRect(geometry.half(half), Qt::IntersectClip);
        painter.translate(geometry.corner(half, pages.pages[page].size, creep));
        painter.scale(geometry.scale(), geometry.scale());
        paintPage(painter, pages, page);
        painter.restore();
    }
    painter.restore();
}

} // namespace quarterly
