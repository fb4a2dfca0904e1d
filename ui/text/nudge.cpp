// SPDX-License-Identifier: GPL-3.0-or-later
#include "nudge.h"

#include "ui/style/colours.h"

#include <QPainter>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr int signSide = 14;

void paintSign(QPainter &painter, const QRectF &rect)
{
    painter.drawPolygon(QPolygonF({{rect.center().x(), rect.top()}, rect.bottomRight(), rect.bottomLeft()}));
    painter.drawLine(QPointF(rect.center().x(), rect.top() + 5), QPointF(rect.center().x(), rect.bottom() - 4.5));
    painter.drawPoint(QPointF(rect.center().x(), rect.bottom() - 2.2));
}

} // namespace

Nudge::Nudge(QWidget *parent) : QLabel(parent)
{
    setWordWrap(true);
    setContentsMargins(signSide + 10, 0, 0, 0);
}

// Painted here, since a palette of its own would not follow light and dark.
void Nudge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Colours::of(palette()).warning, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const double top = (fontMetrics().height() - signSide) / 2.0;
    paintSign(painter, QRectF(4, top, signSide, signSide - 1));
    painter.drawText(contentsRect(), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text());
}

} // namespace quarterly
