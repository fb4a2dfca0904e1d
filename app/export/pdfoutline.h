// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/pdfsyntax.h"
#include "layout/pages.h"

#include <optional>

namespace quarterly {

// The bookmarks: the elements that have an outline level, one below the other by level. Nothing when there are none.
std::optional<PdfObject> pdfOutline(QPDF &pdf, const Pages &pages, const QList<PdfObject> &pageObjects);

} // namespace quarterly
