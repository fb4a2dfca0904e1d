// SPDX-License-Identifier: GPL-3.0-or-later
#include "bleed.h"

namespace quarterly {

namespace {

constexpr double touching = 0.1; // so near to the edge is at it

QRectF bled(const QRectF &rect, QSizeF page)
{
    constexpr double more = bleed.points();
    return rect.adjusted(rect.left() <= touching ? -more : 0, rect.top() <= touching ? -more : 0,
                         rect.right() >= page.width() - touching ? more : 0,
                         rect.bottom() >= page.height() - touching ? more : 0);
}

} // namespace

Page withBleed(Page page)
{
    for (PageItem &item : page.items) {
        if (auto *box = std::get_if<Box>(&item.content))
            box->rect = bled(box->rect, page.size);
    }
    return page;
}

Pages withBleed(Pages pages)
{
    for (Page &page : pages.pages)
        page = withBleed(std::move(page));
    return pages;
}

QList<QLineF> cropMarks(const QRectF &trim, double length)
{
    QList<QLineF> marks;
    constexpr double from = bleed.points();
    const double to = from + length;
    for (const double x : {trim.left(), trim.right()}) {
        marks << QLineF(x, trim.top() - from, x, trim.top() - to);
        marks << QLineF(x, trim.bottom() + from, x, trim.bottom() + to);
    }
    for (const double y : {trim.top(), trim.bottom()}) {
        marks << QLineF(trim.left() - from, y, trim.left() - to, y);
        marks << QLineF(trim.right() + from, y, trim.right() + to, y);
    }
    return marks;
}

} // namespace quarterly
