// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/pages.h"

#include <QImage>

namespace quarterly {

// The picture, decoded and made as small as is enough for that many pixels on screen or paper; null when damaged.
// Remembered for the next time, from any thread.
QImage decodedPicture(const PagePicture &picture, QSize pixels);

} // namespace quarterly
