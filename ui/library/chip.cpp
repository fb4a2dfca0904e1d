// SPDX-License-Identifier: GPL-3.0-or-later
#include "chip.h"

#include "ui/style/colours.h"
#include "ui/style/style.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QStyleOption>

namespace quarterly {

Chip::Chip(const QString &name, QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(name);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setMenu(QMenu *menu)
{
    m_menu = menu;
    connect(this, &QAbstractButton::clicked, this, [this] { m_menu->popup(mapToGlobal(QPoint(0, height() + 2))); });
}

// One with a menu is switched by what is chosen there, not by the click.
void Chip::nextCheckState()
{
    if (!m_menu)
        QAbstractButton::nextCheckState();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + 22 + (m_menu ? 12 : 0), metrics.height() + 8};
}

bool Chip::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

void Chip::paintEvent(QPaintEvent *)
{
    QStyleOption option;
    option.initFrom(this);
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    const bool focus = hasFocus() && option.state & QStyle::State_KeyboardFocusChange;
    const QColor ground = isChecked() ? colours.accentSoft : underMouse() ? colours.hover : colours.card;
    const QColor border = isChecked() || focus ? colours.accent : colours.border;
    paintCard(painter, rect(), ground, border, height() / 2.0, focus ? 2 : 1);

    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = !isEnabled() ? colours.muted : isChecked() ? colours.accent : colours.text;
    painter.setPen(ink);
    painter.drawText(rect().adjusted(11, 0, m_menu ? -20 : -11, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
    if (!m_menu)
        return;
    const QPointF tip(width() - 14, height() / 2.0 + 1);
    painter.setPen(QPen(ink, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{tip + QPointF(-3, -2), tip + QPointF(0, 1), tip + QPointF(3, -2)});
}

} // namespace quarterly
