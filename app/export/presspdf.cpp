// SPDX-License-Identifier: GPL-3.0-or-later
#include "presspdf.h"

#include "base/length.h"
#include "export/pdfcontent.h"
#include "export/pdffile.h"
#include "export/pdfmetadata.h"
#include "export/pdfresources.h"
#include "export/qpdf.h"

namespace quarterly {

namespace {

const double bleed = Length::millimetres(3).points();
const double markLength = Length::millimetres(5).points();
const double room = bleed + markLength + Length::millimetres(1).points(); // around the page
constexpr double markWidth = 0.25;
constexpr double touching = 0.1; // so near to the edge is at it

// What reaches the edge of the page goes on beyond it, so that a cut a little outside leaves no white.
QRectF bled(const QRectF &rect, QSizeF page)
{
    return rect.adjusted(rect.left() <= touching ? -bleed : 0, rect.top() <= touching ? -bleed : 0,
                         rect.right() >= page.width() - touching ? bleed : 0,
                         rect.bottom() >= page.height() - touching ? bleed : 0);
}

Page withBleed(Page page)
{
    for (PageItem &item : page.items) {
        if (auto *box = std::get_if<Box>(&item.content))
            box->rect = bled(box->rect, page.size);
    }
    return page;
}

// Two lines at each corner, in the prolongation of the edges, from the end of the bleed outwards.
std::string cropMarks(QSizeF page)
{
    std::string marks = "0 G ";
    appendNumber(marks, markWidth);
    marks += " w\n";
    const auto line = [&marks](double x1, double y1, double x2, double y2) {
        appendNumbers(marks, {x1, y1});
        marks += "m ";
        appendNumbers(marks, {x2, y2});
        marks += "l S\n";
    };
    for (const double x : {0.0, page.width()}) {
        line(x, -bleed, x, -bleed - markLength);
        line(x, page.height() + bleed, x, page.height() + bleed + markLength);
    }
    for (const double y : {0.0, page.height()}) {
        line(-bleed, y, -bleed - markLength, y);
        line(page.width() + bleed, y, page.width() + bleed + markLength, y);
    }
    return marks;
}

void addPage(QPDF &pdf, const Page &page, PdfResources &resources)
{
    const QSizeF sheet(page.size.width() + 2 * room, page.size.height() + 2 * room);
    const QRectF trim(QPointF(room, room), page.size);
    std::string operators = "q 1 0 0 1 ";
    appendNumbers(operators, {room, room});
    operators += "cm\n" + cropMarks(page.size);
    appendNumbers(operators, {-bleed, -bleed, page.size.width() + 2 * bleed, page.size.height() + 2 * bleed});
    operators += "re W n\n" + pdfContent(withBleed(page), nullptr, resources).operators + "\nQ";

    PdfObject object = PdfObject::parse("<< /Type /Page >>");
    object.replaceKey("/MediaBox", pdfRectangle({{0, 0}, sheet}, sheet.height()));
    object.replaceKey("/BleedBox", pdfRectangle(trim.adjusted(-bleed, -bleed, bleed, bleed), sheet.height()));
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
