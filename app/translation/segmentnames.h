// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "segments.h"

namespace quarterly {

// In the language of the interface.
QString stateName(SegmentState state);
QString fieldName(const Segment &segment); // "Title", "Caption"

} // namespace quarterly
