// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/column.h"
#include "layout/pageframe.h"
#include "layout/pageplacer.h"

namespace quarterly {

// Fills pages with bands from top to bottom. Columns are as full as can be, those at the end of a band equally long;
// rows that keep together are not parted.
class Flow
{
public:
    // The first page begins at `top`; the last leaves `foot` free above the bottom of the text.
    Flow(Pages &pages, const PageFrame &frame, double lead, double top, double foot);

    void run(const QList<Band> &bands);

private:
    void place(const Band &band, bool last);
    void startPage();
    bool isPageFresh() const { return m_y <= m_pageTop; }
    bool isPageEmpty() const { return m_y <= m_frame.top; }
    double bandTop(const Band &band, bool begins) const;

    void put(const Band &band, const Columns &columns, bool begins);
    void putColumn(const Band &band, const Column &column, double left);

    Pages &m_pages;
    const PageFrame &m_frame;
    PagePlacer m_placer;
    double m_lead;
    double m_foot;
    double m_pageTop;
    double m_y;
};

} // namespace quarterly
