// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/writer.h"

namespace quarterly {

// Rows with a position among their siblings: lists are rearranged as values and then numbered anew; what already
// has its number is not written.

template<typename Row>
QList<Row> withInserted(QList<Row> rows, const QList<Row> &added, int position)
{
    qsizetype at = position < 0 || position > rows.size() ? rows.size() : position;
    for (const Row &row : added)
        rows.insert(at++, row);
    return rows;
}

// `position` counts among the rows as they were before: whatever is moved from before it makes room.
template<typename Row>
QList<Row> withMoved(const QList<Row> &rows, const QList<Row> &moved, int position)
{
    const auto isMoved = [&moved](const Row &row) {
        return std::ranges::find(moved, row.id, &Row::id) != moved.end();
    };
    const qsizetype end = position < 0 || position > rows.size() ? rows.size() : position;
    const auto before = std::count_if(rows.begin(), rows.begin() + end, isMoved);
    QList<Row> others = rows;
    others.removeIf(isMoved);
    return withInserted(others, moved, int(end - before));
}

template<typename Row>
void renumber(Writer &writer, QList<Row> rows)
{
    for (qsizetype position = 0; position < rows.size(); ++position) {
        rows[position].position = int(position);
        writer.put(rows[position]);
    }
}

} // namespace quarterly
