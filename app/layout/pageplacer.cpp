// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageplacer.h"

namespace quarterly {

namespace {

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

} // namespace

void PagePlacer::place(const Row &row, int page, QPointF topLeft)
{
    for (const RowItem &part : row.items) {
        noteStart(part.item.element, page, topLeft.y());
        placeItem(part.item, page, topLeft + part.at);
    }
    for (LinkArea link : row.links) {
        link.rect.translate(topLeft);
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

void PagePlacer::placeItem(const PageItem &item, int page, QPointF by)
{
    PageItem placed = translated(item, by);
    if (const auto *image = std::get_if<Image>(&placed.content); image && item.element != artifact) {
        m_pages.elements[item.element].box = image->rect;
        m_pages.elements[item.element].boxPage = page;
    }
    m_pages.pages[page].items << std::move(placed);
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
