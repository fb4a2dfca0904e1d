// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchangefile.h"

namespace quarterly {

// Whether a file that was read back at once, as if it came from a translator, says what went into it.
Result<void> rehearse(const Result<ExchangeFile> &read, const Issue &issue, const QList<Segment> &segments);

} // namespace quarterly
