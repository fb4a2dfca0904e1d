// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPushButton>

namespace quarterly {

// Shows a colour and lets another be chosen.
class ColourButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ColourButton(const QColor &colour, QWidget *parent = nullptr);

    QColor colour() const { return m_colour; }
    void choose(const QColor &colour);
    void show(const QColor &colour); // without its being chosen

Q_SIGNALS:
    void chosen(const QColor &colour);

private:
    void ask();

    QColor m_colour;
};

QPixmap swatch(const QColor &colour);

} // namespace quarterly
