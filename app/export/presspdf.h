// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "layout/pages.h"

namespace quarterly {

// The pages for a commercial printer, who imposes them himself: one by one in their order, colour that reaches the edge
// going on for 3 mm of bleed, crop marks outside. For paper: untagged and without links. Each page bears its TrimBox and
// BleedBox (ISO 32000-1, 14.11.2).
Result<QByteArray> writePressPdf(const Pages &pages);

} // namespace quarterly
