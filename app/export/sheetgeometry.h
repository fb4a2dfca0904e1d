// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/booklet.h"

#include <QLineF>

namespace quarterly {

enum class SheetHalf { Left, Right };

// How pages lie on the two halves of a sheet: one scale for all, at the fold, in the middle of its height. In
// points, from the top left corner of the sheet.
class SheetGeometry
{
public:
    // The error says why such pages cannot be printed on the sheet of the setup.
    static Result<SheetGeometry> of(QSizeF largestPage, const BookletSetup &setup);

    QSizeF sheet() const { return m_sheet; }
    double scale() const { return m_scale; }
    // What of a half may be printed on: nothing of a page may cross the fold, nor go beyond its bleed.
    QRectF clip(SheetHalf half) const;
    // Top left, of the scaled page, which lies so far over the fold that it evens out what the sheets around it take.
    QPointF corner(SheetHalf half, QSizeF page, double creep) const;
    QPointF offset(const BookletSide &side) const { return side.isBack ? m_backOffset : m_frontOffset; }
    // Lines where to fold and cut: none unless they were asked for.
    QList<QLineF> marks() const;
    // How much of the sheet stays empty beside the pages and above and below them, in millimetres; nothing to speak of
    // gives an empty text.
    QString remark() const;

private:
    SheetGeometry(QSizeF sheet, QSizeF largestPage, const BookletSetup &setup);
    QSizeF empty() const { return m_sheet - m_spread.size(); }

    QSizeF m_sheet;
    double m_scale;
    QRectF m_spread; // both halves' pages together: what is cut out
    bool m_hasMarks;
    QPointF m_frontOffset, m_backOffset;
};

QSizeF largestPage(const Pages &pages);

} // namespace quarterly
