// SPDX-License-Identifier: GPL-3.0-or-later
#include "booklet.h"

#include "export/bleed.h"
#include "export/pdfcontent.h"
#include "export/pdffile.h"
#include "export/pdfmetadata.h"
#include "export/pdfresources.h"
#include "export/pdfsheets.h"
#include "export/qpdf.h"

#include <QCoreApplication>

namespace quarterly {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::Booklet)
};

SheetPage sheetPage(QPDF &pdf, const Page &page, PdfResources &resources, bool bleeds)
{
    const QRectF box({0, 0}, page.size);
    const double more = bleeds ? bleed.points() : 0;
    PdfObject form = pdfStream(pdf, pdfContent(bleeds ? withBleed(page) : page, nullptr, resources).operators);
    PdfObject dictionary = form.getDict();
    dictionary.replaceKey("/Type", PdfObject::newName("/XObject"));
    dictionary.replaceKey("/Subtype", PdfObject::newName("/Form"));
    dictionary.replaceKey("/BBox", pdfRectangle(box.adjusted(-more, -more, more, more), page.size.height()));
    dictionary.replaceKey("/Resources", resources.object());
    return {form, box};
}

Result<void> fillBooklet(QPDF &pdf, const Pages &pages, const BookletSetup &setup)
{
    PdfResources resources(pdf, pages.pictures);
    QList<SheetPage> sheetPages;
    for (const Page &page : pages.pages)
        sheetPages << sheetPage(pdf, page, resources, setup.marks);
    if (const auto damaged = resources.damagedPicture())
        return damagedPicture(pages, *damaged);
    resources.write();
    writeMetadata(pdf, pages, Conformance::None);
    const auto added = addSheets(pdf, sheetPages, setup);
    return added ? Result<void>() : added.error();
}

// A page of another program's, as it is seen: cut to its trimmed size, turned if it says so.
SheetPage foreignPage(QPDF &pdf, QPDFPageObjectHelper &page)
{
    PdfObject own = page.getFormXObjectForPage();
    // Content in one stream is taken as it is packed: packing it anew would be most of the work.
    if (PdfObject content = page.getObjectHandle().getKey("/Contents"); content.isStream()) {
        PdfObject packing = content.getDict();
        own.replaceStreamData(content.getRawStreamData(), packing.getKey("/Filter"), packing.getKey("/DecodeParms"));
    }
    PdfObject form = pdf.copyForeignObject(own);
    PdfObject dictionary = form.getDict();
    QPDFMatrix matrix;
    if (dictionary.hasKey("/Matrix"))
        matrix = QPDFMatrix(dictionary.getKey("/Matrix").getArrayAsMatrix());
    const PdfObject::Rectangle seen = matrix.transformRectangle(dictionary.getKey("/BBox").getArrayAsRectangle());
    return {form, QRectF(QPointF(seen.llx, seen.lly), QPointF(seen.urx, seen.ury))};
}

Result<QString> fillFrom(QPDF &source, QPDF &pdf, const BookletSetup &setup)
{
    QList<SheetPage> pages;
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(source).getAllPages())
        pages << foreignPage(pdf, page);
    if (pages.isEmpty())
        return Error{Error::Kind::Refused, Messages::tr("This PDF has no pages to make a booklet of.")};
    if (PdfObject information = source.getTrailer().getKey("/Info"); information.isDictionary())
        pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(information.isIndirect()
                                                                        ? pdf.copyForeignObject(information)
                                                                        : information));
    return addSheets(pdf, pages, setup);
}

Result<void> openPdf(QPDF &pdf, const QByteArray &file)
{
    try {
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("PDF", file.constData(), size_t(file.size()));
        return {};
    } catch (const std::exception &problem) {
        return Error{Error::Kind::Failed,
                     Messages::tr("This file cannot be read as a PDF: %1.").arg(QString::fromUtf8(problem.what()))};
    }
}

} // namespace

Result<QByteArray> writeBookletPdf(const Pages &pages, const BookletSetup &setup)
{
    if (pages.pages.isEmpty())
        return noPages();
    return makePdf([&](QPDF &pdf) { return fillBooklet(pdf, pages, setup); });
}

Result<QByteArray> imposePdf(const QByteArray &file, const BookletSetup &setup, QString *remark)
{
    QPDF source; // read from while the booklet is written
    if (const auto opened = openPdf(source, file); !opened)
        return opened.error();
    return makePdf([&](QPDF &pdf) -> Result<void> {
        const auto filled = fillFrom(source, pdf, setup);
        if (filled && remark)
            *remark = *filled;
        return filled ? Result<void>() : filled.error();
    });
}

} // namespace quarterly
