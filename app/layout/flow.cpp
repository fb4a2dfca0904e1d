// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow.h"

#include <cmath>

namespace quarterly {

namespace {

constexpr double tolerance = 0.01; // of a point, for sums of heights
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
    for (qsizetype from = 0; from < band.rows.size();) {
        const bool fresh = isPageFresh();
        const double top = bandTop(band, from);
        const double room = m_frame.foot() - top;
        Cuts cuts = fill(band, from, room);
        if (cuts.last() == band.rows.size()) {
            cuts = balanced(band, from, room);
            if (last && height(band, cuts) > room - m_foot)
                cuts = fill(band, from, height(band, cuts) * shareBeforeFoot);
        } else if (!fresh && room < leastLines * m_lead) {
            cuts = {from};
        }
        if (cuts.last() == from && fresh)
            cuts = withoutKeeping(band, from, room);
        if (cuts.last() > from) {
            m_y = top;
            put(band, cuts);
            from = cuts.last();
        }
        if (from < band.rows.size())
            startPage();
    }
}

// Where the rows would begin on this page, below what goes before them.
double Flow::bandTop(const Band &band, qsizetype from) const
{
    double y = m_y + (isPageFresh() ? 0 : band.spaceBefore);
    if (from == 0)
        y += heightOf(band.head);
    return m_pageTop + std::ceil((y - m_pageTop) / m_lead - tolerance) * m_lead;
}

double Flow::rowTop(const Row &row, double y) const
{
    return row.onGrid ? std::ceil(y / m_lead - tolerance) * m_lead : y;
}

qsizetype Flow::skipSpace(const Rows &rows, qsizetype from) const
{
    while (from < rows.size() && rows[from].isSpace)
        ++from;
    return from;
}

// The end of the longest column that breaks where it may; `from` when there is none.
qsizetype Flow::fillColumn(const Rows &rows, qsizetype from, double height) const
{
    qsizetype end = from;
    double y = 0;
    for (qsizetype i = skipSpace(rows, from); i < rows.size(); ++i) {
        y = rowTop(rows[i], y) + rows[i].height;
        if (y > height + tolerance && !rows[i].isSpace)
            break;
        if (!rows[i].keepWithNext || i + 1 == rows.size())
            end = i + 1;
    }
    return end;
}

Flow::Cuts Flow::fill(const Band &band, qsizetype from, double height) const
{
    Cuts cuts = {from};
    for (int column = 0; column < band.columns; ++column)
        cuts << fillColumn(band.rows, cuts.last(), height);
    return cuts;
}

// All the rows, in the shortest columns that hold them.
Flow::Cuts Flow::balanced(const Band &band, qsizetype from, double most) const
{
    if (band.columns > 1) {
        double height = columnHeight(band.rows, from, band.rows.size()) / band.columns;
        for (height = std::ceil(height / m_lead) * m_lead; height < most; height += m_lead / 2) {
            if (const Cuts cuts = fill(band, from, height); cuts.last() == band.rows.size())
                return cuts;
        }
    }
    return fill(band, from, most);
}

// For rows that keep together but are more than a page holds: as many as fit, and at least one.
Flow::Cuts Flow::withoutKeeping(const Band &band, qsizetype from, double height) const
{
    qsizetype end = skipSpace(band.rows, from) + 1;
    while (end < band.rows.size() && columnHeight(band.rows, from, end + 1) <= height)
        ++end;
    return {from, qMin(end, band.rows.size())};
}

double Flow::columnHeight(const Rows &rows, qsizetype from, qsizetype to) const
{
    double y = 0, bottom = 0;
    for (qsizetype i = skipSpace(rows, from); i < to; ++i) {
        y = rowTop(rows[i], y) + rows[i].height;
        if (!rows[i].isSpace)
            bottom = y;
    }
    return bottom;
}

double Flow::height(const Band &band, const Cuts &cuts) const
{
    double most = 0;
    for (qsizetype i = 0; i + 1 < cuts.size(); ++i)
        most = qMax(most, columnHeight(band.rows, cuts[i], cuts[i + 1]));
    return most;
}

void Flow::put(const Band &band, const Cuts &cuts)
{
    const int page = int(m_pages.pages.size()) - 1;
    if (cuts.first() == 0)
        m_placer.place(band.head, page, {m_frame.left, m_y - heightOf(band.head)});
    for (int column = 0; column + 1 < cuts.size(); ++column)
        putColumn(band, cuts[column], cuts[column + 1], m_frame.columnLeft(column, band.columns));
    m_y += height(band, cuts);
}

void Flow::putColumn(const Band &band, qsizetype from, qsizetype to, double left)
{
    const int page = int(m_pages.pages.size()) - 1;
    int backdrop = -1;
    double y = 0;
    for (qsizetype i = skipSpace(band.rows, from); i < to; ++i) {
        const Row &row = band.rows[i];
        y = rowTop(row, y);
        if (row.backdrop != backdrop) {
            backdrop = row.backdrop;
            putBackdrop(band, i, to, {left, m_y + y});
        }
        m_placer.place(row, page, {left, m_y + y});
        y += row.height;
    }
}

// Behind all rows from here on that share it.
void Flow::putBackdrop(const Band &band, qsizetype from, qsizetype to, QPointF topLeft)
{
    const int shared = band.rows[from].backdrop;
    if (shared < 0)
        return;
    qsizetype end = from;
    while (end < to && band.rows[end].backdrop == shared)
        ++end;
    const Backdrop &backdrop = band.backdrops[shared];
    const QRectF rect(topLeft.x() + backdrop.left, topLeft.y(), backdrop.width, columnHeight(band.rows, from, end));
    m_placer.addBox(int(m_pages.pages.size()) - 1, rect, backdrop.fill, backdrop.radius);
}

} // namespace quarterly
