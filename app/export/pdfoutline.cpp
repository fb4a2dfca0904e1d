// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfoutline.h"

#include "export/qpdf.h"

namespace quarterly {

namespace {

struct Bookmark
{
    PdfObject object;
    int level = 0;
    QList<qsizetype> children;
    int descendants = 0;
};

PdfObject bookmarkObject(QPDF &pdf, const Element &element, const Pages &pages, const QList<PdfObject> &pageObjects)
{
    constexpr double airAbove = 6; // so that the heading does not stick to the window's edge
    const double top = pages.pages[element.page].size.height() - element.y + airAbove;
    PdfObject object = PdfObject::newDictionary();
    object.replaceKey("/Title", pdfText(element.title));
    object.replaceKey("/Dest", pdfDestination(pageObjects[element.page], top));
    return pdf.makeIndirectObject(object);
}

// The first is the root. Parents come before their children.
QList<Bookmark> bookmarks(QPDF &pdf, const Pages &pages, const QList<PdfObject> &pageObjects)
{
    QList<Bookmark> all = {{pdf.makeIndirectObject(PdfObject::parse("<< /Type /Outlines >>")), 0, {}, 0}};
    QList<qsizetype> path = {0};
    for (const Element &element : pages.elements) {
        if (element.outlineLevel <= 0 || element.page < 0)
            continue;
        while (all[path.last()].level >= element.outlineLevel)
            path.removeLast();
        all[path.last()].children << all.size();
        path << all.size();
        all << Bookmark{bookmarkObject(pdf, element, pages, pageObjects), element.outlineLevel, {}, 0};
    }
    return all;
}

void link(QList<Bookmark> &all, Bookmark &parent)
{
    const QList<qsizetype> &children = parent.children;
    if (children.isEmpty())
        return;
    for (qsizetype i = 0; i < children.size(); ++i) {
        Bookmark &child = all[children[i]];
        child.object.replaceKey("/Parent", parent.object);
        if (i > 0)
            child.object.replaceKey("/Prev", all[children[i - 1]].object);
        if (i + 1 < children.size())
            child.object.replaceKey("/Next", all[children[i + 1]].object);
        parent.descendants += 1 + child.descendants;
    }
    parent.object.replaceKey("/First", all[children.first()].object);
    parent.object.replaceKey("/Last", all[children.last()].object);
    parent.object.replaceKey("/Count", PdfObject::newInteger(parent.descendants));
}

} // namespace

std::optional<PdfObject> pdfOutline(QPDF &pdf, const Pages &pages, const QList<PdfObject> &pageObjects)
{
    QList<Bookmark> all = bookmarks(pdf, pages, pageObjects);
    if (all.size() == 1)
        return std::nullopt;
    for (qsizetype i = all.size() - 1; i >= 0; --i)
        link(all, all[i]);
    return all.first().object;
}

} // namespace quarterly
