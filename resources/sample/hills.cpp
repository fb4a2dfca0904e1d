// SPDX-License-Identifier: GPL-3.0-or-later
#include "brush.h"
#include "pictures.h"

#include <array>
#include <cmath>
#include <functional>

// Hills in the morning; on the nearest slope a field laid out in lanes, with flags at their corners.

namespace {

using Height = std::function<double(double)>; // the line of a ridge: y at x

QPainterPath below(const Height &ridge)
{
    QPainterPath path(QPointF(-10, 1010));
    for (double x = -10; x <= 1610; x += 5)
        path.lineTo(x, ridge(x));
    path.lineTo(1610, 1010);
    path.closeSubpath();
    return path;
}

Height ridgeLine(double level, double swing, double length, int seed)
{
    return [=](double x) { return level - swing * (roughness(x / length + seed * 7.3, seed, 3, seed) - 0.45) * 2; };
}

double slope(double x) // the ridge of the nearest hill
{
    return 604 + 66 * std::pow((x - 960) / 800, 2) + 9 * std::sin(x / 170);
}

// A spot on the nearest hill: u from left to right, v from the foot (0) to the ridge (1).
QPointF spot(double u, double v)
{
    const double far = 1 - std::pow(1 - v, 1.9);
    const double x = std::lerp(-620 + u * 2840, 250 + u * 1240, far);
    return {x, std::lerp(1040 + 70 * std::sin(u * 3.1), slope(x), far)};
}

double sizeAt(double v)
{
    return std::lerp(1.15, 0.34, 1 - std::pow(1 - v, 1.9));
}

void drawSky(QPainter &painter)
{
    QLinearGradient sky(0, 0, 0, 640);
    const QColor blue(0x6d, 0x99, 0xa8);
    sky.setStops({{0, mix(teal, blue, 0.62)}, {0.30, mix(blue, sand, 0.30)}, {0.54, mix(sand, blue, 0.22)},
                  {0.74, mix(sand, ochre, 0.16)}, {1, mix(sand, ochre, 0.34)}});
    painter.fillRect(0, 0, 1600, 1000, sky);
    addGlow(painter, {1085, 330}, 760, 520, cream, 0.85);
    painter.setPen(Qt::NoPen);
    painter.setBrush(downward(268, 392, cream, mix(cream, ochre, 0.28)));
    painter.drawEllipse(QPointF(1085, 330), 62, 62);
    const double clouds[][3] = {{260, 128, 420}, {470, 156, 340}, {1390, 92, 400}, {1250, 112, 300}, {760, 214, 330}};
    for (const auto &cloud : clouds) { // thin bands, each of a few strokes
        for (int stroke = 0; stroke < 5; ++stroke)
            addGlow(painter, {cloud[0] + (stroke - 2) * 62, cloud[1] + (stroke % 2) * 5}, cloud[2] * 0.7, 20, cream,
                    0.15);
    }
}

void drawTree(QPainter &painter, QPointF root, double height, const QColor &leaf)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(clear(pine, 0.25));
    painter.drawEllipse(root + QPointF(-height * 0.12, 0), height * 0.36, height * 0.10);
    painter.setBrush(downward(root.y() - height, root.y(), mix(leaf, sand, 0.22), mix(leaf, pine, 0.42)));
    for (const auto &[x, y, r] : {std::array{-0.22, 0.36, 0.25}, std::array{0.23, 0.33, 0.23},
                                  std::array{0.02, 0.62, 0.33}, std::array{0.0, 0.32, 0.30}})
        painter.drawEllipse(root + QPointF(x, -y) * height, r * height, r * height * 1.12);
}

void drawWood(QPainter &painter, const Height &ridge, double from, double to, const QColor &leaf, int seed)
{
    for (int row = 0; row < 4; ++row) { // from the ridge down, so that the nearer trees stand before the others
        for (int tree = 0; from + tree * 21 < to; ++tree) {
            const double x = from + tree * 21 + chance(tree, row, seed) * 24;
            if (chance(tree, row, seed + 50) < 0.82 - 0.14 * row)
                drawTree(painter, {x, ridge(x) + 6 + row * 10}, 24 + 16 * chance(tree, row, seed + 20),
                         mix(leaf, pine, 0.12 * row + 0.3 * chance(tree, row, seed + 30)));
        }
    }
}

