// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/composition.h"

namespace quarterly {

// The organisation's logo as it stands on the coloured band: in its own shape, as large as fits, and on a white plate
// where it would hardly be told from the band. Without a logo the row has no height.
struct LogoMark
{
    Row row;
    double width = 0;
};

LogoMark logoMark(Composition &composition, QSizeF most);

// Whether it is so like the band that it would hardly be seen there.
bool needsPlate(double luminanceOfLogo, const QColor &band);
// How light that is which is seen of it: 0, black, to 1, white. What is transparent does not count.
double visibleLuminance(const Logo &logo);

} // namespace quarterly
