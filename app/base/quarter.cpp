// SPDX-License-Identifier: GPL-3.0-or-later
#include "quarter.h"

#include "languagefacts.h"

#include <QRegularExpression>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Place
{
    QString name;
    QString value;
};

QString filled(QString pattern, std::initializer_list<Place> places)
{
    for (const Place &place : places)
        pattern.replace(u'{' + place.name + u'}', place.value);
    return pattern;
}

QString dayText(QDate date, const LanguageFacts &facts)
{
    return date.day() == 1 ? facts.firstDay : QString::number(date.day());
}

QString dayAndMonth(QDate date, const LanguageFacts &facts)
{
    return filled(facts.dayMonth, {{u"day"_s, dayText(date, facts)}, {u"month"_s, facts.months[date.month() - 1]}});
}

// A pattern for day, month and year around something that already holds day and month.
QString withYear(const QString &daysAndMonth, QDate date, const LanguageFacts &facts)
{
    const QString separator = facts.dayMonthYear.section(u"{month}"_s, 1).section(u"{year}"_s, 0, 0);
    return daysAndMonth + separator + QString::number(date.year());
}

} // namespace

std::optional<Quarter> Quarter::create(int year, int number)
{
    if (number < 1 || number > 4 || year < 1000 || year > 9999)
        return std::nullopt;
    return Quarter(year, number);
}

std::optional<Quarter> Quarter::fromString(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{4})[- ]?[Qq]?([1-4])$"_s);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return create(match.captured(1).toInt(), match.captured(2).toInt());
}

Quarter Quarter::of(QDate date)
{
    return Quarter(date.year(), (date.month() - 1) / 3 + 1);
}

Period Quarter::period() const
{
    const QDate from(m_year, 3 * m_number - 2, 1);
    return {from, from.addMonths(3).addDays(-1)};
}

Quarter Quarter::next() const
{
    return m_number == 4 ? Quarter(m_year + 1, 1) : Quarter(m_year, m_number + 1);
}

QString Quarter::toString() const
{
    return u"%1-Q%2"_s.arg(m_year).arg(m_number);
}

QString periodWithoutYear(const Period &period, Language language)
{
    const LanguageFacts &facts = language.facts();
    if (period.isDay())
        return dayAndMonth(period.from, facts);
    if (period.from.year() == period.to.year() && period.from.month() == period.to.month()) {
        return filled(facts.sameMonthPeriod, {{u"from"_s, dayText(period.from, facts)},
                                              {u"to"_s, dayText(period.to, facts)},
                                              {u"month"_s, facts.months[period.to.month() - 1]}});
    }
    return filled(facts.period, {{u"from"_s, dayAndMonth(period.from, facts)}, {u"to"_s, dayAndMonth(period.to, facts)}});
}

QString periodText(const Period &period, Language language)
{
    const LanguageFacts &facts = language.facts();
    if (period.from.year() == period.to.year())
        return withYear(periodWithoutYear(period, language), period.to, facts);
    return filled(facts.period, {{u"from"_s, dateText(period.from, language)}, {u"to"_s, dateText(period.to, language)}});
}

QString dateText(QDate date, Language language)
{
    return withYear(dayAndMonth(date, language.facts()), date, language.facts());
}

QString quarterText(Quarter quarter, Language language)
{
    return language.facts().quarters[quarter.number() - 1];
}

QString quarterAndYear(Quarter quarter, Language language)
{
    return filled(language.facts().quarterYear,
                  {{u"quarter"_s, quarterText(quarter, language)}, {u"year"_s, QString::number(quarter.year())}});
}

} // namespace quarterly
