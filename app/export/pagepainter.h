// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/pages.h"

class QPainter;

namespace quarterly {

// Draws one page; the painter's unit is a point and its origin the page's top left corner.
void paintPage(QPainter &painter, const Pages &pages, int page);

} // namespace quarterly
