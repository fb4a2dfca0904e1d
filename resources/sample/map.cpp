// SPDX-License-Identifier: GPL-3.0-or-later
#include "brush.h"
#include "pictures.h"

#include <QFontMetricsF>

#include <cmath>

// The Adriatic and the land east of it in relief: coast, rivers and a few cities. No borders.

using namespace Qt::StringLiterals;

namespace {

using Course = std::vector<QPointF>; // degrees east and north

constexpr double west = 11.9, north = 46.27, perEast = 175.8, perNorth = 244.8;

QPointF onPaper(QPointF place)
{
    return {(place.x() - west) * perEast, (north - place.y()) * perNorth};
}

std::vector<QPointF> onPaper(const Course &course)
{
    std::vector<QPointF> points;
    for (const QPointF &place : course)
        points.push_back(onPaper(place));
    return points;
}

const Course shore = {
    {12.35, 45.42}, {12.60, 45.53}, {12.95, 45.61}, {13.10, 45.64}, {13.40, 45.69}, {13.54, 45.78}, {13.75, 45.65},
    {13.71, 45.59}, {13.56, 45.52}, {13.50, 45.43}, {13.58, 45.23}, {13.63, 45.08}, {13.80, 44.88}, {13.90, 44.77},
    {13.98, 44.85}, {14.06, 44.94}, {14.16, 45.00}, {14.18, 45.14}, {14.29, 45.31}, {14.44, 45.33}, {14.57, 45.24},
    {14.69, 45.17}, {14.83, 45.08}, {14.90, 44.98}, {14.87, 44.85}, {14.89, 44.70}, {15.05, 44.54}, {15.22, 44.40},
    {15.42, 44.28}, {15.50, 44.24}, {15.34, 44.26}, {15.16, 44.30}, {15.17, 44.20}, {15.22, 44.12}, {15.44, 43.93},
    {15.66, 43.82}, {15.80, 43.76}, {15.90, 43.72}, {15.93, 43.63}, {15.97, 43.52}, {16.14, 43.49}, {16.25, 43.51},
    {16.42, 43.51}, {16.55, 43.49}, {16.70, 43.43}, {16.90, 43.34}, {17.02, 43.29}, {17.20, 43.18}, {17.40, 43.08},
    {17.46, 43.00}, {17.60, 42.92}, {17.68, 42.87}, {17.45, 42.95}, {17.25, 43.01}, {17.05, 43.04}, {17.00, 43.00},
    {17.14, 42.96}, {17.40, 42.90}, {17.62, 42.80}, {17.76, 42.81}, {17.94, 42.73}, {18.09, 42.64}, {18.22, 42.57},
    {18.40, 42.47}, {18.51, 42.40}, {18.54, 42.45}, {18.68, 42.48}, {18.77, 42.44}, {18.66, 42.41}, {18.60, 42.36},
    {18.72, 42.32}, {18.84, 42.27}, {18.95, 42.20}, {19.06, 42.12}, {19.18, 41.95}, {19.20, 41.70}, {14.90, 41.70},
    {14.99, 41.99}, {14.71, 42.17}, {14.55, 42.25}, {14.40, 42.36}, {14.22, 42.47}, {14.05, 42.67}, {13.95, 42.80},
    {13.90, 42.95}, {13.80, 43.15}, {13.73, 43.30}, {13.63, 43.47}, {13.61, 43.56}, {13.51, 43.62}, {13.37, 43.65},
    {13.22, 43.72}, {13.02, 43.85}, {12.91, 43.92}, {12.75, 43.98}, {12.57, 44.07}, {12.40, 44.22}, {12.30, 44.42},
    {12.27, 44.65}, {12.30, 44.80}, {12.48, 44.87}, {12.53, 44.97}, {12.40, 45.06}, {12.32, 45.16}, {12.30, 45.25},
    {12.35, 45.42}};

struct Island { Course spine; double width; };
const Island islands[] = {
    {{{14.33, 45.13}, {14.40, 44.95}, {14.38, 44.80}, {14.47, 44.64}}, 11},
    {{{14.50, 45.13}, {14.60, 45.06}, {14.74, 44.99}}, 21},
    {{{14.37, 44.65}, {14.48, 44.51}}, 7},
    {{{14.68, 44.81}, {14.82, 44.72}}, 9},
    {{{14.86, 44.63}, {15.04, 44.45}, {15.18, 44.35}}, 8},
    {{{14.86, 44.14}, {15.06, 43.97}, {15.17, 43.88}}, 6},
    {{{15.05, 44.13}, {15.20, 44.03}, {15.40, 43.91}}, 6},
    {{{15.22, 43.86}, {15.42, 43.74}}, 5},
    {{{16.42, 43.34}, {16.62, 43.32}, {16.85, 43.30}}, 18},
    {{{16.24, 43.38}, {16.37, 43.36}}, 8},
    {{{16.42, 43.18}, {16.70, 43.14}, {17.16, 43.12}}, 9},
    {{{16.08, 43.05}, {16.21, 43.03}}, 12},
    {{{16.68, 42.95}, {16.90, 42.94}, {17.15, 42.92}}, 12},
    {{{16.83, 42.75}, {16.92, 42.75}}, 9},
    {{{17.34, 42.79}, {17.55, 42.74}, {17.72, 42.70}}, 7}};

struct River { Course course; double width; };
const River rivers[] = {
    {{{13.9, 46.3}, {14.2, 46.2}, {14.58, 46.08}, {15.1, 46.1}, {15.6, 45.9}, {16.0, 45.79}, {16.4, 45.47},
      {16.93, 45.27}, {17.4, 45.15}, {18.0, 45.14}, {18.5, 45.07}, {18.9, 44.88}, {19.3, 44.90}, {19.7, 44.73},
      {20.1, 44.68}, {20.45, 44.82}}, 5},
    {{{18.85, 46.3}, {18.80, 45.9}, {18.95, 45.6}, {19.05, 45.35}, {19.4, 45.22}, {19.85, 45.24}, {20.2, 45.13},
      {20.45, 44.83}, {20.9, 44.72}, {21.3, 44.78}}, 7},
    {{{16.1, 46.4}, {16.9, 46.15}, {17.5, 45.87}, {18.1, 45.72}, {18.7, 45.56}, {18.93, 45.54}}, 4.5},
    {{{20.1, 46.3}, {20.15, 45.8}, {20.1, 45.5}, {20.28, 45.12}}, 4.5},
    {{{16.15, 44.4}, {15.87, 44.81}, {16.38, 45.03}, {16.55, 45.2}, {16.93, 45.27}}, 3},
    {{{17.5, 43.95}, {17.27, 44.34}, {17.19, 44.77}, {17.4, 44.95}, {17.52, 45.13}}, 3},
    {{{18.26, 43.82}, {18.08, 44.0}, {17.9, 44.2}, {18.1, 44.55}, {18.1, 44.75}, {18.35, 44.95}, {18.47, 45.07}}, 3.5},
    {{{18.83, 43.2}, {18.78, 43.5}, {19.1, 43.75}, {19.5, 44.0}, {19.18, 44.3}, {19.2, 44.65}, {19.33, 44.90}}, 3.5},
    {{{18.5, 43.3}, {18.15, 43.55}, {17.82, 43.66}, {17.81, 43.35}, {17.68, 43.12}, {17.45, 43.02}}, 3.5},
    {{{19.35, 42.8}, {19.26, 42.44}, {19.22, 42.25}}, 3}};

struct City { QString name; QPointF place; bool labelLeft; };
const City cities[] = {
    {u"Ljubljana"_s, {14.51, 46.05}, true}, {u"Zagreb"_s, {15.98, 45.81}, false}, {u"Rijeka"_s, {14.44, 45.33}, false},
    {u"Banja Luka"_s, {17.19, 44.77}, false}, {u"Beograd"_s, {20.46, 44.81}, true}, {u"Split"_s, {16.44, 43.51}, false},
    {u"Mostar"_s, {17.81, 43.34}, false}, {u"Dubrovnik"_s, {18.09, 42.65}, true},
    {u"Podgorica"_s, {19.26, 42.44}, false}};

// The spine given breadth: widest in its middle, with bays by chance.
QPainterPath outline(const Island &island)
{
    const QPainterPath spine = curve(onPaper(island.spine));
    std::vector<QPointF> edge;
    const int steps = std::max(6, int(spine.length() / 9));
    for (int step = 0; step <= 2 * steps; ++step) {
        const double t = step <= steps ? double(step) / steps : 2 - double(step) / steps;
        const double turn = (spine.angleAtPercent(t) + (step <= steps ? 90 : -90)) * M_PI / 180;
        const double bay = 0.55 + 0.75 * chance(step, int(spine.length()), 77);
        const double breadth = island.width * 0.62 * bay * std::pow(std::sin(M_PI * std::clamp(t, 0.03, 0.97)), 0.55);
        edge.push_back(spine.pointAtPercent(t) + QPointF(std::cos(turn), -std::sin(turn)) * breadth);
    }
    edge.push_back(edge.front());
    return curve(edge);
}

QPainterPath sea()
{
    QPainterPath water = curve(onPaper(shore));
    water.closeSubpath();
    for (const Island &island : islands)
        water -= outline(island);
    return water;
}

// How near a place is to a mountain axis, 1 on it and 0 far away.
double closeness(QPointF place, QPointF from, QPointF to, double reach)
{
    const QPointF along = to - from, way = place - from;
    const double t = std::clamp(QPointF::dotProduct(way, along) / QPointF::dotProduct(along, along), 0.0, 1.0);
    const QPointF off = way - along * t;
    return std::exp(-QPointF::dotProduct(off, off) / (reach * reach));
}

// Height of the land, about 0 to 1: ranges set down along their axes, folded in the same direction.
double height(double x, double y)
{
    const QPointF place(x, y);
    const double ranges[] = {closeness(place, onPaper(QPointF{14.5, 45.55}), onPaper(QPointF{16.6, 44.2}), 150) * 0.72,
                             closeness(place, onPaper(QPointF{16.6, 44.2}), onPaper(QPointF{19.6, 42.7}), 225),
                             closeness(place, onPaper(QPointF{12.0, 43.9}), onPaper(QPointF{13.8, 42.0}), 130) * 0.9,
                             closeness(place, onPaper(QPointF{12.0, 46.4}), onPaper(QPointF{15.0, 46.4}), 120) * 1.05,
                             closeness(place, onPaper(QPointF{19.8, 43.9}), onPaper(QPointF{21.2, 42.6}), 170) * 0.85};
    double mountains = 0;
    for (double range : ranges)
        mountains += std::pow(range, 4);
    mountains = std::pow(mountains, 0.25); // the highest of them, without a seam where they meet
    const double along = (x * 0.78 + y * 0.62), across = (-x * 0.62 + y * 0.78);
    const double swell = 2 * roughness(along / 170, across / 78, 4, 311) - 0.94;
    const double fold = 1.08 / (1 + 14 * swell * swell);
    return mountains * (0.30 + 0.70 * fold) + 0.07 * roughness(x / 120, y / 120, 3, 340);
}

QColor tint(double height)
{
    const QColor steps[] = {mix(sage, cream, 0.58), mix(sage, sand, 0.36), mix(sage, moss, 0.10), mix(sage, sand, 0.45),
                            mix(sand, ochre, 0.22), mix(sand, ochre, 0.40), mix(cream, sand, 0.4)};
    const double at = std::clamp(height, 0.0, 0.999) * 6;
    return mix(steps[int(at)], steps[int(at) + 1], smooth(at - int(at)));
}

// The land lit from the north-west.
void shadeLand(QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgba64 *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const double here = height(x, y);
            const double light = ((height(x + 3, y) - here) + (height(x, y + 3) - here)) * 8.5;
            const QColor ground = tint(here * 1.02);
            const QColor lit = mix(ground, cream, std::min(light, 0.75));
            line[x] = mix(lit, pine, std::min(-light, 0.62)).rgba64();
        }
    }
}

