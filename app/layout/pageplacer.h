// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/rows.h"

namespace quarterly {

// Puts rows on a page, and notes in the structure where each element has come to stand.
class PagePlacer
{
public:
    explicit PagePlacer(Pages &pages) : m_pages(pages) {}

    void place(const Row &row, int page, QPointF topLeft);
    // Rows below each other; returns where they end.
    double place(const Rows &rows, int page, QPointF topLeft);
    void addBox(int page, const QRectF &rect, const QColor &fill, double radius = 0);

private:
    void placeItem(const PageItem &item, int page);
    void placeArea(const TextArea &area, int page, QPointF by);
    void noteStart(ElementIndex element, int page, double y);

    Pages &m_pages;
};

} // namespace quarterly
