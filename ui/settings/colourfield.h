// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

class QLabel;
class QPushButton;

namespace quarterly {

class ColourButton;

// A colour of the organisation, with a line that says whether text in it can be read on white paper. One in which it
// cannot is refused, and the nearest that can be read is offered.
class ColourField : public QWidget
{
    Q_OBJECT

public:
    enum class Use { Text, Ornament };

    ColourField(const QString &name, const QColor &colour, Use use, QWidget *parent = nullptr);

    ColourButton &button() const { return *m_button; }

Q_SIGNALS:
    void chosen(const QColor &colour);

private:
    void take(const QColor &colour);
    void refuse(const QColor &colour, const QColor &nearest);
    void praise();

    Use m_use;
    QColor m_colour; // the one in use
    QColor m_offered;
    ColourButton *m_button;
    QPushButton *m_nearest; // the colour that is offered
    QLabel *m_words;
};

} // namespace quarterly
