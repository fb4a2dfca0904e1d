// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/booklet.h"
#include "export/pdfsyntax.h"

namespace quarterly {

// A page to be drawn on a sheet: its content as a form, and where that draws.
struct SheetPage
{
    PdfObject form;
    QRectF box; // of the trimmed page, from its foot upwards
};

// Adds the sheets of a booklet to the document, and what a viewer's print dialog is to be preset to. Gives the remark on
// what stays empty of them.
Result<QString> addSheets(QPDF &pdf, const QList<SheetPage> &pages, const BookletSetup &setup);

} // namespace quarterly
