// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/length.h"
#include "layout/pages.h"

#include <QLineF>

namespace quarterly {

// How far colour at the edge of a page goes on beyond it, so that a cut a little outside leaves no white.
inline constexpr Length bleed = Length::millimetres(3);

// The page with everything that reaches its edge going on into the bleed.
Page withBleed(Page page);
Pages withBleed(Pages pages);

// Two lines at each corner of what is cut out, in the prolongation of its edges, from the end of the bleed outwards.
QList<QLineF> cropMarks(const QRectF &trim, double length);

} // namespace quarterly
