// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagepainter.h"

#include "export/picturecache.h"
#include "layout/face.h"

#include <QGlyphRun>
#include <QPainter>

#include <map>
#include <tuple>

namespace quarterly {

namespace {

// Raw fonts are expensive to make and belong to their thread.
const QRawFont &rawFont(const GlyphRun &run)
{
    thread_local std::map<std::tuple<const Face *, int, int>, QRawFont> fonts;
    constexpr int steps = 64; // per point
    QRawFont &font = fonts[{run.face, qRound(run.size * steps), run.stretch}];
    if (!font.isValid())
        font = run.face->rawFont(run.size, run.stretch);
    return font;
}

class ItemPainter
{
public:
    ItemPainter(QPainter &painter, const Pages &pages) : m_painter(painter), m_pages(pages) {}

    void operator()(const GlyphRun &run) const;
    void operator()(const Box &box) const;
    void operator()(const Image &image) const;

private:
    QSizeF deviceSize(const QRectF &rect) const;

    QPainter &m_painter;
    const Pages &m_pages;
};

void ItemPainter::operator()(const GlyphRun &run) const
{
    QList<quint32> glyphs;
    QList<QPointF> places;
    glyphs.reserve(run.glyphs.size());
    places.reserve(run.glyphs.size());
    for (const Glyph &glyph : run.glyphs) {
        if (glyph.id == 0)
            continue; // as in the PDF: never a box
        glyphs << glyph.id;
        places << QPointF(glyph.x, glyph.y);
    }
    QGlyphRun glyphRun;
    glyphRun.setRawFont(rawFont(run));
    glyphRun.setGlyphIndexes(glyphs);
    glyphRun.setPositions(places);
    m_painter.setPen(run.colour);
    m_painter.drawGlyphRun(run.origin, glyphRun);
}

void ItemPainter::operator()(const Box &box) const
{
    const bool stroked = box.stroke.isValid() && box.strokeWidth > 0;
    m_painter.setPen(stroked ? QPen(box.stroke, box.strokeWidth, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin)
                             : QPen(Qt::NoPen));
    m_painter.setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
    if (box.radius > 0)
        m_painter.drawRoundedRect(box.rect, box.radius, box.radius);
    else
        m_painter.drawRect(box.rect);
}

void ItemPainter::operator()(const Image &image) const
{
    const QRectF source = image.source.isEmpty() ? QRectF(0, 0, 1, 1) : image.source;
    const QSizeF seen = deviceSize(image.rect);
    const QSizeF whole(seen.width() / source.width(), seen.height() / source.height());
    const QImage picture = decodedPicture(m_pages.pictures[image.picture], whole.toSize());
    if (picture.isNull()) {
        m_painter.fillRect(image.rect, Qt::lightGray); // the check before publishing says what is wrong
        return;
    }
    m_painter.drawImage(image.rect, picture,
                        {source.x() * picture.width(), source.y() * picture.height(),
                         source.width() * picture.width(), source.height() * picture.height()});
}

QSizeF ItemPainter::deviceSize(const QRectF &rect) const
{
    const QTransform &transform = m_painter.deviceTransform();
    return {QLineF(transform.map(rect.topLeft()), transform.map(rect.topRight())).length(),
            QLineF(transform.map(rect.topLeft()), transform.map(rect.bottomLeft())).length()};
}

} // namespace

void paintPage(QPainter &painter, const Pages &pages, int page)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const ItemPainter paint(painter, pages);
    for (const PageItem &item : pages.pages[page].items)
        std::visit(paint, item.content);
    painter.restore();
}

} // namespace quarterly
