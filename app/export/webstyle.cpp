// SPDX-License-Identifier: GPL-3.0-or-later
#include "webstyle.h"

#include <QFile>

#include <cmath>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr double readable = 4.5;

// The darkest ground of the light page and the lightest of the dark one: what is readable there is so everywhere.
// They are --panel in web.css.
constexpr QRgb lightGround = 0xffeef3f5;
constexpr QRgb darkGround = 0xff1f272d;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(QColor colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor colourOr(const QString &name, QRgb otherwise)
{
    const QColor colour(name);
    return colour.isValid() ? colour.toRgb() : QColor(otherwise);
}

QString customProperty(QLatin1StringView name, QColor colour)
{
    return u"  --%1: %2;\n"_s.arg(name, colour.name());
}

} // namespace

double contrastRatio(QColor one, QColor other)
{
    const double first = luminance(one), second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor readableOn(QColor colour, QColor background)
{
    const bool lighten = luminance(background) < 0.18;
    const QColor hsl = colour.toHsl();
    // A colour that is calm when dark would shine when light.
    const float saturation = lighten ? std::min(hsl.hslSaturationF(), 0.5f) : hsl.hslSaturationF();
    for (int step = 1; step <= 100 && contrastRatio(colour, background) < readable; ++step) {
        const float lightness = std::clamp(hsl.lightnessF() + float(lighten ? step : -step) / 100, 0.0f, 1.0f);
        // Rounded to what a style sheet can say, since the last bit may decide.
        colour = QColor(QColor::fromHslF(hsl.hslHueF(), saturation, lightness).name());
    }
    return colour;
}

QColor bandColour(const Profile &profile)
{
    return readableOn(colourOr(profile.colour, 0xff103f54), Qt::white);
}

QString webStyle(const Profile &profile)
{
    const QColor colour = colourOr(profile.colour, 0xff103f54);
    QFile file(u":/templates/web.css"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "webStyle", "the style sheet is built in");
    Q_UNUSED(opened)
    return ":root {\n"_L1 + customProperty("band"_L1, bandColour(profile))
        + customProperty("accent"_L1, colourOr(profile.accent, 0xffd08c2b))
        + customProperty("primary-on-light"_L1, readableOn(colour, QColor(lightGround)))
        + customProperty("primary-on-dark"_L1, readableOn(colour, QColor(darkGround))) + "}\n"_L1
        + QString::fromUtf8(file.readAll());
}

} // namespace quarterly
