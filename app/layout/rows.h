// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/pages.h"

namespace quarterly {

// What lies behind consecutive rows, drawn once for all of them that stand together: a tinted box, the bar beside a
// quotation.
struct Backdrop
{
    double left = 0;
    double width = 0;
    QColor fill;
    double radius = 0;
};

// A slice of a column that is never divided: a line of text, a picture with its caption, some space. Positions are
// relative to the row's top left corner.
struct Row
{
    double height = 0;
    double spaceBefore = 0; // vanishes at the top of a column
    bool isLine = false; // of text
    bool hyphenated = false; // the line ends within a word
    bool justified = false;
    double spacing = 1; // of a line's spaces, as parts of their natural width
    bool onGrid = false; // begins on the grid of lines
    bool keepWithNext = false;
    double croppable = 0; // how much of its picture's height may be cut away where that lets it stand
    QPointF focus = {0.5, 0.5}; // what then stays in sight
    bool floats = false; // may give way to the text after it and stand at the top of the next column
    int backdrop = -1; // index into Band::backdrops
    PlacementId placement = {};
    ElementIndex firstElement = 0; // added to the numbers of its elements when it comes onto a page
    QList<PageItem> items = {};
    QList<LinkArea> links = {};
    QList<TextArea> areas = {};
};

using Rows = QList<Row>;

double heightOf(const Rows &rows); // with the spaces between them
// What keeps the first two and the last two lines of a paragraph together.
void keepLinesTogether(Rows &rows);
// The row with so much of its picture's height cut away; what stands below the picture moves up.
Row cropped(Row row, double height);
// Adds what the rows hold to `row`, below each other from `top` on.
void absorb(Row &row, const Rows &rows, QPointF topLeft);

// Rows that fill one or more columns together, from left to right.
struct Band
{
    double spaceBefore = 0; // vanishes at the top of a page
    Rows head = {}; // across all columns, on the page where the rows begin
    int columns = 1;
    Rows rows = {};
    QList<Backdrop> backdrops = {};
};

} // namespace quarterly