void drawHouse(QPainter &painter, QPointF foot, double size)
{
    const auto at = [&](double x, double y) { return foot + QPointF(x, y) * size; };
    painter.setPen(Qt::NoPen);
    painter.setBrush(mix(cream, sage, 0.10));
    painter.drawPolygon(QPolygonF({at(-12, 0), at(-12, -17), at(-4, -25), at(4, -17), at(4, 0)}));
    painter.setBrush(mix(sand, sage, 0.42));
    painter.drawPolygon(QPolygonF({at(4, 0), at(4, -17), at(28, -17), at(28, 0)}));
    painter.setBrush(mix(ochre, flagRed, 0.45));
    painter.drawPolygon(QPolygonF({at(-4, -27), at(3, -16), at(31, -16), at(23, -27)}));
    painter.setBrush(mix(teal, sage, 0.2));
    painter.drawRect(QRectF(at(-7, -12), QSizeF(5, 6) * size));
    painter.drawRect(QRectF(at(13, -11), QSizeF(5, 5) * size));
}

void drawDistance(QPainter &painter)
{
    struct Layer { double level, swing, length; int seed; QColor top, foot; };
    const Layer layers[] = {
        {336, 190, 250, 12, mix(mix(teal, sage, 0.66), sand, 0.34), mix(sand, sage, 0.30)},
        {420, 160, 300, 25, mix(mix(teal, sage, 0.54), sand, 0.14), mix(sand, sage, 0.42)},
        {500, 96, 360, 33, mix(mix(teal, sage, 0.62), moss, 0.30), mix(sage, sand, 0.44)},
        {566, 54, 300, 47, mix(moss, sage, 0.40), mix(sage, sand, 0.20)},
    };
    for (const Layer &layer : layers) {
        const Height ridge = ridgeLine(layer.level, layer.swing, layer.length, layer.seed);
        painter.fillPath(below(ridge),
                         downward(layer.level - layer.swing * 0.6, layer.level + 150, layer.top, layer.foot));
        if (layer.seed == 33)
            drawWood(painter, ridge, 760, 1180, mix(moss, sage, 0.40), 5);
    }
    const Height near = ridgeLine(566, 54, 300, 47);
    drawWood(painter, near, -20, 300, mix(moss, sage, 0.15), 6);
    drawWood(painter, near, 1240, 1620, mix(moss, sage, 0.15), 7);
    drawWood(painter, [&](double x) { return near(x) - 14; }, 360, 640, mix(moss, sage, 0.30), 8);
    const double houses[][3] = {{372, 26, 0.9}, {424, 40, 1.15}, {476, 22, 0.9}, {520, 38, 1.1}, {572, 24, 0.85}};
    for (const auto &house : houses)
        drawHouse(painter, {house[0], near(house[0]) + house[1]}, house[2]);
}

QPainterPath lane(double left, double right, double foot, double top)
{
    QPainterPath path(spot(left, foot));
    for (double v = foot; v <= top + 0.001; v += 0.02)
        path.lineTo(spot(left, v));
    for (double u = left; u <= right + 0.001; u += 0.01)
        path.lineTo(spot(u, top));
    for (double v = top; v >= foot - 0.001; v -= 0.02)
        path.lineTo(spot(right, v));
    for (double u = right; u >= left - 0.001; u -= 0.01)
        path.lineTo(spot(u, foot));
    return path;
}

