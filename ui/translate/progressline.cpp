// SPDX-License-Identifier: GPL-3.0-or-later
#include "progressline.h"

#include "ui/style/colours.h"
#include "ui/style/style.h"

#include <QPainter>

namespace quarterly {

ProgressLine::ProgressLine(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(4);
}

void ProgressLine::setPercent(int percent)
{
    m_percent = percent;
    update();
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = Colours::of(palette());
    paintCard(painter, rect(), colours.border, Qt::transparent, 2);
    if (m_percent > 0)
        paintCard(painter, QRectF(0, 0, width() * m_percent / 100.0, height()), colours.good, Qt::transparent, 2);
}

} // namespace quarterly
