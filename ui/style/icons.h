// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace quarterly {

enum class Icon { Library, Compose, Translate, Publish, Undo, Redo, Search, Add, Close, More, Print, Folder, Open, Picture };

// Drawn in lines with the colours of the palette at the time of painting, so that they follow light and dark.
QIcon icon(Icon icon);
// The same in a colour of its own, for grounds that do not follow the palette.
void paintIcon(QPainter &painter, const QRectF &rect, Icon icon, const QColor &colour);

} // namespace quarterly
