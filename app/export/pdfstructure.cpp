// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfstructure.h"

#include "export/qpdf.h"

namespace quarterly {

PdfStructure::PdfStructure(QPDF &pdf, const Pages &pages, const QList<PdfObject> &pageObjects)
    : m_pdf(pdf), m_pages(pages), m_pageObjects(pageObjects), m_nodes(pages.elements.size())
{
    for (ElementIndex i = 0; i < m_nodes.size(); ++i) {
        m_nodes[i].object = reservedObject(pdf);
        if (const ElementIndex parent = pages.elements[i].parent; parent != artifact)
            m_nodes[parent].children << i;
    }
}

int PdfStructure::addPage(int page, const QList<ElementIndex> &marked)
{
    for (int number = 0; number < marked.size(); ++number)
        m_nodes[marked[number]].pieces << Piece{page, number, m_pieces++};
    m_marked << marked;
    return page;
}

int PdfStructure::addAnnotation(int page, const PdfObject &annotation, ElementIndex element)
{
    m_nodes[element].annotations << m_annotations.size();
    m_annotations << Annotation{page, annotation, element};
    return int(m_pageObjects.size() + m_annotations.size() - 1);
}

PdfObject PdfStructure::write()
{
    findPositions();
    PdfObject root = m_pdf.makeIndirectObject(PdfObject::parse("<< /Type /StructTreeRoot >>"));
    for (ElementIndex i = 0; i < m_nodes.size(); ++i)
        writeElement(i, root);
    PdfObject top = PdfObject::newArray();
    if (!m_nodes.isEmpty())
        top.appendItem(m_nodes.first().object);
    root.replaceKey("/K", top);
    root.replaceKey("/ParentTree", parentTree());
    root.replaceKey("/ParentTreeNextKey", PdfObject::newInteger(m_pageObjects.size() + m_annotations.size()));
    return root;
}

// Children follow their parents, so one walk backwards carries every position up the tree.
void PdfStructure::findPositions()
{
    for (ElementIndex i = m_nodes.size() - 1; i >= 0; --i) {
        Node &node = m_nodes[i];
        if (!node.pieces.isEmpty())
            node.position = std::min(node.position, node.pieces.first().position);
        if (const ElementIndex parent = m_pages.elements[i].parent; parent != artifact)
            m_nodes[parent].position = std::min(m_nodes[parent].position, node.position);
    }
}

void PdfStructure::writeElement(ElementIndex index, const PdfObject &root)
{
    const Element &element = m_pages.elements[index];
    const Node &node = m_nodes[index];
    PdfObject object = PdfObject::parse("<< /Type /StructElem >>");
    object.replaceKey("/S", pdfName(element.type));
    object.replaceKey("/P", element.parent == artifact ? root : m_nodes[element.parent].object);
    const int page = node.pieces.isEmpty() ? -1 : node.pieces.first().page;
    if (page >= 0)
        object.replaceKey("/Pg", m_pageObjects[page]);
    object.replaceKey("/K", kids(node, page));
    if (!element.language.isEmpty())
        object.replaceKey("/Lang", pdfText(element.language));
    if (!element.alt.isEmpty())
        object.replaceKey("/Alt", pdfText(element.alt));
    if (!element.title.isEmpty())
        object.replaceKey("/T", pdfText(element.title));
    if (const auto more = attributes(element))
        object.replaceKey("/A", *more);
    m_pdf.replaceObject(node.object.getObjGen(), object);
}

// Reading order: the children as listed, each after the element's own content that stands before it on the pages
// (a link inside its paragraph). Children that show nothing are left out.
PdfObject PdfStructure::kids(const Node &node, int page) const
{
    PdfObject kids = PdfObject::newArray();
    auto piece = node.pieces.begin();
    for (const ElementIndex child : node.children) {
        if (m_nodes[child].position == nowhere)
            continue;
        for (; piece != node.pieces.end() && piece->position < m_nodes[child].position; ++piece)
            kids.appendItem(contentKid(*piece, page));
        kids.appendItem(m_nodes[child].object);
    }
    for (; piece != node.pieces.end(); ++piece)
        kids.appendItem(contentKid(*piece, page));
    for (const qsizetype annotation : node.annotations)
        kids.appendItem(annotationKid(m_annotations[annotation]));
    return kids;
}

PdfObject PdfStructure::contentKid(const Piece &piece, int page) const
{
    if (piece.page == page)
        return PdfObject::newInteger(piece.number);
    PdfObject reference = PdfObject::parse("<< /Type /MCR >>");
    reference.replaceKey("/Pg", m_pageObjects[piece.page]);
    reference.replaceKey("/MCID", PdfObject::newInteger(piece.number));
    return reference;
}

PdfObject PdfStructure::annotationKid(const Annotation &annotation) const
{
    PdfObject reference = PdfObject::parse("<< /Type /OBJR >>");
    reference.replaceKey("/Pg", m_pageObjects[annotation.page]);
    reference.replaceKey("/Obj", annotation.object);
    return reference;
}

std::optional<PdfObject> PdfStructure::attributes(const Element &element) const
{
    if (element.type == "L")
        return PdfObject::parse(element.numbered ? "<< /O /List /ListNumbering /Decimal >>"
                                                 : "<< /O /List /ListNumbering /Disc >>");
    if (element.boxPage < 0)
        return std::nullopt;
    PdfObject figure = PdfObject::parse("<< /O /Layout /Placement /Block >>");
    figure.replaceKey("/BBox", pdfRectangle(element.box, m_pages.pages[element.boxPage].size.height()));
    return figure;
}

// Leads from a page and the number of a piece of content, or from an annotation, to the element.
PdfObject PdfStructure::parentTree() const
{
    PdfObject numbers = PdfObject::newArray();
    for (qsizetype page = 0; page < m_marked.size(); ++page) {
        PdfObject elements = PdfObject::newArray();
        for (const ElementIndex element : m_marked[page])
            elements.appendItem(m_nodes[element].object);
        numbers.appendItem(PdfObject::newInteger(page));
        numbers.appendItem(m_pdf.makeIndirectObject(elements));
    }
    for (qsizetype i = 0; i < m_annotations.size(); ++i) {
        numbers.appendItem(PdfObject::newInteger(m_pageObjects.size() + i));
        numbers.appendItem(m_nodes[m_annotations[i].element].object);
    }
    PdfObject tree = PdfObject::newDictionary();
    tree.replaceKey("/Nums", numbers);
    return m_pdf.makeIndirectObject(tree);
}

} // namespace quarterly
