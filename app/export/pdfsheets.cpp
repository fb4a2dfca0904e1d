// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfsheets.h"

#include "export/qpdf.h"
#include "export/sheetgeometry.h"

#include <QCoreApplication>

namespace quarterly {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::Booklet)
};

class SheetWriter
{
public:
    SheetWriter(QPDF &pdf, const QList<SheetPage> &pages, QSizeF sheet, QSizeF largestPage)
        : m_pdf(pdf), m_pages(pages), m_sheet(sheet), m_geometry(sheet, largestPage)
    {
    }

    void addSide(SheetSide side, bool turned, double creep);

private:
    void place(std::string &operators, int page, SheetHalf half, double creep) const;

    QPDF &m_pdf;
    const QList<SheetPage> &m_pages;
    const QSizeF m_sheet;
    const SheetGeometry m_geometry;
};

std::string formName(int page)
{
    return "/Page" + std::to_string(page + 1);
}

void SheetWriter::addSide(SheetSide side, bool turned, double creep)
{
    std::string operators;
    if (turned) {
        operators += "-1 0 0 -1 ";
        appendNumbers(operators, {m_sheet.width(), m_sheet.height()});
        operators += "cm\n";
    }
    PdfObject forms = PdfObject::newDictionary();
    for (const auto &[page, half] : {std::pair(side.left, SheetHalf::Left), std::pair(side.right, SheetHalf::Right)}) {
        if (page < 0)
            continue;
        place(operators, page, half, creep);
        forms.replaceKey(formName(page), m_pages[page].form);
    }
    PdfObject resources = PdfObject::newDictionary();
    resources.replaceKey("/XObject", forms);

    PdfObject object = PdfObject::parse("<< /Type /Page >>");
    object.replaceKey("/MediaBox", pdfRectangle({{0, 0}, m_sheet}, m_sheet.height()));
    object.replaceKey("/Resources", resources);
    object.replaceKey("/Contents", pdfStream(m_pdf, operators));
    m_pdf.addPage(m_pdf.makeIndirectObject(object), false);
}

void SheetWriter::place(std::string &operators, int page, SheetHalf half, double creep) const
{
    const QRectF box = m_pages[page].box;
    const double scale = m_geometry.scale();
    const QRectF clip = m_geometry.half(half);
    const QPointF corner = m_geometry.corner(half, box.size(), creep);
    const double foot = m_sheet.height() - corner.y() - box.height() * scale;
    operators += "q ";
    appendNumbers(operators, {clip.x(), clip.y(), clip.width(), clip.height()});
    operators += "re W n ";
    appendNumbers(operators, {scale, 0, 0, scale, corner.x() - box.x() * scale, foot - box.y() * scale});
    operators += "cm " + formName(page) + " Do Q\n";
}

QSizeF largestOf(const QList<SheetPage> &pages)
{
    QSizeF largest;
    for (const SheetPage &page : pages)
        largest = largest.expandedTo(page.box.size());
    return largest;
}

// Sheets are useless when scaled, or flipped over the other edge.
void presetPrinting(QPDF &pdf, Flip flip)
{
    PdfObject preferences = PdfObject::parse("<< /DisplayDocTitle true /PrintScaling /None /PickTrayByPDFSize true >>");
    preferences.replaceKey("/Duplex", PdfObject::newName(flip == Flip::LongEdge ? "/DuplexFlipLongEdge"
                                                                                : "/DuplexFlipShortEdge"));
    pdf.getRoot().replaceKey("/ViewerPreferences", preferences);
}

} // namespace

Result<void> addSheets(QPDF &pdf, const QList<SheetPage> &pages, const BookletSetup &setup)
{
    const QSizeF largest = largestOf(pages);
    const QSizeF twice(2 * largest.width(), largest.height());
    const QSizeF sheet = setup.sheet.isValid() ? setup.sheet : bookletSheet(largest).value_or(twice);
    if (sheet.height() <= 0 || sheet.width() <= sheet.height())
        return Error{Error::Kind::Usage, Messages::tr("A booklet is printed on sheets that are wider than high.")};

    SheetWriter writer(pdf, pages, sheet, largest);
    for (const Sheet &each : imposeBooklet(int(pages.size()), setup)) {
        const double creep = each.depth * setup.creep;
        writer.addSide(each.front, false, creep);
        // Flipped over its long edge, a landscape sheet would show its back upside down.
        writer.addSide(each.back, setup.flip == Flip::LongEdge, creep);
    }
    presetPrinting(pdf, setup.flip);
    return {};
}

} // namespace quarterly
