// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/quarter.h"

#include <QList>

namespace quarterly {

// What prose mentions: days, places, quarters, articles of the convention. Recognised by the forms of the language;
// without a form there is nothing ("early December" is no day).

struct DateMention
{
    qsizetype at = 0;
    qsizetype length = 0;
    Period when;
};

// "8-10 November", "du 8 au 10 novembre", "el 24 de noviembre de 2017". Only days inside `window`, which also gives
// the year where the text leaves it out; without a window only days with a year. Deadlines ("by 30 April") are not
// mentioned as days on which something takes place.
QList<DateMention> datesIn(const QString &text, Language language, std::optional<Period> window);

// The place named in the sentence around a date and nearest to it: "in Vienna", "à Sarajevo, en Bosnie-Herzégovine".
QString placeNear(const DateMention &date, const QString &text, Language language);

// "4th Quarter 2017", "2017 Q4", "cuarto trimestre de 2017", "October – December 2017".
std::optional<Quarter> quarterIn(const QString &text, Language language);

// "(Convention Articles 7 & 9)": 7 and 9; "articles 3 à 5": 3, 4 and 5. Ascending.
QList<int> articlesIn(const QString &text, Language language);

} // namespace quarterly
