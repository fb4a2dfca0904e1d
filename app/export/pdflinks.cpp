// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdflinks.h"

#include "export/qpdf.h"

#include <QUrl>

namespace quarterly {

PdfObject pdfLink(QPDF &pdf, const LinkArea &link, int page, const Pages &pages, const QList<PdfObject> &pageObjects)
{
    // Printed with the page (F 4), without a frame.
    PdfObject object = PdfObject::parse("<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] >>");
    object.replaceKey("/Rect", pdfRectangle(link.rect, pages.pages[page].size.height()));
    object.replaceKey("/Contents", pdfText(link.contents));
    if (!link.address.isEmpty()) {
        PdfObject action = PdfObject::parse("<< /S /URI >>");
        action.replaceKey("/URI", PdfObject::newString(QUrl(link.address).toEncoded().toStdString()));
        object.replaceKey("/A", action);
    } else if (link.page >= 0) {
        object.replaceKey("/Dest", pdfDestination(pageObjects[link.page], pages.pages[link.page].size.height() - link.y));
    }
    return pdf.makeIndirectObject(object);
}

} // namespace quarterly
