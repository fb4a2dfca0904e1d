// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/composition.h"

namespace quarterly {

// Above the text of each page on which an item goes on from the page before: its title, "(continued)".
void placeContinuedLines(Composition &composition);

} // namespace quarterly