void drawSea(QPainter &painter)
{
    const QPainterPath water = sea();
    painter.save();
    painter.setClipPath(water);
    painter.fillPath(water, downward(0, 1000, mix(teal, sage, 0.42), mix(teal, sage, 0.08)));
    painter.setBrush(Qt::NoBrush);
    for (double width : {150.0, 104.0, 66.0, 36.0, 16.0}) { // shallows, drawn as bands along the shore
        painter.setPen(QPen(clear(mix(sage, cream, 0.45), 0.16), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(water);
    }
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(clear(cream, 0.9), 2.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(water);
}

void drawRivers(QPainter &painter)
{
    for (const River &river : rivers) {
        const QPainterPath course = curve(onPaper(river.course));
        painter.strokePath(course,
                           QPen(clear(cream, 0.45), river.width + 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.strokePath(course,
                           QPen(mix(teal, sage, 0.45), river.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    painter.setPen(QPen(clear(cream, 0.6), 2));
    painter.setBrush(mix(teal, sage, 0.45));
    QPainterPath lake(onPaper(QPointF{19.08, 42.30}));
    lake.cubicTo(onPaper(QPointF{19.20, 42.33}), onPaper(QPointF{19.40, 42.22}), onPaper(QPointF{19.46, 42.08}));
    lake.cubicTo(onPaper(QPointF{19.34, 42.06}), onPaper(QPointF{19.16, 42.18}), onPaper(QPointF{19.08, 42.30}));
    painter.drawPath(lake);
}

void drawLabel(QPainter &painter, QPointF baseline, const QString &text, const QFont &font)
{
    QPainterPath letters;
    letters.addText(baseline, font, text);
    painter.strokePath(letters,
                       QPen(clear(cream, 0.85), font.pixelSize() * 0.17, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(letters, mix(teal, Qt::black, 0.15));
}

void drawCities(QPainter &painter)
{
    const QFont font = lato(36, QFont::DemiBold, 0.4);
    for (const City &city : cities) {
        const QPointF dot = onPaper(city.place);
        painter.setPen(QPen(cream, 4));
        painter.setBrush(teal);
        painter.drawEllipse(dot, 9.5, 9.5);
        const double width = QFontMetricsF(font).horizontalAdvance(city.name);
        drawLabel(painter, dot + QPointF(city.labelLeft ? -width - 20 : 20, 12), city.name, font);
    }
    const QPointF sarajevo = onPaper(QPointF{18.41, 43.86});
    addGlow(painter, sarajevo, 110, 110, cream, 0.8);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(cream, 9));
    painter.drawEllipse(sarajevo, 31, 31);
    painter.setPen(QPen(ochre, 5));
    painter.drawEllipse(sarajevo, 31, 31);
    painter.setPen(QPen(cream, 4));
    painter.setBrush(mix(ochre, flagRed, 0.35));
    painter.drawEllipse(sarajevo, 16, 16);
    drawLabel(painter, sarajevo + QPointF(48, 19), u"Sarajevo"_s, lato(58, QFont::Bold, 0.4));
}

void drawCompass(QPainter &painter, QPointF centre, double radius)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(clear(cream, 0.5), 2));
    painter.drawEllipse(centre, radius * 0.72, radius * 0.72);
    painter.drawEllipse(centre, radius * 0.64, radius * 0.64);
    painter.setPen(Qt::NoPen);
    for (int point = 7; point >= 0; --point) { // the four main points over the four between
        const bool main = point % 2 == 0;
        const double angle = (point / 2 * 2 + (main ? 0 : 1)) * M_PI / 4, reach = radius * (main ? 1.0 : 0.56);
        const QPointF out(std::sin(angle), -std::cos(angle)), across(std::cos(angle), std::sin(angle));
        const QPointF tip = out * reach, side = across * radius * 0.13, base = out * radius * 0.13;
        painter.setBrush(clear(point == 0 ? ochre : cream, main ? 0.95 : 0.5));
        painter.drawPolygon(QPolygonF({centre, centre + base - side, centre + tip}));
        painter.setBrush(clear(mix(point == 0 ? ochre : cream, teal, 0.35), main ? 0.95 : 0.5));
        painter.drawPolygon(QPolygonF({centre, centre + base + side, centre + tip}));
    }
}

} // namespace

QImage drawMap()
{
    QImage image = canvas(1600, 1000);
    shadeLand(image);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawRivers(painter);
    drawSea(painter);
    painter.setPen(QPen(clear(teal, 0.13), 1.5));
    for (int degree = 12; degree <= 21; ++degree)
        painter.drawLine(onPaper(QPointF(degree, 47)), onPaper(QPointF(degree, 41)));
    for (int degree = 42; degree <= 46; ++degree)
        painter.drawLine(onPaper(QPointF(11, degree)), onPaper(QPointF(22, degree)));
    drawCompass(painter, {640, 868}, 82);
    drawCities(painter);
    addVignette(painter, image.size(), 0.22);
    painter.end();
    return onGrain(image);
}
