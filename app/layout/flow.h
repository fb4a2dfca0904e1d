// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    // Where each column of a page begins; one more for where the last ends.
    using Cuts = QList<qsizetype>;

    void place(const Band &band, bool last);
    void startPage();
    bool isPageFresh() const { return m_y <= m_pageTop; }
    double bandTop(const Band &band, qsizetype from) const;

    double rowTop(const Row &row, double y) const;
    qsizetype skipSpace(const Rows &rows, qsizetype from) const;
    qsizetype fillColumn(const Rows &rows, qsizetype from, double height) const;
    Cuts fill(const Band &band, qsizetype from, double height) const;
    Cuts balanced(const Band &band, qsizetype from, double most) const;
    Cuts withoutKeeping(const Band &band, qsizetype from, double height) const;
    double columnHeight(const Rows &rows, qsizetype from, qsizetype to) const;
    double height(const Band &band, const Cuts &cuts) const;

    void put(const Band &band, const Cuts &cuts);
    void putColumn(const Band &band, qsizetype from, qsizetype to, double left);
    void putBackdrop(const Band &band, qsizetype from, qsizetype to, QPointF topLeft);

    Pages &m_pages;
    const PageFrame &m_frame;
    PagePlacer m_placer;
    double m_lead;
    double m_foot;
    double m_pageTop;
    double m_y;
};

} // namespace quarterly
