// SPDX-License-Identifier: GPL-3.0-or-later
#include "booklet.h"

#include "export/pdfcontent.h"
#include "export/pdffile.h"
#include "export/pdfmetadata.h"
#include "export/pdfresources.h"
#include "export/sheetgeometry.h"

#include <QCoreApplication>

#include <qpdf/QPDF.hh>

namespace quarterly {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::Booklet)
};

class BookletWriter
{
public:
    BookletWriter(QPDF &pdf, const Pages &pages, const BookletSetup &setup);

    Result<void> write();

private:
    void writeForms();
    void writeSide(SheetSide side, bool turned);
    void place(std::string &out, int page, SheetHalf half) const;
    void presetPrinting();

    QPDF &m_pdf;
    const Pages &m_pages;
    const BookletSetup &m_setup;
    const SheetGeometry m_geometry;
    PdfResources m_resources;
    PdfObject m_forms = PdfObject::newDictionary(); // the pages, each drawn by the one sheet it is on
};

BookletWriter::BookletWriter(QPDF &pdf, const Pages &pages, const BookletSetup &setup)
    : m_pdf(pdf),
      m_pages(pages),
      m_setup(setup),
      m_geometry(setup.sheet, largestPage(pages)),
      m_resources(pdf, pages.pictures)
{
}

Result<void> BookletWriter::write()
{
    writeForms();
    if (const auto damaged = m_resources.damagedPicture())
        return damagedPicture(m_pages, *damaged);
    m_resources.write();
    for (const Sheet &sheet : imposeSaddleStitch(int(m_pages.pages.size()), m_setup.blanksBeforeBackCover)) {
        writeSide(sheet.front, false);
        // Flipped over its long edge, a landscape sheet would show its back upside down.
        writeSide(sheet.back, m_setup.flip == Flip::LongEdge);
    }
    presetPrinting();
    writeMetadata(m_pdf, m_pages, Conformance::None);
    return {};
}

std::string formName(int page)
{
    return "/Page" + std::to_string(page + 1);
}

void BookletWriter::writeForms()
{
    for (int i = 0; i < m_pages.pages.size(); ++i) {
        const Page &page = m_pages.pages[i];
        PdfObject form = pdfStream(m_pdf, pdfContent(page, nullptr, m_resources).operators);
        PdfObject dictionary = form.getDict();
        dictionary.replaceKey("/Type", PdfObject::newName("/XObject"));
        dictionary.replaceKey("/Subtype", PdfObject::newName("/Form"));
        dictionary.replaceKey("/BBox", pdfRectangle({{0, 0}, page.size}, page.size.height()));
        dictionary.replaceKey("/Resources", m_resources.object());
        m_forms.replaceKey(formName(i), form);
    }
}

void BookletWriter::writeSide(SheetSide side, bool turned)
{
    std::string operators;
    if (turned) {
        operators += "-1 0 0 -1 ";
        appendNumbers(operators, {m_setup.sheet.width(), m_setup.sheet.height()});
        operators += "cm\n";
    }
    PdfObject forms = PdfObject::newDictionary();
    for (const auto &[page, half] : {std::pair(side.left, SheetHalf::Left), std::pair(side.right, SheetHalf::Right)}) {
        if (page < 0)
            continue;
        place(operators, page, half);
        forms.replaceKey(formName(page), m_forms.getKey(formName(page)));
    }
    PdfObject resources = PdfObject::newDictionary();
    resources.replaceKey("/XObject", forms);

    PdfObject object = PdfObject::parse("<< /Type /Page >>");
    object.replaceKey("/MediaBox", pdfRectangle({{0, 0}, m_setup.sheet}, m_setup.sheet.height()));
    object.replaceKey("/Resources", resources);
    object.replaceKey("/Contents", pdfStream(m_pdf, operators));
    m_pdf.addPage(m_pdf.makeIndirectObject(object), false);
}

void BookletWriter::place(std::string &out, int page, SheetHalf half) const
{
    const QSizeF size = m_pages.pages[page].size;
    const double scale = m_geometry.scale();
    const QRectF clip = m_geometry.half(half);
    const QPointF corner = m_geometry.corner(half, size);
    const double foot = m_setup.sheet.height() - corner.y() - size.height() * scale;
    out += "q ";
    appendNumbers(out, {clip.x(), clip.y(), clip.width(), clip.height()});
    out += "re W n ";
    appendNumbers(out, {scale, 0, 0, scale, corner.x(), foot});
    out += "cm " + formName(page) + " Do Q\n";
}

// What a viewer's print dialog is preset to; the sheets are useless scaled or flipped the other way.
void BookletWriter::presetPrinting()
{
    PdfObject preferences = PdfObject::parse("<< /DisplayDocTitle true /PrintScaling /None /PickTrayByPDFSize true >>");
    preferences.replaceKey("/Duplex", PdfObject::newName(m_setup.flip == Flip::LongEdge ? "/DuplexFlipLongEdge"
                                                                                        : "/DuplexFlipShortEdge"));
    m_pdf.getRoot().replaceKey("/ViewerPreferences", preferences);
}

} // namespace

Result<QByteArray> writeBookletPdf(const Pages &pages, const BookletSetup &setup)
{
    if (largestPage(pages).isEmpty())
        return noPages();
    if (setup.sheet.height() <= 0 || setup.sheet.width() <= setup.sheet.height())
        return Error{Error::Kind::Usage, Messages::tr("A booklet is printed on sheets that are wider than high.")};
    return makePdf([&](QPDF &pdf) { return BookletWriter(pdf, pages, setup).write(); });
}

} // namespace quarterly
