// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetpreview.h"

#include "ui/style/colours.h"
#include "ui/style/spokenrole.h"
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
    speakAs(*this, QAccessible::Graphic);
    setMinimumSize(320, 320);
    turnTo(0);
}

void SheetPreview::show(SharedSurfaces surfaces)
{
    m_surfaces = std::move(surfaces);
    turnTo(m_surface);
}

QString SheetPreview::name() const
{
    return count() > 0 ? m_surfaces->name(m_surface) : QString();
}

void SheetPreview::turnTo(int surface)
{
    m_surface = count() > 0 ? std::clamp(surface, 0, count() - 1) : 0;
    setAccessibleName(count() > 0 ? name() : tr("No pages"));
    update();
    Q_EMIT turned();
}

void SheetPreview::paintPaper(QPainter &painter, const QRectF &paper) const
{
    for (int blur = 4; blur > 0; --blur)
        paintCard(painter, paper.adjusted(-blur, 1 - blur, blur, 1 + blur), QColor(0, 0, 0, 14), Qt::transparent, blur + 1);
    painter.fillRect(paper, Qt::white);
}

void SheetPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Colours::of(palette()).bed);
    if (count() == 0)
        return;
    const QSizeF whole = m_surfaces->size(m_surface);
    const QRectF paper = m_surfaces->paper(m_surface);
    const QSizeF room = QSizeF(size()) - QSizeF(48, 48);
    const double scale = std::min(room.width() / whole.width(), room.height() / whole.height());
    const QPointF corner((width() - whole.width() * scale) / 2, (height() - whole.height() * scale) / 2);
    paintPaper(painter, QRectF(corner + paper.topLeft() * scale, paper.size() * scale));
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.translate(corner);
    painter.scale(scale, scale);
    painter.setClipRect(paper);
    m_surfaces->paint(painter, m_surface);
    const double fold = whole.width() / 2;
    if (m_surfaces->hasFold() && paper.left() < fold && paper.right() > fold) {
        painter.setPen(QPen(QColor(0, 0, 0, 50), 0.7, Qt::DashLine));
        painter.drawLine(QPointF(fold, 0), QPointF(fold, whole.height()));
    }
}

void SheetPreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown: return turnTo(m_surface + 1);
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp: return turnTo(m_surface - 1);
    case Qt::Key_Home: return turnTo(0);
    case Qt::Key_End: return turnTo(count() - 1);
    default: QWidget::keyPressEvent(event);
    }
}

void SheetPreview::wheelEvent(QWheelEvent *event)
{
    turnTo(m_surface + (event->angleDelta().y() < 0 ? 1 : -1));
}

} // namespace quarterly
