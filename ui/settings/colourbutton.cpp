// SPDX-License-Identifier: GPL-3.0-or-later
#include "colourbutton.h"

#include <QColorDialog>

namespace quarterly {

QPixmap swatch(const QColor &colour)
{
    QPixmap pixels(32, 16);
    pixels.fill(colour);
    return pixels;
}

ColourButton::ColourButton(const QColor &colour, QWidget *parent)
    : QPushButton(parent)
{
    connect(this, &QPushButton::clicked, this, &ColourButton::ask);
    show(colour.isValid() ? colour : QColor(Qt::black));
}

void ColourButton::show(const QColor &colour)
{
    m_colour = colour;
    const QPixmap pixels = swatch(colour);
    setIcon(QIcon(pixels));
    setIconSize(pixels.size());
    setText(colour.name());
}

void ColourButton::ask()
{
    choose(QColorDialog::getColor(m_colour, this, accessibleName()));
}

void ColourButton::choose(const QColor &colour)
{
    if (!colour.isValid() || colour == m_colour)
        return;
    show(colour);
    Q_EMIT chosen(colour);
}

} // namespace quarterly
