// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfsheets.h"

#include "export/qpdf.h"
#include "export/sheetgeometry.h"

namespace quarterly {

namespace {

class SheetWriter
{
public:
    SheetWriter(QPDF &pdf, const QList<SheetPage> &pages, const SheetGeometry &geometry)
        : m_pdf(pdf), m_pages(pages), m_geometry(geometry)
    {
    }

    void addSide(const BookletSide &side);
    void finish(); // the tree of pages

private:
    std::string operators(const BookletSide &side) const;
    void place(std::string &operators, int page, SheetHalf half, double creep) const;

    QPDF &m_pdf;
    const QList<SheetPage> &m_pages;
    const SheetGeometry m_geometry;
    PdfObject m_tree = m_pdf.makeIndirectObject(PdfObject::parse("<< /Type /Pages >>"));
    std::vector<PdfObject> m_sides;
};

std::string formName(int page)
{
    return "/Page" + std::to_string(page + 1);
}

void SheetWriter::addSide(const BookletSide &side)
{
    PdfObject forms = PdfObject::newDictionary();
    for (const int page : {side.pages.left, side.pages.right}) {
        if (page >= 0)
            forms.replaceKey(formName(page), m_pages[page].form);
    }
    PdfObject resources = PdfObject::newDictionary();
    resources.replaceKey("/XObject", forms);

    PdfObject object = PdfObject::parse("<< /Type /Page >>");
    object.replaceKey("/MediaBox", pdfRectangle({{0, 0}, m_geometry.sheet()}, m_geometry.sheet().height()));
    object.replaceKey("/Resources", resources);
    object.replaceKey("/Contents", pdfStream(m_pdf, operators(side)));
    object.replaceKey("/Parent", m_tree);
    m_sides.push_back(m_pdf.makeIndirectObject(object));
}

void SheetWriter::finish()
{
    m_tree.replaceKey("/Kids", PdfObject::newArray(m_sides));
    m_tree.replaceKey("/Count", PdfObject::newInteger(qlonglong(m_sides.size())));
    m_pdf.getRoot().replaceKey("/Pages", m_tree);
    m_pdf.updateAllPagesCache();
}

std::string SheetWriter::operators(const BookletSide &side) const
{
    const QSizeF sheet = m_geometry.sheet();
    std::string operators;
    if (side.turned) {
        operators += "-1 0 0 -1 ";
        appendNumbers(operators, {sheet.width(), sheet.height()});
        operators += "cm\n";
    }
    if (const QPointF offset = m_geometry.offset(side); !offset.isNull()) {
        operators += "1 0 0 1 ";
        appendNumbers(operators, {offset.x(), -offset.y()});
        operators += "cm\n";
    }
    for (const auto &[page, half] : {std::pair(side.pages.left, SheetHalf::Left), std::pair(side.pages.right, SheetHalf::Right)}) {
        if (page >= 0)
            place(operators, page, half, side.creep);
    }
    if (const QList<QLineF> marks = m_geometry.marks(); !marks.isEmpty())
        appendMarks(operators, marks, sheet.height());
    return operators;
}

void SheetWriter::place(std::string &operators, int page, SheetHalf half, double creep) const
{
    const QRectF box = m_pages[page].box;
    const double scale = m_geometry.scale(), height = m_geometry.sheet().height();
    const QRectF clip = m_geometry.clip(half);
    const QPointF corner = m_geometry.corner(half, box.size(), creep);
    const double foot = height - corner.y() - box.height() * scale;
    operators += "q ";
    appendNumbers(operators, {clip.x(), height - clip.bottom(), clip.width(), clip.height()});
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
void presetPrinting(QPDF &pdf, const BookletSetup &setup)
{
    const char *duplex = setup.pass != Pass::BothSides    ? "/Simplex"
                         : setup.flip == Flip::LongEdge ? "/DuplexFlipLongEdge"
                                                        : "/DuplexFlipShortEdge";
    PdfObject preferences = PdfObject::parse("<< /DisplayDocTitle true /PrintScaling /None /PickTrayByPDFSize true >>");
    preferences.replaceKey("/Duplex", PdfObject::newName(duplex));
    pdf.getRoot().replaceKey("/ViewerPreferences", preferences);
}

} // namespace

Result<QString> addSheets(QPDF &pdf, const QList<SheetPage> &pages, const BookletSetup &setup)
{
    const auto geometry = SheetGeometry::of(largestOf(pages), setup);
    if (!geometry)
        return geometry.error();
    SheetWriter writer(pdf, pages, *geometry);
    for (const BookletSide &side : bookletSides(int(pages.size()), setup))
        writer.addSide(side);
    writer.finish();
    presetPrinting(pdf, setup);
    return geometry->remark();
}

} // namespace quarterly
