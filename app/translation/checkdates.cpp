// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkedpair.h"

#include "base/languagefacts.h"
#include "text/mentions.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QMap>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::TranslationChecks)
};

constexpr int monthsOfYear = 12;

// Months are 0 to 11, weekdays follow; Monday is the first.
struct DayNames
{
    QStringList names;
    QStringList smallWords; // of the language
    QRegularExpression form;
};

DayNames readDayNames(Language language)
{
    DayNames names{language.facts().months, language.facts().checks.smallWords, {}};
    const QLocale locale(language.tag());
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        names.names << locale.dayName(day);
    names.form = wordPattern(u"\\b(?:%1)\\b"_s.arg(names.names.join(u'|')), true);
    return names;
}

const DayNames &dayNames(Language language)
{
    static const QHash<QString, DayNames> names = [] {
        QHash<QString, DayNames> all;
        for (const Language known : Language::all())
            all.insert(known.code(), readDayNames(known));
        return all;
    }();
    return *names.constFind(language.code());
}

struct DayNameMention
{
    int index = 0;
    qsizetype at = 0;
    QString text;
    QString name; // as the language writes it
    bool isByFigures = false; // "8 May", "May 2017"

    // "may" is no month in English
    bool isProper() const { return text.front().isUpper() || name.front().isLower(); }
};

// In a name: "Theresa May", "the Sunday Times"; but not behind the "In" that begins a sentence.
bool isInName(const QString &text, qsizetype from, qsizetype to, const DayNames &names)
{
    static const QRegularExpression before = wordPattern(u"(\\p{Lu}[\\p{L}’'-]+)[ \\x{A0}]$"_s);
    static const QRegularExpression after = wordPattern(u"^[ \\x{A0}](\\p{Lu}[\\p{L}’'-]+)"_s);
    const auto isName = [&names](const QRegularExpressionMatch &match) {
        const QString word = match.captured(1);
        return match.hasMatch() && !names.form.match(word).hasMatch() && !names.smallWords.contains(word.toLower());
    };
    const auto left = before.match(text.mid(std::max<qsizetype>(0, from - 30), std::min<qsizetype>(from, 30)));
    return text[from].isUpper() && (isName(left) || isName(after.match(text.mid(to, 30))));
}

bool isByFigures(const QString &text, qsizetype from, qsizetype to)
{
    static const QRegularExpression before = wordPattern(u"\\d\\S{0,3}\\s+(?:\\p{Ll}{1,3}\\s+)?$"_s);
    static const QRegularExpression after = wordPattern(u"^,?\\s+(?:\\p{Ll}{1,3}\\s+)?\\d"_s);
    return before.match(text.mid(std::max<qsizetype>(0, from - 12), std::min<qsizetype>(from, 12))).hasMatch()
        || after.match(text.mid(to, 12)).hasMatch();
}

QList<DayNameMention> dayNamesIn(const QString &text, Language language)
{
    const DayNames &names = dayNames(language);
    QList<DayNameMention> found;
    auto matches = names.form.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString name = match.captured();
        for (int i = 0; i < names.names.size(); ++i) {
            const QString &known = names.names[i];
            const qsizetype from = match.capturedStart(), to = match.capturedEnd();
            if (name.compare(known, Qt::CaseInsensitive) == 0 && !isInName(text, from, to, names))
                found << DayNameMention{i, from, name, known, isByFigures(text, from, to)};
        }
    }
    return found;
}

QList<DayNameMention> properDayNames(const CheckedText &text)
{
    QList<DayNameMention> names = dayNamesIn(text.words, text.language);
    names.removeIf([](const DayNameMention &name) { return !name.isProper(); });
    return names;
}

bool names(const QList<DayNameMention> &mentions, int index)
{
    return std::ranges::any_of(mentions, [index](const DayNameMention &mention) { return mention.index == index; });
}

// With a capital where the text begins and where the name that it replaces has one without need.
QString replacementFor(const CheckedPair &pair, const DayNameMention &found, int index)
{
    const QString name = dayNames(pair.target.language).names[index];
    const QString before = pair.target.plain.left(found.at);
    const bool isFirst = std::ranges::none_of(before, [](QChar c) { return c.isLetterOrNumber(); });
    const bool isRaised = found.text.front().isUpper() && found.name.front().isLower();
    return isFirst || isRaised ? name.front().toUpper() + name.mid(1) : name;
}

QList<DayNameMention> notIn(const QList<DayNameMention> &mentions, const QList<DayNameMention> &others)
{
    QList<DayNameMention> rest;
    for (const DayNameMention &mention : mentions) {
        if (!names(others, mention.index) && !names(rest, mention.index))
            rest << mention;
    }
    return rest;
}

bool isMonth(const DayNameMention &mention) { return mention.index < monthsOfYear; }

// Those of the target that are words of the source's language, and no word of the target's.
QList<TranslationFault> leftNames(const CheckedPair &pair, QList<DayNameMention> &lost)
{
    QList<TranslationFault> faults;
    for (const DayNameMention &name : dayNamesIn(pair.target.words, pair.source.language)) {
        const auto meant = std::ranges::find(lost, name.index, &DayNameMention::index);
        const bool isWord = dayNames(pair.target.language).names.contains(name.text, Qt::CaseInsensitive);
        if (isWord || !(name.isProper() || name.isByFigures) || (meant == lost.end() && !name.isByFigures))
            continue;
        if (meant != lost.end())
            lost.erase(meant);
        const QString right = replacementFor(pair, name, name.index);
        faults << pair.fault(FaultKind::Dates, Messages::tr("“%1” is not translated: “%2”.").arg(name.text, right),
                             {Correction{name.at, name.text.size(), right}});
    }
    return faults;
}

