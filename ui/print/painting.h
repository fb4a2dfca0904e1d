// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printrequest.h"
#include "surfaces.h"

namespace quarterly {

// Prints by painting, for systems that do not print PDFs themselves. Nothing is scaled: the paper's corner is the page's.
Result<void> paintOnPrinter(const Surfaces &surfaces, const PrintRequest &request, const QString &title);

} // namespace quarterly
