// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace quarterly {

// How colours are told apart by eyes that see little: the measures of the Web Content Accessibility Guidelines 2.2.

inline constexpr double leastTextContrast = 4.5; // of text with its background
inline constexpr double leastShapeContrast = 3; // of a picture's shapes

double luminance(const QColor &colour); // 0, black, to 1, white
double luminanceRatio(double one, double other); // their contrast, 1 to 21
double contrastRatio(const QColor &one, const QColor &other);
// The colour, darkened or lightened as little as makes text in it readable on the background.
QColor readableOn(QColor colour, const QColor &background);

} // namespace quarterly
