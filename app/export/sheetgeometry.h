// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/pages.h"

namespace quarterly {

enum class SheetHalf { Left, Right };

// How pages lie on the two halves of a sheet: one scale for all, at the fold, in the middle of its height. In
// points, from the top left corner of the sheet.
class SheetGeometry
{
public:
    SheetGeometry(QSizeF sheet, QSizeF largestPage);

    double scale() const { return m_scale; }
    QRectF half(SheetHalf half) const; // nothing of a page may cross the fold
    // Top left, of the scaled page, which lies so far over the fold that it evens out what the sheets around it take.
    QPointF corner(SheetHalf half, QSizeF page, double creep) const;

private:
    QSizeF m_sheet;
    double m_scale;
};

QSizeF largestPage(const Pages &pages);

} // namespace quarterly
