// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageplacer.h"

namespace quarterly {

void PageItem::moveBy(QPointF distance)
{
    if (auto *run = std::get_if<GlyphRun>(&content))
        run->origin += distance;
    else if (auto *box = std::get_if<Box>(&content))
        box->rect.translate(distance);
    else
        std::get<Image>(content).rect.translate(distance);
}

void PagePlacer::place(const Row &row, int page, QPointF topLeft)
{
    for (PageItem item : row.items) {
        if (item.element != artifact)
            item.element += row.firstElement;
        item.moveBy(topLeft);
        noteStart(item.element, page, topLeft.y());
        placeItem(item, page);
    }
    for (LinkArea link : row.links) {
        link.rect.translate(topLeft);
        link.element += row.firstElement;
        m_pages.pages[page].links << link;
    }
    for (const TextArea &area : row.areas)
        placeArea(area, page, topLeft);
}

double PagePlacer::place(const Rows &rows, int page, QPointF topLeft)
{
    for (const Row &row : rows) {
        topLeft.ry() += &row == &rows.first() ? 0 : row.spaceBefore;
        place(row, page, topLeft);
        topLeft.ry() += row.height;
    }
    return topLeft.y();
}

void PagePlacer::addBox(int page, const QRectF &rect, const QColor &fill, double radius)
{
    m_pages.pages[page].items << PageItem{artifact, Box{rect, fill, radius, {}, 0}};
}

void PagePlacer::placeItem(const PageItem &item, int page)
{
    if (const auto *image = std::get_if<Image>(&item.content); image && item.element != artifact) {
        m_pages.elements[item.element].box = image->rect;
        m_pages.elements[item.element].boxPage = page;
    }
    m_pages.pages[page].items << item;
}

// The lines of a block are one area, as long as they stand below each other.
void PagePlacer::placeArea(const TextArea &area, int page, QPointF by)
{
    QList<TextArea> &areas = m_pages.pages[page].areas;
    TextArea placed = area;
    placed.rect.translate(by);
    const bool continues = !areas.isEmpty() && areas.last().block == placed.block
                           && areas.last().rect.left() == placed.rect.left() && areas.last().rect.top() < placed.rect.top();
    if (continues)
        areas.last().rect |= placed.rect;
    else
        areas << placed;
}

void PagePlacer::noteStart(ElementIndex element, int page, double y)
{
    for (; element != artifact && m_pages.elements[element].page < 0; element = m_pages.elements[element].parent) {
        m_pages.elements[element].page = page;
        m_pages.elements[element].y = y;
    }
}

} // namespace quarterly
