// SPDX-License-Identifier: GPL-3.0-or-later
#include "brush.h"

#include <QRadialGradient>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

QColor mix(const QColor &from, const QColor &to, double part)
{
    const double t = std::clamp(part, 0.0, 1.0);
    return QColor::fromRgbF(float(from.redF() + (to.redF() - from.redF()) * t),
                            float(from.greenF() + (to.greenF() - from.greenF()) * t),
                            float(from.blueF() + (to.blueF() - from.blueF()) * t));
}

QColor clear(QColor colour, double opacity)
{
    colour.setAlphaF(float(opacity));
    return colour;
}

double chance(int x, int y, int seed)
{
    quint32 h = quint32(x) * 374761393u + quint32(y) * 668265263u + quint32(seed) * 2246822519u;
    h = (h ^ (h >> 13)) * 1274126177u;
    h = (h ^ (h >> 16)) * 2654435761u;
    return double((h ^ (h >> 15)) & 0xffffff) / 0x1000000;
}

double smooth(double t)
{
    const double c = std::clamp(t, 0.0, 1.0);
    return c * c * (3 - 2 * c);
}

double noise(double x, double y, int seed)
{
    const int column = int(std::floor(x)), row = int(std::floor(y));
    const double u = smooth(x - column), v = smooth(y - row);
    const double upper = std::lerp(chance(column, row, seed), chance(column + 1, row, seed), u);
    const double lower = std::lerp(chance(column, row + 1, seed), chance(column + 1, row + 1, seed), u);
    return std::lerp(upper, lower, v);
}

double roughness(double x, double y, int octaves, int seed)
{
    double sum = 0, weight = 0.5;
    for (int octave = 0; octave < octaves; ++octave, x *= 2.03, y *= 2.03, weight /= 2)
        sum += weight * noise(x, y, seed + octave);
    return sum;
}

QLinearGradient downward(double from, double to, const QColor &top, const QColor &bottom)
{
    QLinearGradient gradient(0, from, 0, to);
    gradient.setStops({{0, top}, {1, bottom}});
    return gradient;
}

void addGlow(QPainter &painter, QPointF centre, double width, double height, const QColor &colour, double opacity)
{
    QRadialGradient light(QPointF(), 1);
    light.setStops({{0, clear(colour, opacity)}, {0.25, clear(colour, opacity * 0.66)},
                    {0.5, clear(colour, opacity * 0.30)}, {0.75, clear(colour, opacity * 0.08)},
                    {1, clear(colour, 0)}});
    painter.save();
    painter.translate(centre);
    painter.scale(width, height);
    painter.fillRect(QRectF(-1, -1, 2, 2), light);
    painter.restore();
}

QFont lato(double pixels, QFont::Weight weight, double spacing)
{
    QFont font(u"Lato"_s);
    font.setPixelSize(int(pixels));
    font.setWeight(weight);
    font.setLetterSpacing(QFont::AbsoluteSpacing, spacing);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QImage canvas(int width, int height)
{
    QImage image(width, height, QImage::Format_RGBX64);
    image.fill(cream);
    return image;
}

QImage onGrain(const QImage &picture)
{
    QImage image = picture.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const double fibre = noise(x / 7.0, y / 4.5, 901) + noise(x / 4.0, y / 8.0, 902) - 1;
            const int shift = int(std::lround(fibre * 2.4 + (noise(x / 2.6, y / 2.6, 903) - 0.5) * 3));
            const auto moved = [shift](int value) { return std::clamp(value + shift, 0, 255); };
            line[x] = qRgb(moved(qRed(line[x])), moved(qGreen(line[x])), moved(qBlue(line[x])));
        }
    }
    return image;
}

void addVignette(QPainter &painter, QSize size, double opacity)
{
    QRadialGradient dark(QPointF(size.width() / 2.0, size.height() * 0.48), size.width() * 0.72);
    dark.setStops({{0.55, clear(pine, 0)}, {1, clear(QColor(6, 26, 36), opacity)}});
    painter.fillRect(QRect({}, size), dark);
}

QPainterPath curve(const std::vector<QPointF> &points)
{
    QPainterPath path(points.front());
    const int last = int(points.size()) - 1;
    for (int i = 0; i < last; ++i) {
        const QPointF before = points[std::max(i - 1, 0)], after = points[std::min(i + 2, last)];
        path.cubicTo(points[i] + (points[i + 1] - before) / 6, points[i + 1] - (after - points[i]) / 6, points[i + 1]);
    }
    return path;
}
