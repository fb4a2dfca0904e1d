// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "translation/exchangereview.h"

#include <QColor>

namespace quarterly {

struct Colours;

// How the window says what is to become of a text that came back from a translator.
QString outcomeName(const ReviewedUnit &unit);
// Whole sentences: why it is so, what taking the text would do, what was found in it.
QString outcomeExplanation(const ReviewedUnit &unit, Language to);
QColor outcomeColour(const ReviewedUnit &unit, const Colours &colours);

} // namespace quarterly
