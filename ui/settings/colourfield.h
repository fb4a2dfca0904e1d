// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

class QLabel;

namespace quarterly {

class ColourButton;

// A colour of the organisation, with a line that says whether text in it can be read on white paper, and which colour
// stands in its place if not.
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
    void judge(const QColor &colour);

    Use m_use;
    ColourButton *m_button;
    QLabel *m_instead; // the colour that is used
    QLabel *m_words;
};

} // namespace quarterly
