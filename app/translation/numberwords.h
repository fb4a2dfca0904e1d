// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QSet>

namespace quarterly {

// Reads the words of a number one after the other: "two" "hundred" "and" "five".
class NumberWords
{
public:
    // False if this word cannot follow: a new number begins with it.
    bool add(qint64 value);
    qint64 value() const { return m_thousands + m_rest; }

private:
    qint64 m_thousands = 0;
    qint64 m_rest = 0;
};

// The numbers that words say, "twenty-five" and "second", and those that stand behind months and Roman numerals.
QSet<QString> numbersSaid(const QString &text, Language language);
int romanValue(QStringView numeral);

} // namespace quarterly
