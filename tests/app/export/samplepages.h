// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/face.h"
#include "layout/pages.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>

#include <hb.h>

#include <algorithm>
#include <cmath>
#include <span>

// Pages made by hand, so that what draws them can be tried without the layout.
namespace quarterly::sample {

using namespace Qt::StringLiterals;

inline QByteArray encoded(const QImage &image, const char *format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 90);
    return buffer.data();
}

// A sky over a field, with a shape that shows which way is up.
inline QImage landscape(QSize size, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(size, format);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const bool tree = qAbs(x - size.width() / 3) * 3 < y - size.height() / 4 && y < size.height() * 3 / 4;
            const QColor sky(140 + 90 * y / size.height(), 190, 230);
            const QColor colour = tree ? QColor(30, 90, 50) : y > size.height() * 3 / 4 ? QColor(170, 150, 90) : sky;
            image.setPixelColor(x, y, colour);
        }
    }
    return image;
}

// A disc on nothing, with a soft edge.
inline QImage disc(int size)
{
    QImage image(size, size, QImage::Format_ARGB32);
    for (int y = 0; y < size; ++y) {
        for (int x = 0; x < size; ++x) {
            const double distance = std::hypot(x - size / 2.0, y - size / 2.0) / (size / 2.0);
            image.setPixelColor(x, y, QColor(190, 60, 40, qBound(0, int((1 - distance) * 600), 255)));
        }
    }
    return image;
}

class PageBuilder
{
public:
    explicit PageBuilder(QSizeF size = {419.53, 595.28}) : m_size(size)
    {
        pages.title = u"The Quarterly — winter"_s;
        pages.author = u"The Secretariat & friends"_s;
        pages.subject = u"News of three months"_s;
        pages.modified = QDateTime(QDate(2024, 12, 20), QTime(9, 30), Qt::UTC);
        element("Document", artifact);
    }

    void newPage() { pages.pages << Page{m_size, {}, {}, {}}; }

    ElementIndex element(const QByteArray &type, ElementIndex parent = 0)
    {
        Element element;
        element.type = type;
        element.parent = parent;
        pages.elements << element;
        return ElementIndex(pages.elements.size() - 1);
    }

    ElementIndex heading(int level, const QString &title, double y)
    {
        const ElementIndex index = element("H" + QByteArray::number(level));
        Element &heading = pages.elements[index];
        heading.title = title;
        heading.outlineLevel = level;
        heading.page = int(pages.pages.size()) - 1;
        heading.y = y - 12;
        text(index, title, {40, y}, Face::Role::HeadingBold, 18 - 2 * level);
        return index;
    }

    // Gives the end of the line. Every glyph takes `space` more room, as in justified lines.
    double text(ElementIndex element, const QString &text, QPointF at, Face::Role role = Face::Role::Text,
                double size = 10, double space = 0)
    {
        const Face &face = Face::of(role);
        GlyphRun run{&face, size, QColor(20, 20, 40), {}};
        hb_buffer_t *buffer = hb_buffer_create();
        hb_buffer_add_utf16(buffer, reinterpret_cast<const uint16_t *>(text.utf16()), int(text.size()), 0, -1);
        hb_buffer_guess_segment_properties(buffer);
        hb_shape(face.hbFont(), buffer, nullptr, 0);
        unsigned int count = 0;
        const hb_glyph_info_t *glyphs = hb_buffer_get_glyph_infos(buffer, &count);
        const hb_glyph_position_t *places = hb_buffer_get_glyph_positions(buffer, nullptr);
        const double unit = size / face.unitsPerEm();
        for (unsigned int i = 0; i < count; ++i) {
            run.glyphs << Glyph{glyphs[i].codepoint, at.x() + places[i].x_offset * unit,
                                at.y() - places[i].y_offset * unit, clusterText({glyphs, count}, i, text)};
            at.rx() += places[i].x_advance * unit + space;
        }
        hb_buffer_destroy(buffer);
        add(element, run);
        return at.x();
    }

    void box(const QRectF &rect, const QColor &fill, double radius = 0, const QColor &stroke = {}, double width = 0)
    {
        add(artifact, Box{rect, fill, radius, stroke, width});
    }

    ElementIndex figure(const QByteArray &data, const QRectF &rect, const QString &alt,
                        const QRectF &source = {0, 0, 1, 1})
    {
        const ElementIndex index = element("Figure");
        Element &figure = pages.elements[index];
        figure.alt = alt;
        figure.box = rect;
        figure.boxPage = int(pages.pages.size()) - 1;
        pages.pictures << PagePicture{data, {}, QCryptographicHash::hash(data, QCryptographicHash::Sha256), {}};
        add(index, Image{int(pages.pictures.size()) - 1, rect, source});
        return index;
    }

