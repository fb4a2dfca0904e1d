// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QDate>

#include <compare>
#include <optional>

namespace quarterly {

// A day or a run of days, both ends included.
struct Period
{
    QDate from;
    QDate to; // equal to `from` for a single day

    static Period day(QDate date) { return {date, date}; }
    bool isDay() const { return from == to; }
    friend bool operator==(const Period &, const Period &) = default;
};

// One quarter of a year: 2017-Q4.
class Quarter
{
public:
    // Nothing unless the quarter is 1 to 4 and the year has four digits.
    static std::optional<Quarter> create(int year, int number);
    // "2017-Q4", also "2017Q4" and "2017-4".
    static std::optional<Quarter> fromString(const QString &text);
    static Quarter of(QDate date);

    int year() const { return m_year; }
    int number() const { return m_number; }
    Period period() const;
    Quarter next() const;
    QString toString() const; // "2017-Q4"

    friend auto operator<=>(const Quarter &, const Quarter &) = default;

private:
    Quarter(int year, int number) : m_year(year), m_number(number) {}
    int m_year;
    int m_number;
};

// "8–10 November 2017", "1er octobre – 31 décembre 2017", "1 de octubre – 31 de diciembre de 2017".
QString periodText(const Period &period, Language language);
// The same without the year: "1 October – 31 December", for use beside one that says it.
QString periodWithoutYear(const Period &period, Language language);
QString dateText(QDate date, Language language);
QString quarterText(Quarter quarter, Language language); // "4th Quarter", "4e trimestre", "4.º trimestre"
QString quarterAndYear(Quarter quarter, Language language); // "4th Quarter 2017", "4.º trimestre de 2017"

} // namespace quarterly
