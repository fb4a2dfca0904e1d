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

// What is there is read in one go: asking for a long list row by row takes a hundred times as long.
template<typename Row>
void renumber(Writer &writer, QList<Row> rows)
{
    QStringList ids;
    for (const Row &row : std::as_const(rows))
        ids << row.id.toString();
    QHash<QString, QVariantList> present;
    for (const Row &row : writer.rows<Row>(QStringLiteral("id"), ids))
        present.insert(row.id.toString(), toValues(row));
    for (qsizetype position = 0; position < rows.size(); ++position) {
        rows[position].position = int(position);
        if (present.value(ids[position]) != toValues(rows[position]))
            writer.put(rows[position]);
    }
}

} // namespace quarterly
