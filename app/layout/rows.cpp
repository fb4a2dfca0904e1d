// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

namespace quarterly {

double heightOf(const Rows &rows)
{
    double sum = 0;
    for (const Row &row : rows)
        sum += row.height + (&row == &rows.first() ? 0 : row.spaceBefore);
    return sum;
}

void keepLinesTogether(Rows &rows)
{
    if (rows.size() < 2)
        return;
    rows.first().keepWithNext = true;
    rows[rows.size() - 2].keepWithNext = true;
}

Row cropped(Row row, double height)
{
    double bottom = 0;
    for (PageItem &item : row.items) {
        if (auto *image = std::get_if<Image>(&item.content)) {
            const double kept = (image->rect.height() - height) / image->rect.height();
            bottom = image->rect.bottom();
            const double part = image->source.height() * kept;
            const double top = qBound(image->source.top(), row.focus.y() - part / 2, image->source.bottom() - part);
            image->source = {image->source.left(), top, image->source.width(), part};
            image->rect.setHeight(image->rect.height() * kept);
        } else {
            item.moveBy({0, -height});
        }
    }
    const auto moveUp = [&](QRectF &rect) { rect.translate(0, rect.top() < bottom ? 0 : -height); };
    for (LinkArea &link : row.links)
        moveUp(link.rect);
    for (TextArea &area : row.areas)
        moveUp(area.rect);
    row.height -= height;
    return row;
}

void absorb(Row &row, const Rows &rows, QPointF topLeft)
{
    for (const Row &part : rows) {
        topLeft.ry() += &part == &rows.first() ? 0 : part.spaceBefore;
        for (PageItem item : part.items) {
            item.moveBy(topLeft);
            row.items << item;
        }
        for (LinkArea link : part.links) {
            link.rect.translate(topLeft);
            row.links << link;
        }
        for (TextArea area : part.areas) {
            area.rect.translate(topLeft);
            row.areas << area;
        }
        topLeft.ry() += part.height;
    }
}

} // namespace quarterly
