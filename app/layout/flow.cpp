// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow.h"

#include <cmath>

namespace quarterly {

namespace {

constexpr double tolerance = 0.01; // lines, for sums of heights
constexpr int leastLines = 5; // a band that goes on overleaf has at least so many before
constexpr double shareBeforeFoot = 0.75; // of the last rows, when they would leave no room for the foot

} // namespace

Flow::Flow(Pages &pages, const PageFrame &frame, double lead, double top, double foot)
    : m_pages(pages), m_frame(frame), m_placer(pages), m_lead(lead), m_foot(foot), m_pageTop(top), m_y(top)
{
}

void Flow::run(const QList<Band> &bands)
{
    for (qsizetype i = 0; i < bands.size(); ++i)
        place(bands[i], i + 1 == bands.size());
    if (m_frame.foot() - m_y < m_foot)
        startPage();
}

void Flow::startPage()
{
    m_pages.pages << Page{m_frame.page, {}, {}, {}};
    m_pageTop = m_y = m_frame.top;
}

void Flow::place(const Band &band, bool last)
{
    const ColumnFiller filler(band, m_lead);
    bool begins = true;
    for (FlowPosition position; !filler.isDone(position);) {
        const double top = bandTop(band, begins);
        const double room = m_frame.foot() - top;
        Columns columns = filler.fill(position, room, ColumnFiller::Pictures::Cropped);
        if (filler.isDone(columns.after)) {
            columns = filler.balanced(position, columns);
            if (last && columns.height() > room - m_foot)
                columns = filler.fill(position, columns.height() * shareBeforeFoot);
        } else if (!isPageFresh() && room < leastLines * m_lead) {
            columns = {};
        }
        if (columns.isEmpty() && isPageEmpty())
            columns = filler.withoutKeeping(position, room);
        if (!columns.isEmpty()) {
            m_y = top;
            put(band, columns, begins);
            position = columns.after;
            begins = false;
        }
        if (!filler.isDone(position))
            startPage();
    }
}

// Where the rows would begin on this page, below what goes before them: on the grid.
double Flow::bandTop(const Band &band, bool begins) const
{
    double y = m_y + (isPageFresh() ? 0 : band.spaceBefore);
    if (begins)
        y += heightOf(band.head);
    return m_pageTop + std::ceil((y - m_pageTop) / m_lead - tolerance) * m_lead;
}

void Flow::put(const Band &band, const Columns &columns, bool begins)
{
    if (begins)
        m_placer.place(band.head, int(m_pages.pages.size()) - 1, {m_frame.left, m_y - heightOf(band.head)});
    for (int i = 0; i < columns.columns.size(); ++i)
        putColumn(band, columns.columns[i], m_frame.columnLeft(i, band.columns));
    m_y += columns.height();
}

void Flow::putColumn(const Band &band, const Column &column, double left)
{
    const int page = int(m_pages.pages.size()) - 1;
    const auto backdropOf = [&band](const PlacedRow &placed) { return band.rows[placed.row].backdrop; };
    for (auto placed = column.rows.begin(); placed != column.rows.end(); ++placed) {
        const int shared = backdropOf(*placed);
        const bool begins = placed == column.rows.begin() || backdropOf(*(placed - 1)) != shared;
        if (shared >= 0 && begins) { // drawn behind all rows from here on that share it
            auto end = placed;
            while (end != column.rows.end() && backdropOf(*end) == shared)
                ++end;
            const double bottom = (end - 1)->top + band.rows[(end - 1)->row].height - (end - 1)->cropped;
            const Backdrop &backdrop = band.backdrops[shared];
            m_placer.addBox(page, {left + backdrop.left, m_y + placed->top, backdrop.width, bottom - placed->top},
                            backdrop.fill, backdrop.radius);
        }
        const QPointF at(left, m_y + placed->top);
        if (placed->cropped > 0)
            m_placer.place(cropped(band.rows[placed->row], placed->cropped), page, at);
        else
            m_placer.place(band.rows[placed->row], page, at);
    }
}

} // namespace quarterly
