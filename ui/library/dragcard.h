// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>

class QWidget;

namespace quarterly {

// What is dragged, as a card under the pointer: its title, or a stack that says how many.
QPixmap dragCard(const QString &title, int count, const QWidget &source);

} // namespace quarterly
