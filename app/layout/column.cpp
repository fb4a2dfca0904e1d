// SPDX-License-Identifier: GPL-3.0-or-later
#include "column.h"

#include <cmath>

namespace quarterly {

namespace {

constexpr double tolerance = 0.01; // of a point, for sums of heights
constexpr double leastBeforeFloat = 3; // lines: with less room a column ends rather than going on without its picture

} // namespace

double Columns::height() const
{
    double most = 0;
    for (const Column &column : columns)
        most = qMax(most, column.height);
    return most;
}

bool Columns::isEmpty() const
{
    return std::ranges::all_of(columns, [](const Column &column) { return column.rows.isEmpty(); });
}

bool ColumnFiller::isDone(const FlowPosition &position) const
{
    return position.next == m_band.rows.size() && position.waiting.isEmpty();
}

Columns ColumnFiller::fill(const FlowPosition &from, double height, Pictures pictures) const
{
    Columns result{{}, from};
    for (int i = 0; i < m_band.columns; ++i)
        result.columns << fillColumn(result.after, height, i + 1 == m_band.columns ? End::OfPage : End::OfColumn, pictures);
    return result;
}

Columns ColumnFiller::balanced(const FlowPosition &from, const Columns &filled) const
{
    if (m_band.columns == 1)
        return filled;
    double sum = 0;
    for (const Column &column : filled.columns)
        sum += column.height;
    const double most = filled.height();
    const double halfLine = m_lead / 2;
    for (int halves = 2 * int(sum / m_band.columns / m_lead); halves * halfLine < most; ++halves) {
        if (const Columns columns = fill(from, halves * halfLine); isDone(columns.after))
            return columns;
    }
    return filled;
}

Columns ColumnFiller::withoutKeeping(const FlowPosition &from, double height) const
{
    Columns result{{}, from};
    result.columns << fillColumn(result.after, height, End::Anywhere);
    if (result.isEmpty()) { // higher than any page
        const bool waits = !result.after.waiting.isEmpty();
        place(result.columns.first(), waits ? result.after.waiting.takeFirst() : result.after.next++);
    }
    return result;
}

// The longest column that breaks where it may. What had to wait comes first.
Column ColumnFiller::fillColumn(FlowPosition &position, double height, End end, Pictures pictures) const
{
    Column column, best;
    FlowPosition at = position, reached = position;
    const auto excess = [&](qsizetype row) {
        return topOf(m_band.rows[row], column) + m_band.rows[row].height - height - tolerance;
    };
    while (!at.waiting.isEmpty() && excess(at.waiting.first()) <= 0) {
        place(column, at.waiting.takeFirst());
        best = column;
        reached = at;
    }
    while (at.next < m_band.rows.size()) {
        const Row &row = m_band.rows[at.next];
        const bool pictureOfOther = !at.waiting.isEmpty() && !(m_band.rows[at.waiting.first()].placement == row.placement);
        if (pictureOfOther)
            break;
        const double cropped = std::max(0.0, excess(at.next) + (row.floats ? heightOfKept(at.next) : 0));
        if (cropped <= (pictures == Pictures::Cropped ? row.croppable : 0))
            place(column, at.next++, cropped);
        else if (mayFloat(at.next, height - column.height))
            at.waiting << at.next++;
        else
            break;
        if (mayEnd(at.next - 1, end)) {
            best = column;
            reached = at;
        }
    }
    position = reached;
    return best;
}

// Of what has to stay with a row below it, wherever the grid then is.
double ColumnFiller::heightOfKept(qsizetype row) const
{
    double height = 0;
    for (; m_band.rows[row].keepWithNext && row + 1 < m_band.rows.size(); ++row) {
        const Row &next = m_band.rows[row + 1];
        height += next.spaceBefore + next.height + (next.onGrid ? m_lead : 0);
    }
    return height;
}

// No reader should turn the page in the middle of a word.
bool ColumnFiller::mayEnd(qsizetype row, End end) const
{
    const Row &last = m_band.rows[row];
    return end == End::Anywhere || row + 1 == m_band.rows.size()
           || (!last.keepWithNext && !(end == End::OfPage && last.hyphenated));
}

// A picture gives way when text of its own item can use the room.
bool ColumnFiller::mayFloat(qsizetype row, double room) const
{
    const Row &picture = m_band.rows[row];
    return picture.floats && room > leastBeforeFloat * m_lead && row + 1 < m_band.rows.size()
           && m_band.rows[row + 1].placement == picture.placement;
}

double ColumnFiller::place(Column &column, qsizetype row, double cropped) const
{
    const double top = topOf(m_band.rows[row], column);
    column.rows << PlacedRow{row, top, cropped};
    column.height = top + m_band.rows[row].height - cropped;
    return top;
}

double ColumnFiller::topOf(const Row &row, const Column &column) const
{
    const double top = column.rows.isEmpty() ? 0 : column.height + row.spaceBefore;
    return row.onGrid ? std::ceil(top / m_lead - tolerance) * m_lead : top;
}

} // namespace quarterly
