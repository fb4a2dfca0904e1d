// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPushButton>

namespace quarterly {

// Shows a colour with its contrast against white paper, and lets another be chosen.
class ColourButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ColourButton(const QColor &colour, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QColor &colour);

private:
    void show(const QColor &colour);
    void choose();

    QColor m_colour;
};

double contrast(const QColor &one, const QColor &other); // 1 to 21, as WCAG 2 defines it

} // namespace quarterly