    void link(const LinkArea &link) { pages.pages.last().links << link; }

    Pages pages;

private:
    // The first glyph of a cluster stands for all its characters, those after it for none.
    static QString clusterText(std::span<const hb_glyph_info_t> glyphs, size_t index, const QString &text)
    {
        const uint32_t begin = glyphs[index].cluster;
        if (index > 0 && glyphs[index - 1].cluster == begin)
            return {};
        const auto next = std::ranges::find_if(glyphs.subspan(index), [begin](auto &glyph) { return glyph.cluster != begin; });
        return next == glyphs.end() ? text.mid(begin) : text.mid(begin, next->cluster - begin);
    }

    void add(ElementIndex element, const std::variant<GlyphRun, Box, Image> &content)
    {
        pages.pages.last().items << PageItem{element, content};
    }

    QSizeF m_size;
};

// Two pages with one of everything that a newsletter's pages have.
inline Pages document()
{
    using enum Face::Role;
    PageBuilder b;
    b.newPage();
    b.box({0, 0, 419.53, 56}, QColor(16, 63, 84));
    b.heading(1, u"The Quarterly"_s, 90);
    const ElementIndex section = b.element("Sect");
    const ElementIndex heading = b.heading(2, u"An office for five fishing fleets"_s, 120);
    b.pages.elements[heading].parent = section;

    const ElementIndex paragraph = b.element("P", section);
    double x = b.text(paragraph, u"The five ministers first met on a ferry, and "_s, {40, 140}, Text, 10, 0.2);
    b.text(paragraph, u"offi\u00AD"_s, {x, 140}, Text, 10, 0.2);
    x = b.text(paragraph, u"cially signed "_s, {40, 154});
    const ElementIndex link = b.element("Link", paragraph);
    const double linkEnd = b.text(link, u"the non-binding note"_s, {x, 154}, TextItalic);
    b.link({.rect = {x, 145, linkEnd - x, 12},
            .address = u"https://example.org/notes?year=2024&page=über"_s,
            .contents = u"the non-binding note"_s,
            .element = link});
    b.text(paragraph, u", of which the fjord (Žižkov ǰ̌) says nothing."_s, {linkEnd, 154});
    const ElementIndex french = b.element("P", section);
    b.pages.elements[french].language = u"fr-FR"_s;
    b.text(french, u"«\u00A0Où l’œuvre s’efface\u202F!\u00A0» dit-on\u202F; affaire classée."_s, {40, 172}, TextBold);

    b.box({36, 186, 180, 60}, QColor(240, 232, 214), 8, QColor(208, 140, 43), 1.5);
    const ElementIndex list = b.element("L", section);
    for (int i = 0; i < 2; ++i) {
        const ElementIndex entry = b.element("LI", list);
        b.text(b.element("Lbl", entry), u"•"_s, {46, 206.0 + 20 * i});
        b.text(b.element("LBody", entry), i == 0 ? u"Wheelbarrows and their affixes"_s : u"Offices, lofts, cliffs"_s,
               {58, 206.0 + 20 * i});
    }
    b.figure(encoded(landscape({600, 400}), "JPG"), {40, 260, 240, 160}, u"A tree on a field under a pale sky"_s);
    const ElementIndex caption = b.element("Caption");
    b.text(caption, u"The field in June"_s, {40, 434}, HeadingItalic, 8);
    b.figure(encoded(disc(120), "PNG"), {250, 240, 80, 80}, u"A red disc"_s);
    const ElementIndex split = b.element("P");
    b.text(split, u"What begins on one page "_s, {40, 560});
    b.text(artifact, u"1"_s, {205, 585}, Heading, 8);

    b.newPage();
    b.text(split, u"ends on the next."_s, {40, 60});
    b.heading(2, u"Elsewhere"_s, 90);
    const ElementIndex back = b.element("P");
    const ElementIndex inner = b.element("Link", back);
    const double innerEnd = b.text(inner, u"Back to the fleets"_s, {40, 110});
    b.link({.rect = {40, 101, innerEnd - 40, 12},
            .address = {},
            .page = 0,
            .y = 108,
            .contents = u"To page 1"_s,
            .element = inner});
    b.element("P"); // shows nothing
    b.figure(encoded(landscape({300, 300}), "JPG"), {40, 130, 200, 100}, u"The crown of the tree"_s, {0.1, 0.2, 0.6, 0.3});
    b.text(artifact, u"2"_s, {205, 585}, Heading, 8);
    return b.pages;
}

} // namespace quarterly::sample
