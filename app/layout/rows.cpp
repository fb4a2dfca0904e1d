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

void absorb(Row &row, const Rows &rows, QPointF topLeft)
{
    for (const Row &part : rows) {
        topLeft.ry() += &part == &rows.first() ? 0 : part.spaceBefore;
        for (const RowItem &item : part.items)
            row.items << RowItem(item.item, item.at + topLeft);
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
