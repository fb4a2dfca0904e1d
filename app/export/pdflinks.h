// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/pdfsyntax.h"
#include "layout/pages.h"

namespace quarterly {

// A place on the page to click, as an annotation that leads to an address or to a place in the document.
PdfObject pdfLink(QPDF &pdf, const LinkArea &link, int page, const Pages &pages, const QList<PdfObject> &pageObjects);

} // namespace quarterly