// Dashes that grow shorter and thinner with distance.
void drawDashes(QPainter &painter, QPointF from, QPointF to)
{
    const auto at = [&](double t) { return spot(std::lerp(from.x(), to.x(), t), std::lerp(from.y(), to.y(), t)); };
    const int dashes = int(46 * std::hypot(to.x() - from.x(), to.y() - from.y()));
    for (int dash = 0; dash < dashes; ++dash) {
        const double start = double(dash) / dashes, end = start + 0.58 / dashes;
        const double v = std::lerp(from.y(), to.y(), start);
        painter.setPen(QPen(clear(cream, 0.92), 5.6 * sizeAt(v), Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(at(start), at(end));
    }
}

void drawFlag(QPainter &painter, double u, double v)
{
    const QPointF foot = spot(u, v);
    const double size = 1.12 * sizeAt(v);
    const auto at = [&](double x, double y) { return foot + QPointF(x, y) * size; };
    painter.setPen(Qt::NoPen);
    painter.setBrush(clear(pine, 0.35));
    painter.drawEllipse(at(-6, 1), 12 * size, 3.2 * size);
    painter.setPen(QPen(mix(cream, sage, 0.15), 4.2 * size, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(at(0, 0), at(0, -74));
    QPainterPath cloth(at(2, -74));
    cloth.cubicTo(at(16, -80), at(30, -62), at(48, -66));
    cloth.lineTo(at(46, -42));
    cloth.cubicTo(at(30, -38), at(16, -54), at(2, -46));
    painter.fillPath(cloth, downward(at(0, -78).y(), at(0, -40).y(), mix(flagRed, ochre, 0.22), flagRed));
}

void drawField(QPainter &painter)
{
    const double borders[] = {0.30, 0.41, 0.51, 0.62, 0.74}, foot = 0.30, top = 0.86, reached = 0.56;
    for (int i = 0; i < 4; ++i) { // what has been searched is paler
        const double searched = i < 2 ? top : i == 2 ? reached : foot;
        if (searched > foot)
            painter.fillPath(lane(borders[i], borders[i + 1], foot, searched),
                             clear(mix(sage, sand, 0.42 - 0.12 * i), 0.62));
    }
    painter.fillPath(lane(borders[2], borders[3], reached, top), clear(pine, 0.16));
    painter.fillPath(lane(borders[3], borders[4], foot, top), clear(pine, 0.20));
    for (double u : borders)
        drawDashes(painter, {u, foot}, {u, top});
    for (double v : {top, foot})
        drawDashes(painter, {borders[0], v}, {borders[4], v});
    drawDashes(painter, {borders[2], reached}, {borders[3], reached});
    for (double u : borders)
        drawFlag(painter, u, top);
    drawFlag(painter, borders[2], reached);
    drawFlag(painter, borders[3], reached);
    for (double u : {borders[0], borders[2], borders[3], borders[4]})
        drawFlag(painter, u, foot);
}

void drawGrass(QPainter &painter)
{
    for (int blade = 0; blade < 5200; ++blade) {
        const double v = std::pow(chance(blade, 1, 61), 1.6) * 0.9, size = sizeAt(v);
        const QPointF root = spot(chance(blade, 0, 61), v);
        const QColor green = mix(mix(moss, sage, 0.55 * chance(blade, 2, 61)), pine, 0.5 * chance(blade, 3, 61));
        painter.setPen(QPen(clear(green, 0.55), 2.4 * size, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(root,
                         root + QPointF((chance(blade, 4, 61) - 0.4) * 12, -8 - 15 * chance(blade, 5, 61)) * size);
    }
    painter.setPen(Qt::NoPen);
    for (int flower = 0; flower < 150; ++flower) {
        const double v = chance(flower, 1, 71) * 0.2;
        painter.setBrush(clear(chance(flower, 2, 71) < 0.6 ? mix(ochre, cream, 0.25) : cream, 0.9));
        const double size = 3.6 * sizeAt(v);
        painter.drawEllipse(spot(0.15 + 0.7 * chance(flower, 0, 71), v) - QPointF(0, 14), size, size);
    }
}

void drawTripod(QPainter &painter, QPointF foot, double size)
{
    const auto at = [&](double x, double y) { return foot + QPointF(x, y) * size; };
    painter.setPen(QPen(mix(teal, Qt::black, 0.35), 6 * size, Qt::SolidLine, Qt::RoundCap));
    for (double leg : {-46.0, 6.0, 50.0})
        painter.drawLine(at(leg * 0.16, -150), at(leg, leg == 6.0 ? 8 : 0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(mix(teal, Qt::black, 0.35));
    painter.drawRoundedRect(QRectF(at(-18, -162), QSizeF(36, 13) * size), 4 * size, 4 * size);
    painter.setBrush(downward(at(0, -214).y(), at(0, -162).y(), mix(ochre, cream, 0.25), ochre));
    painter.drawRoundedRect(QRectF(at(-19, -212), QSizeF(38, 50) * size), 8 * size, 8 * size);
    painter.setBrush(mix(teal, Qt::black, 0.3));
    painter.drawRoundedRect(QRectF(at(-8, -199), QSizeF(48, 20) * size), 6 * size, 6 * size);
    painter.drawRoundedRect(QRectF(at(-11, -220), QSizeF(22, 9) * size), 4 * size, 4 * size);
}

} // namespace

QImage drawHills()
{
    QImage image = canvas(1600, 1000);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawSky(painter);
    drawDistance(painter);
    painter.fillPath(below(slope), downward(590, 1000, mix(moss, sage, 0.42), mix(pine, moss, 0.30)));
    addGlow(painter, {1000, 640}, 800, 240, sand, 0.30);
    drawGrass(painter);
    drawField(painter);
    drawTripod(painter, {236, 950}, 1.05);
    addVignette(painter, image.size(), 0.30);
    painter.end();
    return onGrain(image);
}
