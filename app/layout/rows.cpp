// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

namespace quarterly {

double heightOf(const Rows &rows)
{
    double sum = 0;
    for (const Row &row : rows)
        sum += row.height;
    return sum;
}

Row space(double height)
{
    return Row{.height = height, .isSpace = true};
}

void keepLinesTogether(Rows &rows)
{
    if (rows.size() < 2)
        return;
    rows.first().keepWithNext = true;
    rows[rows.size() - 2].keepWithNext = true;
}

PageItem translated(PageItem item, QPointF by)
{
    if (auto *run = std::get_if<GlyphRun>(&item.content)) {
        for (Glyph &glyph : run->glyphs) {
            glyph.x += by.x();
            glyph.y += by.y();
        }
    } else if (auto *box = std::get_if<Box>(&item.content)) {
        box->rect.translate(by);
    } else {
        std::get<Image>(item.content).rect.translate(by);
    }
    return item;
}

void absorb(Row &row, const Rows &rows, QPointF topLeft)
{
    for (const Row &part : rows) {
        for (const PageItem &item : part.items)
            row.items << translated(item, topLeft);
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
