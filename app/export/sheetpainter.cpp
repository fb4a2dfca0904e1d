// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetpainter.h"

#include "export/pagepainter.h"

#include <QPainter>

namespace quarterly {

void paintSheetSide(QPainter &painter, const Pages &pages, const BookletSide &side, const SheetGeometry &geometry)
{
    painter.save();
    if (side.turned) {
        painter.translate(geometry.sheet().width(), geometry.sheet().height());
        painter.rotate(180);
    }
    painter.translate(geometry.offset(side));
    for (const auto &[page, half] : {std::pair(side.pages.left, SheetHalf::Left), std::pair(side.pages.right, SheetHalf::Right)}) {
        if (page < 0)
            continue;
        painter.save();
        painter.setClipRect(geometry.clip(half), Qt::IntersectClip);
        painter.translate(geometry.corner(half, pages.pages[page].size, side.creep));
        painter.scale(geometry.scale(), geometry.scale());
        paintPage(painter, pages, page);
        painter.restore();
    }
    painter.setPen(QPen(Qt::black, 0.25));
    painter.drawLines(geometry.marks());
    painter.restore();
}

} // namespace quarterly
