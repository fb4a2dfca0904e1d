// SPDX-License-Identifier: GPL-3.0-or-later
#include "contrast.h"

#include <algorithm>
#include <cmath>

namespace quarterly {

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double luminanceRatio(double one, double other)
{
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

double contrastRatio(const QColor &one, const QColor &other)
{
    return luminanceRatio(luminance(one), luminance(other));
}

QColor readableOn(QColor colour, const QColor &background)
{
    const bool lighten = luminance(background) < 0.18;
    const QColor hsl = colour.toHsl();
    // A colour that is calm when dark would shine when light.
    const float saturation = lighten ? std::min(hsl.hslSaturationF(), 0.5f) : hsl.hslSaturationF();
    for (int step = 1; step <= 100 && contrastRatio(colour, background) < leastTextContrast; ++step) {
        const float lightness = std::clamp(hsl.lightnessF() + float(lighten ? step : -step) / 100, 0.0f, 1.0f);
        // Rounded to what a style sheet can say, since the last bit may decide.
        colour = QColor(QColor::fromHslF(hsl.hslHueF(), saturation, lightness).name());
    }
    return colour;
}

} // namespace quarterly
