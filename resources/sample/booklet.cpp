// SPDX-License-Identifier: GPL-3.0-or-later
#include "brush.h"
#include "pictures.h"

#include <QFontMetricsF>

#include <cmath>

// Two booklets on a table, with a walled town above the sea on their covers.

using namespace Qt::StringLiterals;

namespace {

constexpr double coverWidth = 540, coverHeight = 764;

struct Cover
{
    QString treaty, title, town;
    QColor ground, ink, sky, water;
};

void drawShadow(QPainter &painter, const QRectF &page)
{
    painter.setPen(Qt::NoPen);
    for (int ring = 22; ring > 0; --ring) {
        painter.setBrush(clear(QColor(58, 40, 22), 0.017));
        painter.drawRoundedRect(page.adjusted(-ring * 2.2 + 8, -ring * 1.6 + 14, ring * 2.4 + 10, ring * 2.6 + 14),
                                ring * 2.2, ring * 2.2);
    }
}

void drawTower(QPainter &painter, const QRectF &body, const QColor &stone)
{
    painter.fillRect(body, downward(body.top(), body.bottom(), mix(stone, cream, 0.45), mix(stone, ochre, 0.10)));
    const double tooth = body.width() / 7;
    for (int i = 0; i < 4; ++i)
        painter.fillRect(QRectF(body.left() + i * 2 * tooth, body.top() - tooth, tooth, tooth + 1),
                         mix(stone, cream, 0.45));
    painter.fillRect(QRectF(body.center().x() - 3.5, body.top() + body.width() * 0.45, 7, 18), mix(stone, teal, 0.65));
    painter.fillRect(QRectF(body.right() - body.width() * 0.28, body.top(), body.width() * 0.28, body.height()),
                     clear(teal, 0.12));
}

void drawGable(QPainter &painter, QPointF foot, double width, double tall, const QColor &roof)
{
    const auto at = [&](double x, double y) { return foot + QPointF(x * width, -y); };
    painter.setPen(Qt::NoPen);
    painter.setBrush(mix(sand, cream, 0.4));
    painter.drawPolygon(QPolygonF({at(0, 0), at(0, tall), at(1, tall), at(1, 0)}));
    painter.setBrush(roof);
    painter.drawPolygon(QPolygonF({at(-0.10, tall), at(0.5, tall + width * 0.46), at(1.10, tall)}));
    painter.setBrush(clear(teal, 0.55));
    painter.drawRect(QRectF(at(0.24, tall * 0.72), QSizeF(width * 0.15, width * 0.22)));
    painter.drawRect(QRectF(at(0.62, tall * 0.72), QSizeF(width * 0.15, width * 0.22)));
}

// The town stands on its rock: roofs behind, walls in front, water below.
void drawTown(QPainter &painter, const QRectF &frame, const Cover &cover)
{
    painter.save();
    painter.setClipRect(frame);
    painter.translate(frame.topLeft());
    painter.fillRect(QRectF(0, 0, frame.width(), frame.height()), downward(0, 300, cover.sky, mix(cream, ochre, 0.20)));
    addGlow(painter, {338, 92}, 200, 200, cream, 0.8);
    painter.setPen(Qt::NoPen);
    painter.setBrush(cream);
    painter.drawEllipse(QPointF(338, 92), 36, 36);
    painter.translate(0, -88);
    painter.setBrush(mix(cover.sky, sage, 0.55));
    painter.drawPath(curve({{-10, 420}, {-10, 190}, {70, 150}, {170, 196}, {290, 168}, {400, 214}, {500, 176},
                            {500, 420}}));
    painter.setBrush(mix(sand, cream, 0.4));
    painter.drawPath(curve({{36, 420}, {44, 300}, {130, 272}, {230, 262}, {330, 270}, {470, 292}, {480, 420}}));
    for (int row = 0; row < 3; ++row) {
        for (int i = 0; i < 8; ++i) {
            const double width = 44 + 16 * chance(i, row, 21), x = 24 + i * 52 + row * 21 + 10 * chance(i, row, 22);
            const double crown = 40 * std::sin((x - 20) / 440 * M_PI);
            drawGable(painter, {x, 318 + row * 24.0 - crown}, width, 48 + 22 * chance(i, row, 23),
                      mix(mix(ochre, flagRed, 0.50), sand, 0.30 - 0.13 * row + 0.12 * chance(i, row, 24)));
        }
    }
    const QColor stone = mix(mix(sand, ochre, 0.26), teal, 0.10);
    painter.fillRect(QRectF(-5, 336, 500, 80), downward(336, 416, mix(stone, cream, 0.3), mix(stone, teal, 0.12)));
    for (int tooth = 0; tooth < 26; ++tooth)
        painter.fillRect(QRectF(tooth * 18.0, 328, 9, 10), mix(stone, cream, 0.3));
    for (const QRectF &tower : {QRectF(28, 292, 62, 124), QRectF(208, 306, 50, 110), QRectF(366, 262, 76, 154)})
        drawTower(painter, tower, stone);
    painter.fillRect(QRectF(0, 412, frame.width(), 200), downward(412, 508, mix(cover.water, sage, 0.40), cover.water));
    for (int wave = 0; wave < 22; ++wave) {
        const double y = 420 + 4.2 * wave, length = 24 + 70 * chance(wave, 0, 31);
        painter.fillRect(QRectF(chance(wave, 1, 31) * 430, y, length, 1.6 + wave * 0.06),
                         clear(cream, 0.16 + 0.24 * chance(wave, 2, 31)));
    }
    painter.restore();
}

void drawCover(QPainter &painter, const Cover &cover)
{
    const QRectF page(-coverWidth / 2, -coverHeight / 2, coverWidth, coverHeight);
    drawShadow(painter, page);
    for (int sheet = 4; sheet > 0; --sheet) // the pages, seen at the edge
        painter.fillRect(page.translated(sheet * 2.0, sheet * 2.0),
                         sheet % 2 ? mix(cream, sand, 0.5) : mix(sand, sage, 0.45));
    const QColor light = mix(cover.ground, cream, 0.10), dark = mix(cover.ground, Qt::black, 0.10);
    painter.fillRect(page, downward(page.top(), page.bottom(), light, dark));
    const double left = page.left() + 48;
    painter.setPen(clear(cover.ink, 0.85));
    painter.setFont(lato(21, QFont::Medium, 0.3));
    painter.drawText(QPointF(left, page.top() + 70), cover.treaty);
    painter.fillRect(QRectF(left, page.top() + 92, 64, 6), cover.ground == teal ? ochre : teal);
    painter.setPen(cover.ink);
    painter.setFont(lato(60, QFont::Black, -0.5));
    painter.drawText(QPointF(left - 3, page.top() + 172), cover.title);
    painter.drawText(QPointF(left - 3, page.top() + 240), cover.town);
    drawTown(painter, QRectF(left, page.top() + 282, coverWidth - 96, 420), cover);
    QLinearGradient fold(page.left(), 0, page.left() + 34, 0);
    fold.setStops({{0, clear(Qt::black, 0.22)}, {0.35, clear(cream, 0.12)}, {0.5, clear(Qt::black, 0.14)},
                   {1, clear(Qt::black, 0)}});
    painter.fillRect(QRectF(page.left(), page.top(), 34, coverHeight), fold);
    painter.setFont(lato(21, QFont::Medium, 1.2));
    painter.setPen(clear(cover.ink, 0.85));
    painter.drawText(QPointF(left, page.bottom() - 26), u"2015–2020"_s);
}

} // namespace

QImage drawBooklet()
{
    QImage image = canvas(900, 1200);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(image.rect(), downward(0, 1200, mix(sand, cream, 0.5), mix(sand, ochre, 0.24)));
    addGlow(painter, {300, 260}, 800, 700, cream, 0.9);
    const Cover spanish{u"Convención sobre Municiones en Racimo"_s, u"Plan de Acción"_s, u"de Dubrovnik"_s, ochre,
                        QColor(0x2b, 0x1d, 0x08), mix(sage, cream, 0.30), mix(teal, sage, 0.2)};
    const Cover french{u"Convention sur les armes à sous-munitions"_s, u"Plan d’action"_s, u"de Dubrovnik"_s, teal,
                       cream, mix(mix(teal, sage, 0.8), cream, 0.35), mix(teal, sage, 0.25)};
    painter.translate(588, 412);
    painter.rotate(7);
    painter.scale(0.82, 0.82);
    drawCover(painter, spanish);
    painter.resetTransform();
    painter.translate(330, 758);
    painter.rotate(-5);
    painter.scale(0.88, 0.88);
    drawCover(painter, french);
    painter.resetTransform();
    painter.end();
    return onGrain(image);
}
