// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetpreview.h"

#include "ui/style/colours.h"
#include "ui/style/style.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

namespace quarterly {

SheetPreview::SheetPreview(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("sheetPreview"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(320, 320);
}

void SheetPreview::show(std::shared_ptr<const PrintedSides> sides)
{
    m_sides = std::move(sides);
    turnTo(m_side);
}

void SheetPreview::turnTo(int side)
{
    m_side = m_sides && m_sides->count() > 0 ? std::clamp(side, 0, m_sides->count() - 1) : 0;
    setAccessibleName(m_sides && m_sides->count() > 0 ? m_sides->name(m_side) : QString());
    update();
    Q_EMIT turned();
}

void SheetPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Colours::of(palette()).bed);
    if (!m_sides || m_sides->count() == 0)
        return;
    const QSizeF paper = m_sides->size(m_side);
    const QSizeF room = QSizeF(size()) - QSizeF(48, 48);
    const double scale = std::min(room.width() / paper.width(), room.height() / paper.height());
    const QSizeF shown = paper * scale;
    const QRectF sheet(QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2), shown);
    for (int blur = 4; blur > 0; --blur)
        paintCard(painter, sheet.adjusted(-blur, 1 - blur, blur, 1 + blur), QColor(0, 0, 0, 14), Qt::transparent, blur + 1);
    painter.fillRect(sheet, Qt::white);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.setClipRect(sheet);
    painter.translate(sheet.topLeft());
    painter.scale(scale, scale);
    m_sides->paint(painter, m_side);
    if (m_sides->form() == PrintForm::Booklet) { // the fold
        painter.setPen(QPen(QColor(0, 0, 0, 50), 0.7, Qt::DashLine));
        painter.drawLine(QPointF(paper.width() / 2, 0), QPointF(paper.width() / 2, paper.height()));
    }
}

void SheetPreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown: return turnTo(m_side + 1);
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp: return turnTo(m_side - 1);
    case Qt::Key_Home: return turnTo(0);
    case Qt::Key_End: return turnTo(m_sides ? m_sides->count() - 1 : 0);
    default: QWidget::keyPressEvent(event);
    }
}

void SheetPreview::wheelEvent(QWheelEvent *event)
{
    turnTo(m_side + (event->angleDelta().y() < 0 ? 1 : -1));
}

} // namespace quarterly
