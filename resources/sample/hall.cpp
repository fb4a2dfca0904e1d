// SPDX-License-Identifier: GPL-3.0-or-later
#include "brush.h"
#include "pictures.h"

#include <cmath>

// The conference hall, seen from its last rows.

namespace {

constexpr double hallMiddle = 800;

// A row bends away from the viewer towards both ends; `near` is 0 at the rostrum and 1 at the viewer.
struct Row
{
    double near;
    double level() const { return 566 + 410 * std::pow(near, 1.3); }
    double scale() const { return 0.32 + 0.95 * near; }
    double y(double x) const
    {
        const double side = (x - hallMiddle) / (800 + 380 * near);
        return level() - side * side * (52 + 62 * near);
    }
    QPainterPath band(double above, double below, double from, double to) const
    {
        QPainterPath path(QPointF(from, y(from) + above * scale()));
        for (double x = from; x < to; x += 6)
            path.lineTo(x, y(x) + above * scale());
        path.lineTo(to, y(to) + above * scale());
        for (double x = to; x > from; x -= 6)
            path.lineTo(x, y(x) + below * scale());
        path.lineTo(from, y(from) + below * scale());
        path.closeSubpath();
        return path;
    }
};

void drawHallWall(QPainter &painter)
{
    painter.fillRect(0, 0, 1600, 1000, downward(0, 620, mix(teal, Qt::black, 0.35), mix(teal, sage, 0.30)));
    for (int panel = 0; panel < 40; ++panel) { // upright wooden fins, brighter where the light falls
        const double x = panel * 41.0 - 20, away = std::abs(x + 12 - hallMiddle) / 800;
        const QColor wood = mix(mix(ochre, sand, 0.36), teal, 0.18 + 0.72 * smooth(away));
        painter.fillRect(QRectF(x, 80, 25, 468), downward(80, 548, mix(wood, teal, 0.55), wood));
        painter.fillRect(QRectF(x + 25, 80, 3, 468), clear(Qt::black, 0.12));
    }
    QPainterPath ceiling(QPointF(0, 0));
    ceiling.lineTo(1600, 0);
    ceiling.lineTo(1600, 90);
    ceiling.quadTo(hallMiddle, 212, 0, 90);
    painter.fillPath(ceiling, downward(0, 160, mix(teal, Qt::black, 0.55), mix(teal, Qt::black, 0.18)));
    for (int ring = 0; ring < 3; ++ring) { // coves of hidden light
        QPainterPath cove(QPointF(-20, 86 - ring * 34));
        cove.quadTo(hallMiddle, 210 - ring * 44, 1620, 86 - ring * 34);
        painter.strokePath(cove, QPen(clear(sand, 0.62 - ring * 0.18), 5 - ring));
        painter.strokePath(cove, QPen(clear(sand, 0.10), 26 - ring * 6));
    }
}

void drawEmblem(QPainter &painter, QPointF centre, double radius)
{
    addGlow(painter, centre, radius * 3, radius * 2.6, cream, 0.8);
    painter.setPen(Qt::NoPen);
    painter.setBrush(downward(centre.y() - radius, centre.y() + radius, mix(teal, sage, 0.18), teal));
    painter.drawEllipse(centre, radius, radius);
    painter.setBrush(Qt::NoBrush);
    for (int ring = 1; ring <= 4; ++ring) {
        painter.setPen(QPen(clear(ring == 4 ? ochre : cream, ring == 4 ? 0.95 : 0.55), ring == 4 ? 5 : 2));
        painter.drawEllipse(centre, radius * (0.2 * ring + 0.08), radius * (0.2 * ring + 0.08));
    }
    for (int spoke = 0; spoke < 12; ++spoke) {
        const double angle = spoke * M_PI / 6;
        const QPointF out(std::cos(angle), std::sin(angle));
        painter.setPen(QPen(clear(cream, 0.45), 2));
        painter.drawLine(centre + out * radius * 0.28, centre + out * radius * 0.86);
    }
}

void drawPerson(QPainter &painter, QPointF chest, double scale, const QColor &coat, const QColor &head)
{
    const auto at = [&](double x, double y) { return chest + QPointF(x, y) * scale; };
    QPainterPath shoulders(at(-27, 24));
    shoulders.cubicTo(at(-28, -20), at(-24, -27), at(-8, -32));
    shoulders.cubicTo(at(-5, -33), at(-6, -40), at(-6, -42));
    shoulders.lineTo(at(6, -42));
    shoulders.cubicTo(at(6, -40), at(5, -33), at(8, -32));
    shoulders.cubicTo(at(24, -27), at(28, -20), at(27, 24));
    painter.fillPath(shoulders, coat);
    QPainterPath round;
    round.addEllipse(at(0, -46), 10.5 * scale, 12.5 * scale);
    painter.fillPath(round, head);
}

void drawFacing(QPainter &painter, QPointF chest, double scale, const QColor &coat, const QColor &face,
                const QColor &hair)
{
    drawPerson(painter, chest, scale, coat, hair);
    painter.setPen(Qt::NoPen);
    painter.setBrush(face);
    painter.drawEllipse(chest + QPointF(0, -43.5) * scale, 8.2 * scale, 9.8 * scale);
    painter.setBrush(cream);
    painter.drawPolygon(QPolygonF({chest + QPointF(-6, -33) * scale, chest + QPointF(6, -33) * scale,
                                   chest + QPointF(0, -16) * scale}));
}

void drawRostrum(QPainter &painter)
{
    addGlow(painter, {hallMiddle, 440}, 860, 430, mix(cream, ochre, 0.10), 0.60);
    const QColor coats[] = {mix(teal, Qt::black, 0.25), pine, mix(teal, sage, 0.3), mix(teal, Qt::black, 0.1), moss};
    const QColor heads[] = {QColor(0xb0, 0x7d, 0x5c), QColor(0xe0, 0xb8, 0x92), QColor(0x7a, 0x52, 0x3c),
                            QColor(0xd2, 0xa2, 0x7a), QColor(0x96, 0x68, 0x4a)};
    const QColor hairs[] = {QColor(40, 32, 30), QColor(168, 128, 78), QColor(26, 24, 26), QColor(150, 146, 140),
                            QColor(58, 40, 32)};
    for (int seat = 0; seat < 5; ++seat)
        drawFacing(painter, {hallMiddle + (seat - 2) * 66.0, 456}, 0.82, coats[seat], heads[seat], hairs[seat]);
    const auto block = [&painter](double halfWidth, double top, double height, const QColor &front) {
        painter.fillRect(QRectF(hallMiddle - halfWidth, top, 2 * halfWidth, height),
                         downward(top, top + height, mix(front, cream, 0.25), mix(front, teal, 0.25)));
        painter.fillRect(QRectF(hallMiddle - halfWidth - 5, top - 7, 2 * halfWidth + 10, 9), mix(front, cream, 0.75));
    };
    block(300, 524, 50, mix(ochre, teal, 0.55)); // the dais
    block(225, 460, 66, mix(ochre, teal, 0.22));
    drawFacing(painter, {hallMiddle, 512}, 0.84, mix(teal, Qt::black, 0.5), QColor(0xa8, 0x76, 0x56),
               QColor(34, 28, 28));
    block(46, 512, 56, mix(teal, ochre, 0.12)); // the speaker's stand
}

// One delegate in ten or so has not come back from lunch.
void drawSeat(QPainter &painter, const Row &row, double x, int seat, int number)
{
    const double scale = row.scale(), far = 1 - row.near, pick = chance(seat, number, 7);
    const QColor cloth = pick < 0.28 ? moss : pick < 0.72 ? teal : pick < 0.88 ? mix(ochre, teal, 0.4) : sand;
    const QColor hairs[] = {QColor(42, 32, 28), QColor(92, 62, 40), QColor(150, 142, 132), QColor(28, 28, 32),
                            QColor(176, 138, 84), QColor(70, 50, 38)};
    const QPointF place(x, row.y(x) + 26 * scale);
    if (chance(seat, number, 8) > 0.10)
        drawPerson(painter, place, scale, mix(mix(cloth, QColor(8, 36, 48), 0.34), sand, far * 0.18),
                   mix(hairs[int(chance(seat, number, 9) * 6)], sand, 0.04 + far * 0.16));
    QPainterPath chair;
    chair.addRoundedRect(QRectF(place + QPointF(-21, -10) * scale, QSizeF(42, 44) * scale), 9 * scale, 9 * scale);
    painter.fillPath(chair, downward(place.y() - 10 * scale, place.y() + 34 * scale,
                                     mix(mix(teal, Qt::black, 0.30), sage, far * 0.4),
                                     mix(teal, Qt::black, 0.5 - far * 0.25)));
}

void drawDesk(QPainter &painter, const Row &row, double from, double to)
{
    const QColor top = mix(mix(sand, ochre, 0.30), teal, 0.06 + 0.42 * row.near);
    const QColor front = mix(mix(ochre, teal, 0.46), mix(teal, Qt::black, 0.45), row.near * 1.1);
    painter.fillPath(row.band(-30, 66, from, to), front);
    painter.fillPath(row.band(-36, -15, from, to), top);
    painter.fillPath(row.band(-37, -34, from, to), clear(cream, 0.75 - 0.4 * row.near));
    painter.fillPath(row.band(-15, -11, from, to), clear(Qt::black, 0.22));
}

void drawNameplate(QPainter &painter, const Row &row, double x)
{
    const QPointF place(x, row.y(x) - 27 * row.scale());
    painter.fillRect(QRectF(place + QPointF(-15, -9) * row.scale(), QSizeF(30, 10) * row.scale()),
                     clear(cream, 0.92 - 0.35 * row.near));
}

// Seats from the middle aisle outwards, with another aisle after the sixth.
void drawRow(QPainter &painter, double near, int number)
{
    const Row row{near};
    const double step = 62 * row.scale();
    for (int side : {-1, 1}) {
        const auto across = [&](double seats) { return hallMiddle + side * step * seats; };
        const double ends[][2] = {{across(0.35), across(6.45)}, {across(7.25), hallMiddle + side * 830}};
        for (const auto &end : ends) {
            if ((end[1] - end[0]) * side > 0)
                drawDesk(painter, row, std::min(end[0], end[1]), std::max(end[0], end[1]));
        }
        for (int seat = 0; std::abs(across(seat + 0.9) - hallMiddle) < 860; ++seat) {
            const double x = across(seat + (seat < 6 ? 0.9 : 1.75));
            drawNameplate(painter, row, x);
            drawSeat(painter, row, x, side * (seat + 1), number);
        }
    }
}

} // namespace

QImage drawHall()
{
    QImage image = canvas(1600, 1000);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawHallWall(painter);
    drawEmblem(painter, {hallMiddle, 296}, 104);
    drawRostrum(painter);
    painter.fillRect(0, 560, 1600, 440, downward(560, 1000, mix(ochre, teal, 0.55), mix(teal, Qt::black, 0.5)));
    for (int number = 0; number < 7; ++number)
        drawRow(painter, number / 6.0, number);
    addGlow(painter, {hallMiddle, 560}, 900, 190, sand, 0.22);
    addVignette(painter, image.size(), 0.55);
    painter.end();
    return onGrain(image);
}
