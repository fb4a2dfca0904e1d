// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpcard.h"

#include "ui/style/colours.h"
#include "ui/style/style.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace quarterly {

HelpCard::HelpCard(const QString &name, QWidget *parent) : QWidget(parent), m_title(new QLabel), m_text(new QLabel)
{
    setObjectName(name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_text);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    makeMuted(*m_title);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void HelpCard::say(const QString &title, const QStringList &lines)
{
    m_title->setText(title);
    m_text->setText(lines.join(u'\n'));
    setVisible(!lines.isEmpty());
}

void HelpCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = Colours::of(palette());
    paintCard(painter, rect(), colours.card, colours.border);
}

} // namespace quarterly
