// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/composition.h"

namespace quarterly {

// The line on which the footer's text stands.
double footerBaseline(const PageFrame &frame);

// The newsletter's name and quarter and the page number at the foot of each page; on the last it stands in the band of the
// contact details.
void placeFooters(Composition &composition);

} // namespace quarterly
