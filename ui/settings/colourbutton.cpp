// SPDX-License-Identifier: GPL-3.0-or-later
#include "colourbutton.h"

#include <QColorDialog>
#include <QLocale>
#include <QPainter>

#include <cmath>

namespace quarterly {

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

ColourButton::ColourButton(const QColor &colour, QWidget *parent)
    : QPushButton(parent)
{
    connect(this, &QPushButton::clicked, this, &ColourButton::choose);
    show(colour.isValid() ? colour : QColor(Qt::black));
}

void ColourButton::show(const QColor &colour)
{
    m_colour = colour;
    QPixmap swatch(32, 16);
    swatch.fill(colour);
    setIcon(QIcon(swatch));
    setIconSize(swatch.size());
    const double ratio = contrast(colour, Qt::white);
    const QString number = QLocale().toString(ratio, 'f', 1);
    setText(ratio < 4.5 ? tr("%1 · contrast %2: too pale for text").arg(colour.name(), number)
                        : tr("%1 · contrast %2").arg(colour.name(), number));
}

void ColourButton::choose()
{
    const QColor colour = QColorDialog::getColor(m_colour, this, accessibleName());
    if (!colour.isValid() || colour == m_colour)
        return;
    show(colour);
    Q_EMIT chosen(colour);
}

} // namespace quarterly
