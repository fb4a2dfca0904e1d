// SPDX-License-Identifier: GPL-3.0-or-later
#include "presspdf.h"

#include "export/bleed.h"
#include "export/pdfcontent.h"
#include "export/pdffile.h"
#include "export/pdfmetadata.h"
#include "export/pdfresources.h"
#include "export/qpdf.h"

namespace quarterly {

namespace {

const double markLength = Length::millimetres(5).points();
const double room = bleed.points() + markLength + Length::millimetres(1).points(); // around the page

void addPage(QPDF &pdf, const Page &page, PdfResources &resources)
{
    const QSizeF sheet(page.size.width() + 2 * room, page.size.height() + 2 * room);
    const QRectF trim(QPointF(room, room), page.size);
    constexpr double more = bleed.points();
    std::string operators = "q 1 0 0 1 ";
    appendNumbers(operators, {room, room});
    operators += "cm\n";
    appendMarks(operators, cropMarks({{0, 0}, page.size}, markLength), page.size.height());
    appendNumbers(operators, {-more, -more, page.size.width() + 2 * more, page.size.height() + 2 * more});
    operators += "re W n\n" + pdfContent(withBleed(page), nullptr, resources).operators + "\nQ";

    PdfObject object = PdfObject::parse("<< /Type /Page >>");
    object.replaceKey("/MediaBox", pdfRectangle({{0, 0}, sheet}, sheet.height()));
    object.replaceKey("/BleedBox", pdfRectangle(trim.adjusted(-more, -more, more, more), sheet.height()));
    object.replaceKey("/TrimBox", pdfRectangle(trim, sheet.height()));
    object.replaceKey("/Resources", resources.object());
    object.replaceKey("/Contents", pdfStream(pdf, operators));
    pdf.addPage(pdf.makeIndirectObject(object), false);
}

} // namespace

Result<QByteArray> writePressPdf(const Pages &pages)
{
    if (pages.pages.isEmpty())
        return noPages();
    return makePdf([&](QPDF &pdf) -> Result<void> {
        PdfResources resources(pdf, pages.pictures);
        for (const Page &page : pages.pages)
            addPage(pdf, page, resources);
        if (const auto damaged = resources.damagedPicture())
            return damagedPicture(pages, *damaged);
        resources.write();
        writeMetadata(pdf, pages, Conformance::None);
        return {};
    });
}

} // namespace quarterly
