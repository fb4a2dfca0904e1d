// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/rows.h"

namespace quarterly {

// A row of a band, and where it stands below the top of its column.
struct PlacedRow
{
    qsizetype row = 0; // index into Band::rows
    double top = 0;
    double cropped = 0; // of the height of its picture
};

struct Column
{
    QList<PlacedRow> rows;
    double height = 0;
};

// How far the filling of columns has come: the next row, and floating rows before it that still wait for their place.
struct FlowPosition
{
    qsizetype next = 0;
    QList<qsizetype> waiting;
};

// The columns of one page, side by side.
struct Columns
{
    QList<Column> columns;
    FlowPosition after;

    double height() const;
    bool isEmpty() const; // not a single row found room
};

// Decides which rows of a band stand in which column.
class ColumnFiller
{
public:
    ColumnFiller(const Band &band, double lead) : m_band(band), m_lead(lead) {}

    bool isDone(const FlowPosition &position) const;
    // Columns of at most this height.
    enum class Pictures { Whole, Cropped }; // where a little less of one lets it stand
    Columns fill(const FlowPosition &from, double height, Pictures pictures = Pictures::Whole) const;
    // All remaining rows in the shortest columns that hold them, which `filled` has shown to be possible.
    Columns balanced(const FlowPosition &from, const Columns &filled) const;
    // For rows that keep together but are more than a page holds: as many as fit, and at least one.
    Columns withoutKeeping(const FlowPosition &from, double height) const;

private:
    // How strict about where a column may end: anywhere, as rows keep together, or at the foot of a page.
    enum class End { Anywhere, OfColumn, OfPage };
    Column fillColumn(FlowPosition &position, double height, End end, Pictures pictures = Pictures::Whole) const;
    bool mayEnd(qsizetype row, End end) const;
    double heightOfKept(qsizetype row) const;
    bool mayFloat(qsizetype row, double room) const;
    double place(Column &column, qsizetype row, double cropped = 0) const;
    double topOf(const Row &row, const Column &column) const;

    const Band &m_band;
    double m_lead;
};

} // namespace quarterly
