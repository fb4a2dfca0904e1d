// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/composition.h"

namespace quarterly {

// A picture with its caption and credit, in one row. The alternative text falls back to the caption and then to
// `title`, so that no figure is silent.
struct Figure
{
    const Picture &picture;
    ElementIndex parent = 0;
    double width = 0;
    double height = 0; // zero: as the picture is; else it is cropped around its focus
    EditionBlock title;
    ItemId item;
    PlacementId placement;
};

// How high the picture is at a width.
double naturalHeight(const Picture &picture, double width);
bool isDrawable(const Picture &picture);

Row figureRow(Composition &composition, const Figure &figure);
// How high the caption is, without adding it to the structure.
double captionHeight(Composition &composition, const Picture &picture, double width);

} // namespace quarterly
