// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldbox.h"

#include "ui/style/colours.h"
#include "ui/style/style.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace quarterly {

FieldBox::FieldBox(QWidget *field, QWidget *parent) : QWidget(parent), m_label(new QLabel), m_field(field)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3, 2, 3, 2); // the frame is drawn around the field
    column->setSpacing(6);
    column->addWidget(m_label);
    column->addWidget(field);
    m_label->setBuddy(field);
    m_label->hide();
    makeMuted(*m_label);
    field->installEventFilter(this);
}

void FieldBox::setLabel(const QString &label)
{
    m_label->setText(label);
    m_label->show();
    m_field->setAccessibleName(label);
}

bool FieldBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut || event->type() == QEvent::Resize)
        update();
    return QWidget::eventFilter(watched, event);
}

void FieldBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = Colours::of(palette());
    const bool focus = m_field->hasFocus();
    paintCard(painter, m_field->geometry().adjusted(-3, -2, 3, 2), m_field->isEnabled() ? colours.card : colours.window,
              focus ? colours.accent : colours.border, 6, focus ? 2 : 1);
}

} // namespace quarterly
