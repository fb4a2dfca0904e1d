// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfwriter.h"

#include "export/pdfcontent.h"
#include "export/pdffile.h"
#include "export/pdflinks.h"
#include "export/pdfmetadata.h"
#include "export/pdfoutline.h"
#include "export/pdfresources.h"
#include "export/pdfstructure.h"
#include "export/qpdf.h"

namespace quarterly {

namespace {

class PdfWriter
{
public:
    PdfWriter(QPDF &pdf, const Pages &pages);

    Result<void> write();

private:
    static QList<PdfObject> reservedPages(QPDF &pdf, qsizetype count);

    void writePage(int index);
    PdfObject links(int page);
    void writeCatalog();

    QPDF &m_pdf;
    const Pages &m_pages;
    const QList<PdfObject> m_pageObjects; // links and bookmarks refer to pages not yet written
    PdfResources m_resources;
    PdfStructure m_structure;
};

PdfWriter::PdfWriter(QPDF &pdf, const Pages &pages)
    : m_pdf(pdf),
      m_pages(pages),
      m_pageObjects(reservedPages(pdf, pages.pages.size())),
      m_resources(pdf, pages.pictures),
      m_structure(pdf, pages, m_pageObjects)
{
}

QList<PdfObject> PdfWriter::reservedPages(QPDF &pdf, qsizetype count)
{
    QList<PdfObject> objects;
    for (qsizetype i = 0; i < count; ++i)
        objects << reservedObject(pdf);
    return objects;
}

Result<void> PdfWriter::write()
{
    for (int page = 0; page < m_pages.pages.size(); ++page)
        writePage(page);
    if (const auto damaged = m_resources.damagedPicture())
        return damagedPicture(m_pages, *damaged);
    m_resources.write();
    writeCatalog();
    writeMetadata(m_pdf, m_pages, Conformance::Accessible);
    return {};
}

void PdfWriter::writePage(int index)
{
    const Page &page = m_pages.pages[index];
    const PdfContent content = pdfContent(page, &m_pages.elements, m_resources);
    // Tabs S: the tabulator key walks through the links in reading order.
    PdfObject object = PdfObject::parse("<< /Type /Page /Tabs /S >>");
    object.replaceKey("/MediaBox", pdfRectangle({{0, 0}, page.size}, page.size.height()));
    object.replaceKey("/Resources", m_resources.object());
    object.replaceKey("/Contents", pdfStream(m_pdf, content.operators));
    object.replaceKey("/StructParents", PdfObject::newInteger(m_structure.addPage(index, content.marked)));
    if (PdfObject annotations = links(index); annotations.getArrayNItems() > 0)
        object.replaceKey("/Annots", annotations);
    m_pdf.replaceObject(m_pageObjects[index].getObjGen(), object);
    m_pdf.addPage(m_pageObjects[index], false);
}

PdfObject PdfWriter::links(int page)
{
    PdfObject annotations = PdfObject::newArray();
    for (const LinkArea &link : m_pages.pages[page].links) {
        if (link.element == artifact)
            continue; // would be announced without being anywhere in the text
        PdfObject object = pdfLink(m_pdf, link, page, m_pages, m_pageObjects);
        object.replaceKey("/StructParent",
                          PdfObject::newInteger(m_structure.addAnnotation(page, object, link.element)));
        annotations.appendItem(object);
    }
    return annotations;
}

void PdfWriter::writeCatalog()
{
    PdfObject catalog = m_pdf.getRoot();
    catalog.replaceKey("/MarkInfo", PdfObject::parse("<< /Marked true >>"));
    catalog.replaceKey("/ViewerPreferences", PdfObject::parse("<< /DisplayDocTitle true >>"));
    catalog.replaceKey("/PageLabels", PdfObject::parse("<< /Nums [0 << /S /D >>] >>"));
    catalog.replaceKey("/StructTreeRoot", m_structure.write());
    if (const auto outline = pdfOutline(m_pdf, m_pages, m_pageObjects)) {
        catalog.replaceKey("/Outlines", *outline);
        catalog.replaceKey("/PageMode", PdfObject::newName("/UseOutlines"));
    }
}

} // namespace

Result<QByteArray> writePdf(const Pages &pages)
{
    if (pages.pages.isEmpty())
        return noPages();
    return makePdf([&pages](QPDF &pdf) { return PdfWriter(pdf, pages).write(); });
}

} // namespace quarterly
