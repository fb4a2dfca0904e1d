// SPDX-License-Identifier: GPL-3.0-or-later
#include "mentions.h"

#include "base/languagefacts.h"

#include <QRegularExpression>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr auto options = QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption;

// A pattern in which {name} stands for one of the words that the language's file lists as readName.
QRegularExpression pattern(QString text, Language language, QRegularExpression::PatternOptions option = options)
{
    static const QRegularExpression place(u"\\{([a-z]+)\\}"_s);
    for (auto match = place.match(text); match.hasMatch(); match = place.match(text)) {
        QString name = match.captured(1);
        name[0] = name[0].toUpper();
        text.replace(match.captured(), "(?:"_L1 + language.word("read"_L1 + name) + u')');
    }
    return QRegularExpression(text, option);
}

QString months(Language language)
{
    return "(?:"_L1 + language.facts().months.join(u'|') + u')';
}

int monthNumber(const QString &name, Language language)
{
    const QStringList &months = language.facts().months;
    for (int i = 0; i < months.size(); ++i) {
        if (months[i].compare(name, Qt::CaseInsensitive) == 0)
            return i + 1;
    }
    return 0;
}

const QString dayForm = u"\\d{1,2}(?:st|nd|rd|th|er|\\.?º)?"_s;

// "24 November", "8-10 November 2017", "30 de noviembre al 2 de diciembre".
QString dayFirst(Language language)
{
    return u"(?<![\\d.,/:–-])(?:(?<firstDay>%1)(?:%2(?<firstMonth>%3))?%4(?:\\s*[-–]\\s*|\\s+(?<and>{and}|{to})\\s+(?:the|le|el)?\\s*))?"
           "(?<lastDay>%1)%2(?<month>%3)%5\\b"_s.arg(dayForm, u"\\s+(?:of\\s+|de\\s+)?"_s, months(language),
                                                     u"(?:,?\\s+(?:del?\\s+)?(?<firstYear>\\d{4}))?"_s,
                                                     u"(?:,?\\s+(?:del?\\s+)?(?<year>\\d{4}))?"_s);
}

// "November 24", "November 8-10, 2017"; the month as it is written, lest "may 8" be a day.
QString monthFirst(Language language)
{
    return u"\\b(?-i:(?<month>%1))\\s+(?:(?<firstDay>%2)\\s*[-–]\\s*)?(?<lastDay>%2)\\b(?!\\s*[-–]?\\d)(?:,\\s+(?<year>\\d{4}))?\\b"_s
        .arg(months(language), dayForm);
}

// A day as it was found, perhaps without its year.
struct FoundDay
{
    int day = 0;
    int month = 0;
    int year = 0;

    std::optional<QDate> within(const std::optional<Period> &window) const
    {
        if (year > 0 && !window)
            return QDate(year, month, day).isValid() ? std::optional(QDate(year, month, day)) : std::nullopt;
        for (int y = window ? window->from.year() : 1; window && y <= window->to.year(); ++y) {
            const QDate date(y, month, day);
            if (date.isValid() && (year == 0 || year == y) && date >= window->from && date <= window->to)
                return date;
        }
        return std::nullopt;
    }
};

int number(const QString &text)
{
    static const QRegularExpression digits(u"^\\d+"_s);
    return digits.match(text).captured().toInt();
}

std::optional<Period> periodOf(const QRegularExpressionMatch &match, Language language, const std::optional<Period> &window)
{
    const FoundDay last{number(match.captured(u"lastDay"_s)), monthNumber(match.captured(u"month"_s), language),
                        match.captured(u"year"_s).toInt()};
    const auto to = last.within(window);
    if (!to || match.captured(u"firstDay"_s).isEmpty())
        return to ? std::optional(Period::day(*to)) : std::nullopt;
    const QString firstMonth = match.captured(u"firstMonth"_s);
    QDate from(to->year(), firstMonth.isEmpty() ? to->month() : monthNumber(firstMonth, language),
               number(match.captured(u"firstDay"_s)));
    if (from > *to)
        from = from.addYears(-1);
    if (!from.isValid() || from.daysTo(*to) > 366)
        return std::nullopt;
    return Period{from, *to};
}

bool isDeadline(const QString &text, const QRegularExpressionMatch &date, Language language)
{
    const QRegularExpression before = pattern(u"\\b{deadline}(?:\\s+\\w{1,3})?\\s*$"_s, language);
    return before.match(text.left(date.capturedStart())).hasMatch();
}

// "24 and 26 November": two days, unless one follows the other.
bool areTwoDays(const QRegularExpressionMatch &match, const Period &period, Language language)
{
    return pattern(u"^{and}$"_s, language).match(match.captured(u"and"_s)).hasMatch() && period.from.daysTo(period.to) > 1;
}

void addDates(const QString &form, const QString &text, Language language, const std::optional<Period> &window,
              QList<DateMention> &found)
{
    auto matches = pattern(form, language).globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto period = periodOf(match, language, window);
        if (!period || isDeadline(text, match, language))
            continue;
        if (areTwoDays(match, *period, language)) {
            found << DateMention{match.capturedStart(), match.capturedLength(), Period::day(period->from)};
            found << DateMention{match.capturedStart(), match.capturedLength(), Period::day(period->to)};
        } else {
            found << DateMention{match.capturedStart(), match.capturedLength(), *period};
        }
    }
}

struct Stretch
{
    qsizetype from = 0;
    qsizetype to = 0;
};

