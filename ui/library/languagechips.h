// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/itemlist.h"

class QFont;
class QPainter;
class QPointF;

namespace quarterly {

struct Colours;

// The state of each language, side by side from `at`; returns the width taken.
double paintLanguages(QPainter &painter, QPointF at, const ItemCard &card, const QFont &font, const Colours &colours);

} // namespace quarterly
