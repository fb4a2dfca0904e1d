// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "layout/pages.h"

namespace quarterly {

// The pages as a tagged PDF (PDF/UA-1) that can be kept for ever (PDF/A-2a). The same pages give the same bytes.
Result<QByteArray> writePdf(const Pages &pages);

} // namespace quarterly
