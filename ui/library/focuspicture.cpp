// SPDX-License-Identifier: GPL-3.0-or-later
#include "focuspicture.h"

#include "ui/style/colours.h"
#include "ui/style/spokenrole.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace quarterly {

FocusPicture::FocusPicture(QWidget *parent) : QWidget(parent)
{
    setFixedSize(168, 126);
    speakAs(*this, QAccessible::Graphic);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
}

void FocusPicture::setImage(const QImage &image)
{
    m_image = image;
    update();
}

void FocusPicture::setPoint(QPointF point)
{
    m_point = point;
    update();
}

QRectF FocusPicture::imageRect() const
{
    const QSizeF size = QSizeF(m_image.size()).scaled(this->size(), Qt::KeepAspectRatio);
    return {QPointF(0, 0), size};
}

void FocusPicture::movePoint(QPointF point)
{
    const QPointF inside(std::clamp(point.x(), 0.0, 1.0), std::clamp(point.y(), 0.0, 1.0));
    if (inside == m_point)
        return;
    setPoint(inside);
    Q_EMIT pointMoved();
}

void FocusPicture::mousePressEvent(QMouseEvent *event)
{
    const QRectF rect = imageRect();
    if (!rect.isEmpty())
        movePoint({(event->position().x() - rect.left()) / rect.width(),
                   (event->position().y() - rect.top()) / rect.height()});
}

void FocusPicture::mouseMoveEvent(QMouseEvent *event)
{
    mousePressEvent(event);
}

void FocusPicture::keyPressEvent(QKeyEvent *event)
{
    constexpr double step = 0.05;
    switch (event->key()) {
    case Qt::Key_Left: movePoint(m_point - QPointF(step, 0)); break;
    case Qt::Key_Right: movePoint(m_point + QPointF(step, 0)); break;
    case Qt::Key_Up: movePoint(m_point - QPointF(0, step)); break;
    case Qt::Key_Down: movePoint(m_point + QPointF(0, step)); break;
    default: QWidget::keyPressEvent(event);
    }
}

void FocusPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const Colours &colours = Colours::of(palette());
    const QRectF rect = imageRect();
    painter.drawImage(rect, m_image);
    const QPointF point(rect.left() + m_point.x() * rect.width(), rect.top() + m_point.y() * rect.height());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0, 0, 0, 150), 4));
    painter.drawEllipse(point, 7, 7);
    painter.setPen(QPen(Qt::white, 2));
    painter.drawEllipse(point, 7, 7);
    if (!hasFocus())
        return;
    painter.setPen(QPen(colours.accent, 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 3, 3);
}

} // namespace quarterly
