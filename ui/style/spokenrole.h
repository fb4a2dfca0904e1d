// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

namespace quarterly {

// What a screen reader calls a widget that paints itself, where Qt would only know that it is one.
void speakAs(QWidget &widget, QAccessible::Role role);

} // namespace quarterly