// Months and weekdays of the source for which the target has others.
QList<TranslationFault> changedNames(const CheckedPair &pair, QList<DayNameMention> &lost, QList<DayNameMention> added)
{
    QList<TranslationFault> faults;
    for (const bool months : {true, false}) {
        const auto isOfKind = [months](const DayNameMention &name) { return isMonth(name) == months; };
        const auto missing = std::ranges::find_if(lost, isOfKind);
        const auto other = std::ranges::find_if(added, isOfKind);
        if (missing == lost.end() || other == added.end())
            continue;
        const bool isSure = std::ranges::count_if(lost, isOfKind) == 1 && std::ranges::count_if(added, isOfKind) == 1;
        const QString message = Messages::tr("The source says “%1”, not “%2”.").arg(missing->text, other->text);
        faults << (isSure ? pair.fault(FaultKind::Dates, message,
                                       {Correction{other->at, other->text.size(), replacementFor(pair, *other, missing->index)}})
                          : pair.fault(FaultKind::Dates, message, other->at, other->text.size()));
        lost.removeIf(isOfKind);
    }
    return faults;
}

QList<TranslationFault> lostDates(const CheckedPair &pair, const QList<DayNameMention> &lost)
{
    static const QRegularExpression numericDate(u"\\d[./-]\\d"_s);
    const QStringList &months = pair.target.language.facts().months;
    QList<TranslationFault> faults;
    for (const DayNameMention &name : lost) {
        if (!isMonth(name) || !name.isByFigures || numericDate.match(pair.target.words).hasMatch())
            continue;
        const QRegularExpression shortForm = wordPattern(u"\\b%1\\p{Ll}{0,2}\\b"_s.arg(months[name.index].left(3)), true); // « nov. »
        if (!shortForm.match(pair.target.words).hasMatch())
            faults << pair.fault(FaultKind::Dates, Messages::tr("“%1” of the source is missing.").arg(name.text));
    }
    return faults;
}

// The days of each month that the text names.
QMap<int, QSet<int>> daysOfMonths(const CheckedText &text)
{
    constexpr int leapYear = 2016;
    QList<DateMention> dates = datesIn(text.words, text.language, Period{QDate(leapYear, 1, 1), QDate(leapYear, 12, 31)});
    dates += datesIn(text.words, text.language, std::nullopt);
    QMap<int, QSet<int>> days;
    for (const DateMention &date : dates) {
        days[date.when.from.month()] << date.when.from.day();
        days[date.when.to.month()] << date.when.to.day();
    }
    return days;
}

// The figures around the name of a month.
QSet<QString> figuresBeside(const DayNameMention &month, const QString &text)
{
    static const QRegularExpression figures(u"\\d+"_s);
    constexpr qsizetype before = 14, after = 8;
    const qsizetype from = std::max<qsizetype>(0, month.at - before);
    QSet<QString> found;
    auto matches = figures.globalMatch(text.mid(from, month.at - from + month.text.size() + after));
    while (matches.hasNext())
        found << matches.next().captured();
    return found;
}

// Whether each month has a figure beside it that it has in the source as well. Dates are read only if not: that takes
// longer than all other checks together.
bool haveFiguresInCommon(const CheckedPair &pair, const QList<DayNameMention> &source, const QList<DayNameMention> &target)
{
    return std::ranges::all_of(source, [&](const DayNameMention &month) {
        return std::ranges::any_of(target, [&](const DayNameMention &other) {
            return other.index == month.index
                && figuresBeside(month, pair.source.words).intersects(figuresBeside(other, pair.target.words));
        });
    });
}

// All numbers and months are there, but not together.
QList<TranslationFault> exchangedDays(const CheckedPair &pair, QList<DayNameMention> months, const QList<DayNameMention> &others)
{
    months.removeIf([](const DayNameMention &name) { return !isMonth(name) || !name.isByFigures; });
    if (months.size() < 2 || haveFiguresInCommon(pair, months, others))
        return {};
    const auto source = daysOfMonths(pair.source), target = daysOfMonths(pair.target);
    for (auto month = source.begin(); month != source.end(); ++month) {
        const QSet<int> days = target.value(month.key());
        if (!days.isEmpty() && !days.intersects(month.value())) {
            const QString name = pair.target.language.facts().months[month.key() - 1];
            return {pair.fault(FaultKind::Dates, Messages::tr("The days in “%1” are not those of the source.").arg(name),
                               std::max<qsizetype>(0, pair.target.words.indexOf(name)), name.size())};
        }
    }
    return {};
}

} // namespace

QList<TranslationFault> dateFaults(const CheckedPair &pair)
{
    const auto source = properDayNames(pair.source), target = properDayNames(pair.target);
    QList<DayNameMention> lost = notIn(source, target);
    QList<TranslationFault> faults = leftNames(pair, lost);
    faults += changedNames(pair, lost, notIn(target, source));
    faults += lostDates(pair, lost);
    return faults.isEmpty() ? exchangedDays(pair, source, target) : faults;
}

} // namespace quarterly
