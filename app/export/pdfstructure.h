// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/pdfsyntax.h"
#include "layout/pages.h"

#include <limits>
#include <optional>

namespace quarterly {

// The structure tree: what a screen reader walks through, tied to the marked content of the pages and to the
// annotations.
class PdfStructure
{
public:
    PdfStructure(QPDF &pdf, const Pages &pages, const QList<PdfObject> &pageObjects);

    // In page order; the number ties the page or annotation back to the tree.
    int addPage(int page, const QList<ElementIndex> &marked);
    int addAnnotation(int page, const PdfObject &annotation, ElementIndex element);

    PdfObject write(); // the root of the tree

private:
    static constexpr int nowhere = std::numeric_limits<int>::max();

    // One stretch of marked content on one page.
    struct Piece
    {
        int page = 0;
        int number = 0; // on its page
        int position = 0; // in the document
    };
    struct Annotation
    {
        int page = 0;
        PdfObject object;
        ElementIndex element = artifact;
    };
    struct Node
    {
        PdfObject object;
        QList<ElementIndex> children;
        QList<Piece> pieces;
        QList<qsizetype> annotations;
        int position = nowhere; // of the first content at or below it
    };

    void findPositions();
    void writeElement(ElementIndex index, const PdfObject &root);
    PdfObject kids(const Node &node, int page) const;
    PdfObject contentKid(const Piece &piece, int page) const;
    PdfObject annotationKid(const Annotation &annotation) const;
    std::optional<PdfObject> attributes(const Element &element) const;
    PdfObject parentTree() const;

    QPDF &m_pdf;
    const Pages &m_pages;
    const QList<PdfObject> &m_pageObjects;
    QList<Node> m_nodes; // by element
    QList<QList<ElementIndex>> m_marked; // by page
    QList<Annotation> m_annotations;
    int m_pieces = 0;
};

} // namespace quarterly
