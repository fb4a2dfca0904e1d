// SPDX-License-Identifier: GPL-3.0-or-later
#include "webcard.h"

#include "picturecache.h"

#include "layout/face.h"
#include "layout/layoutissue.h"

#include <QPainter>
#include <QPainterPath>

#include <hb.h>

#include <memory>

namespace quarterly {

namespace {

constexpr QSize cardSize(1200, 630); // the shape that services show (developers.facebook.com/docs/sharing/webmasters/images)

QPainterPath &pathOf(void *data)
{
    return *static_cast<QPainterPath *>(data);
}

// How HarfBuzz tells an outline, y upwards.
std::unique_ptr<hb_draw_funcs_t, decltype(&hb_draw_funcs_destroy)> makeOutliner()
{
    std::unique_ptr<hb_draw_funcs_t, decltype(&hb_draw_funcs_destroy)> outliner(hb_draw_funcs_create(), hb_draw_funcs_destroy);
    using State = hb_draw_state_t;
    hb_draw_funcs_set_move_to_func(outliner.get(), [](hb_draw_funcs_t *, void *path, State *, float x, float y, void *) {
        pathOf(path).moveTo(x, -y);
    }, nullptr, nullptr);
    hb_draw_funcs_set_line_to_func(outliner.get(), [](hb_draw_funcs_t *, void *path, State *, float x, float y, void *) {
        pathOf(path).lineTo(x, -y);
    }, nullptr, nullptr);
    hb_draw_funcs_set_quadratic_to_func(outliner.get(), [](hb_draw_funcs_t *, void *path, State *, float cx, float cy, float x, float y, void *) {
        pathOf(path).quadTo(cx, -cy, x, -y);
    }, nullptr, nullptr);
    hb_draw_funcs_set_close_path_func(outliner.get(), [](hb_draw_funcs_t *, void *path, State *, void *) {
        pathOf(path).closeSubpath();
    }, nullptr, nullptr);
    return outliner;
}

class CardPainter
{
public:
    CardPainter(QPainter &painter, const Pages &pages) : m_painter(painter), m_pages(pages), m_outliner(makeOutliner()) {}

    void operator()(const GlyphRun &run) const
    {
        const double scale = run.size / run.face->unitsPerEm();
        for (const Glyph &glyph : run.glyphs) {
            QPainterPath outline;
            outline.setFillRule(Qt::WindingFill);
            hb_font_get_glyph_shape(run.face->hbFont(), glyph.id, m_outliner.get(), &outline);
            m_painter.save();
            m_painter.translate(run.origin + QPointF(glyph.x, glyph.y));
            m_painter.scale(scale * run.stretch / 100, scale);
            m_painter.fillPath(outline, run.colour);
            m_painter.restore();
        }
    }

    void operator()(const Box &box) const
    {
        QPainterPath shape;
        shape.addRoundedRect(box.rect, box.radius, box.radius);
        if (box.fill.isValid())
            m_painter.fillPath(shape, box.fill);
        if (box.stroke.isValid() && box.strokeWidth > 0)
            m_painter.strokePath(shape, QPen(box.stroke, box.strokeWidth));
    }

    void operator()(const Image &image) const
    {
        const QImage picture = decodedPicture(m_pages.pictures[image.picture], cardSize);
        const QRectF part = image.source.isEmpty() ? QRectF(0, 0, 1, 1) : image.source;
        m_painter.drawImage(image.rect, picture, QRectF(part.x() * picture.width(), part.y() * picture.height(),
                                                        part.width() * picture.width(), part.height() * picture.height()));
    }

private:
    QPainter &m_painter;
    const Pages &m_pages;
    std::unique_ptr<hb_draw_funcs_t, decltype(&hb_draw_funcs_destroy)> m_outliner;
};

} // namespace

WebImage webCard(const Issue &issue, Language language)
{
    const Pages pages = layoutIssue(issue, language, issue.setup);
    QImage card(cardSize, QImage::Format_RGB32);
    card.fill(Qt::white);
    if (!pages.pages.isEmpty()) {
        QPainter painter(&card);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        const double scale = cardSize.width() / pages.pages.first().size.width();
        painter.scale(scale, scale);
        const CardPainter paint(painter, pages);
        for (const PageItem &item : pages.pages.first().items)
            std::visit(paint, item.content);
    }
    return {QStringLiteral("images/card.jpg"), cardSize, encodedImage(card, "jpeg")};
}

} // namespace quarterly
