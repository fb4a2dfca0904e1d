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

#include <set>

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

// The content of another program's page becomes a form where it lies, as it is packed: unpacking, copying and packing
// again would be most of the work. What is not one stream, or is another page's too, is put together anew.
PdfObject contentAsForm(QPDFPageObjectHelper &page, std::set<QPDFObjGen> &taken)
{
    PdfObject form = page.getFormXObjectForPage();
    PdfObject content = page.getObjectHandle().getKey("/Contents");
    if (!content.isStream() || !taken.insert(content.getObjGen()).second)
        return form;
    PdfObject dictionary = content.getDict();
    for (auto &[key, value] : form.getDict().ditems()) {
        if (key != "/Length")
            dictionary.replaceKey(key, value);
    }
    return content;
}

// A page of another program's, as it is seen: cut to its trimmed size, turned if it says so.
SheetPage foreignPage(QPDFPageObjectHelper &page, std::set<QPDFObjGen> &taken)
{
    PdfObject form = contentAsForm(page, taken);
    PdfObject dictionary = form.getDict();
    QPDFMatrix matrix;
    if (dictionary.hasKey("/Matrix"))
        matrix = QPDFMatrix(dictionary.getKey("/Matrix").getArrayAsMatrix());
    const PdfObject::Rectangle seen = matrix.transformRectangle(dictionary.getKey("/BBox").getArrayAsRectangle());
    return {form, QRectF(QPointF(seen.llx, seen.lly), QPointF(seen.urx, seen.ury))};
}

// The document's pages give way to sheets that carry them. Nothing else of it is for paper.
Result<QString> makeSheetsOfPages(QPDF &pdf, const BookletSetup &setup)
{
    std::set<QPDFObjGen> taken;
    QList<SheetPage> pages;
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages())
        pages << foreignPage(page, taken);
    if (pages.isEmpty())
        return Error{Error::Kind::Refused, Messages::tr("This PDF has no pages to make a booklet of.")};
    pdf.getTrailer().replaceKey("/Root", pdf.makeIndirectObject(PdfObject::parse("<< /Type /Catalog >>")));
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
    QPDF pdf;
    if (const auto opened = openPdf(pdf, file); !opened)
        return opened.error();
    return finishPdf(pdf, [&]() -> Result<void> {
        const auto made = makeSheetsOfPages(pdf, setup);
        if (made && remark)
            *remark = *made;
        return made ? Result<void>() : made.error();
    });
}

} // namespace quarterly
