// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/pages.h"

namespace quarterly {

// Removes the elements of which nothing has come onto a page: sections and items that say nothing in this edition.
void dropUnplaced(Pages &pages);

} // namespace quarterly
