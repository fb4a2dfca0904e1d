// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numbers.h"

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

// "twenty-five", "second".
QList<NumberMention> numberWordsIn(const QString &text, Language language);
// The numbers that months and Roman numerals stand for.
QSet<QString> numbersBesides(const QString &text, Language language);
int romanValue(QStringView numeral);

} // namespace quarterly
