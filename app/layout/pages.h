// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/language.h"

#include <QByteArray>
#include <QColor>
#include <QDateTime>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <variant>

namespace quarterly {

class Face; // a font, see layout/face.h

// Pages as plain data: sizes and positioned items in points, origin at the top left, y downwards. The preview,
// the printer and the PDF writer all draw these and nothing else.

// Index into Pages::elements; artifacts (furniture that a screen reader skips) have none.
using ElementIndex = int;
inline constexpr ElementIndex artifact = -1;

struct Glyph
{
    quint32 id = 0;
    double x = 0; // of the glyph's origin, from that of its run
    double y = 0;
    QString text; // what the glyph stands for; empty when the glyph before already said it
};

struct GlyphRun
{
    const Face *face = nullptr;
    double size = 0;
    QColor colour;
    QList<Glyph> glyphs; // shared by all pages that were made of the same broken paragraph
    QPointF origin = {};
    int stretch = 100; // percent of the letters' own width
};

struct Box
{
    QRectF rect;
    QColor fill;
    double radius = 0;
    QColor stroke; // invalid for none
    double strokeWidth = 0;
};

struct Image
{
    int picture = 0; // index into Pages::pictures
    QRectF rect; // what is seen
    QRectF source; // the part of the picture that fills it, as fractions
};

struct PageItem
{
    ElementIndex element = artifact;
    std::variant<GlyphRun, Box, Image> content;

    void moveBy(QPointF distance);
};

struct LinkArea
{
    QRectF rect;
    QString address; // a safe address, or empty when it leads to a place in the document
    int page = -1;
    double y = 0;
    QString contents; // what a screen reader says
    ElementIndex element = artifact;
};

// Where the text of a block lies, so that a click on the page finds it.
struct TextArea
{
    QRectF rect;
    BlockId block;
    ItemId item;
    PlacementId placement;
};

struct Page
{
    QSizeF size;
    QList<PageItem> items;
    QList<LinkArea> links;
    QList<TextArea> areas;
};

// A node of the structure tree in reading order: element 0 is the document, children follow their parents.
struct Element
{
    QByteArray type; // a standard structure type of PDF 1.7: "H1", "P", "Figure" …
    ElementIndex parent = artifact;
    QString language; // tag, when other than the parent's
    QString alt;
    QString title;
    QRectF box; // of figures
    int boxPage = -1;
    bool numbered = false; // of lists
    int outlineLevel = 0; // 1 and more: appears in the bookmarks
    int page = -1; // where it starts
    double y = 0;
};

struct PagePicture
{
    QByteArray data; // JPEG or PNG
    QByteArray format;
    QByteArray hash;
    QSize size;
};

// How many lines each placement takes in this edition.
struct PlacementMeasure
{
    PlacementId placement;
    int firstPage = 0; // counted from 0
    int lines = 0;
};

// How evenly the justified text is set: hyphens and the spaces of lines, as parts of their natural width, pay for each
// other, so that both are told.
struct Evenness
{
    int lines = 0;
    int hyphenated = 0;
    int mostHyphens = 0; // on consecutive lines
    double narrowest = 1;
    double widest = 1;
};

struct Pages
{
    QList<Page> pages;
    QList<Element> elements;
    QList<PagePicture> pictures;
    QList<PlacementMeasure> measures;
    Evenness evenness;
    Language language;
    QString title;
    QString author;
    QString subject;
    QDateTime modified;
};

} // namespace quarterly