Stretch sentenceAround(const DateMention &date, const QString &text)
{
    static const QRegularExpression end(u"[.!?]\\s+(?=\\p{Lu})|\\n"_s);
    Stretch sentence{0, text.size()};
    auto ends = end.globalMatch(text);
    while (ends.hasNext()) {
        const auto match = ends.next();
        if (match.capturedEnd() <= date.at)
            sentence.from = match.capturedEnd();
        else if (match.capturedStart() >= date.at + date.length)
            return {sentence.from, match.capturedStart()};
    }
    return sentence;
}

qsizetype distance(const QRegularExpressionMatch &place, const DateMention &date)
{
    return place.capturedStart() < date.at ? date.at - place.capturedEnd() : place.capturedStart() - date.at - date.length;
}

// Capital letters do not make a place: months, languages and treaties have them too.
bool isPlace(const QString &name, Language language)
{
    return monthNumber(name.section(u' ', 0, 0), language) == 0
        && !pattern(u"^{noplace}\\b"_s, language).match(name).hasMatch();
}

std::optional<Quarter> quarterOfMonths(const QString &text, Language language)
{
    const auto match = pattern(u"\\b(%1)\\s*(?:[-–]|{to}|{and})\\s*(%1)\\s+(?:de\\s+)?(\\d{4})\\b"_s.arg(months(language)), language)
                           .match(text);
    const int first = monthNumber(match.captured(1), language);
    if (!match.hasMatch() || first % 3 != 1 || monthNumber(match.captured(2), language) != first + 2)
        return std::nullopt;
    return Quarter::create(match.captured(3).toInt(), first / 3 + 1);
}

QList<int> numbersIn(const QString &list, Language language)
{
    QList<int> numbers;
    auto matches = pattern(u"(\\d+)(\\s*(?:[-–]|{to})\\s*(?=\\d))?"_s, language).globalMatch(list);
    for (bool isRangeEnd = false; matches.hasNext();) {
        const auto match = matches.next();
        const int article = match.captured(1).toInt();
        for (int between = isRangeEnd ? numbers.last() + 1 : article; between < article; ++between)
            numbers << between;
        numbers << article;
        isRangeEnd = !match.captured(2).isEmpty();
    }
    std::ranges::sort(numbers);
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

} // namespace

QList<DateMention> datesIn(const QString &text, Language language, std::optional<Period> window)
{
    QList<DateMention> found;
    addDates(dayFirst(language), text, language, window, found);
    addDates(monthFirst(language), text, language, window, found);
    std::ranges::stable_sort(found, {}, &DateMention::at);
    return found;
}

QString placeNear(const DateMention &date, const QString &text, Language language)
{
    const QString word = u"\\p{Lu}[\\p{L}’'-]*\\p{Ll}[\\p{L}’'-]*"_s; // a small letter in it, unlike an acronym
    const QString name = u"%1(?:\\s+(?:(?:de|del|la|of|the|and|y|et)\\s+)?%1)*"_s.arg(word);
    const QRegularExpression form = pattern(
        u"\\b(?i:{in})\\s+(?<place>%1(?:,\\s+(?:(?:in|en)\\s+)?%1)?(?:\\s+\\(%1\\))?)"_s.arg(name), language,
        QRegularExpression::UseUnicodePropertiesOption);
    const Stretch sentence = sentenceAround(date, text);
    std::optional<QRegularExpressionMatch> nearest;
    auto matches = form.globalMatch(text.left(sentence.to), sentence.from);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (isPlace(match.captured(u"place"_s), language) && (!nearest || distance(match, date) < distance(*nearest, date)))
            nearest = match;
    }
    return nearest ? nearest->captured(u"place"_s) : QString();
}

std::optional<Quarter> quarterIn(const QString &text, Language language)
{
    const QString word = language.facts().quarters.first().section(u' ', -1);
    const QRegularExpression form = pattern(u"\\b[QT](?<short>[1-4])\\b"
                                            "|\\b(?:(?<number>[1-4])(?:st|nd|rd|th|er|re|e|ème|\\.?º)?|(?<ordinal>{ordinals}))\\s+%1\\b"_s
                                                .arg(word), language);
    static const QRegularExpression year(u"\\b(?:19|20)\\d\\d\\b"_s);
    const auto match = form.match(text);
    const auto yearMatch = year.match(text);
    if (!match.hasMatch() || !yearMatch.hasMatch())
        return quarterOfMonths(text, language);
    const QStringList ordinals = language.word(u"readOrdinals"_s).split(u'|');
    const qsizetype ordinal = ordinals.indexOf(match.captured(u"ordinal"_s).toLower());
    const int quarter = (match.captured(u"short"_s) + match.captured(u"number"_s)).toInt();
    return Quarter::create(yearMatch.captured().toInt(), quarter > 0 ? quarter : int(ordinal) + 1);
}

QList<int> articlesIn(const QString &text, Language language)
{
    QList<int> articles;
    const QRegularExpression form = pattern(
        u"\\b{articles}\\s+(\\d{1,2}(?!\\d)(?:\\s*(?:,|[-–]|{to}|{and})\\s*\\d{1,2}(?!\\d))*)"_s, language);
    auto matches = form.globalMatch(text);
    while (matches.hasNext())
        articles += numbersIn(matches.next().captured(1), language);
    std::ranges::sort(articles);
    articles.erase(std::unique(articles.begin(), articles.end()), articles.end());
    return articles;
}

} // namespace quarterly
