// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbers.h"

#include "checkedpair.h"
#include "numberwords.h"

#include "base/languagefacts.h"
#include "text/spelledwords.h"

#include <QHash>
#include <QLocale>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype groupSize = 3;

bool isSpaceInNumbers(QChar c) { return c == u' ' || c == u'\u00A0' || c == u'\u202F'; }

struct NumberMarks
{
    QString decimal, group;

    // Where the comma is for decimals, the thousands may have spaces between them.
    bool isGroup(QChar c) const { return c == group || (isSpaceInNumbers(c) && decimal == ","_L1); }
};

const NumberMarks &marksOf(Language language)
{
    static const QHash<QString, NumberMarks> marks = [] {
        QHash<QString, NumberMarks> all;
        for (const Language known : Language::all())
            all.insert(known.code(), {QLocale(known.tag()).decimalPoint(), QLocale(known.tag()).groupSeparator()});
        return all;
    }();
    return *marks.constFind(language.code());
}

QString withoutZeros(QString whole, QString fraction)
{
    while (whole.size() > 1 && whole.startsWith(u'0'))
        whole.remove(0, 1);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    return fraction.isEmpty() ? whole : whole + u'.' + fraction;
}

QString multiplied(const QString &value, qsizetype zeros)
{
    const QString fraction = value.section(u'.', 1);
    const QString whole = value.section(u'.', 0, 0) + fraction.left(zeros).leftJustified(zeros, u'0');
    return withoutZeros(whole, fraction.mid(zeros));
}

// "million" behind a number, longer names first: « mil millones ».
QString scaledValue(const QString &value, QStringView behind, Language language)
{
    const QString words = behind.left(20).toString().toLower().trimmed();
    const auto &scales = language.facts().checks.numberScales;
    QString scaled;
    qsizetype longest = 0;
    for (auto scale = scales.begin(); scale != scales.end(); ++scale) {
        for (const QString &word : scale.value()) {
            const bool isHere = words.startsWith(word) && (words.size() == word.size() || !words[word.size()].isLetter());
            if (isHere && word.size() > longest) {
                longest = word.size();
                scaled = multiplied(value, scale.key());
            }
        }
    }
    return scaled;
}

// "2.30 p.m." is 14 and 30 elsewhere.
void readAfternoon(QList<NumberMention> &numbers, const QString &text)
{
    static const QRegularExpression afternoon = wordPattern(u"\\G\\s?p\\.?\\s?m\\b"_s, true);
    const NumberMention last = numbers.last();
    if (!afternoon.match(text, last.at + last.length).hasMatch())
        return;
    const qsizetype mark = last.text.indexOf(u'.');
    if (mark > 0) {
        const QString hour = last.text.left(mark), minutes = last.text.mid(mark + 1);
        numbers.last() = {last.at, mark, hour, {hour}};
        numbers << NumberMention{last.at + mark + 1, minutes.size(), minutes, {withoutZeros(minutes, {})}};
    }
    const bool areMinutes = numbers.size() > 1 && (mark > 0 || (last.at > 0 && text[last.at - 1] == u':'));
    NumberMention &hour = numbers[numbers.size() - (areMinutes ? 2 : 1)];
    hour.values << QString::number(hour.text.toInt() + 12);
}

bool isDecade(const QString &year, QStringView behind)
{
    return year.size() == 4 && year.endsWith(u'0') && (behind.startsWith(u's') || behind.startsWith("’s"_L1));
}

NumberMention mentionOf(const QRegularExpressionMatch &match, const QString &text, Language language)
{
    NumberMention mention{match.capturedStart(), match.capturedLength(), match.captured(), {}};
    std::optional<QString> value = numberValue(mention.text, language);
    for (const Language other : Language::all()) {
        if (!value) {
            value = numberValue(mention.text, other);
            mention.isForeign = value.has_value();
        }
    }
    mention.values << value.value_or(mention.text);
    const QStringView behind = QStringView(text).mid(match.capturedEnd());
    if (isDecade(mention.text, behind))
        mention.values << mention.text.right(2); // the 1990s are « les années 90 »
    const QString scaled = scaledValue(mention.values.first(), behind, language);
    if (!scaled.isEmpty())
        mention.values << scaled;
    return mention;
}

QString endingsOfOrdinals()
{
    QStringList endings;
    for (const Language language : Language::all())
        endings << language.facts().words.value(u"raisedOrdinals"_s).split(u'|', Qt::SkipEmptyParts);
    return endings.join(u'|');
}

// Those that nobody takes for a word or an initial: of two letters, or one behind a name.
void addRomanNumerals(QList<NumberMention> &numbers, const QString &text)
{
    static const QRegularExpression form = wordPattern(
        u"(?<![\\p{L}/-])(?:([IVX]{2,})(?:%1)?|(?<=\\p{Ll}[ \\x{A0}])([VX]))(?![\\p{L}\\d./'’-])"_s.arg(endingsOfOrdinals()));
    auto matches = form.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString numeral = match.captured(1) + match.captured(2);
        if (isRomanNumeral(numeral, {}))
            numbers << NumberMention{match.capturedStart(), numeral.size(), numeral, {QString::number(romanValue(numeral))}};
    }
}

} // namespace

std::optional<QString> numberValue(QStringView figures, Language language)
{
    const NumberMarks &marks = marksOf(language);
    QString whole, fraction;
    qsizetype sinceGroup = -1; // none yet
    bool isFraction = false;
    for (const QChar c : figures) {
        if (c.isDigit()) {
            (isFraction ? fraction : whole) += c;
            sinceGroup += sinceGroup >= 0 && !isFraction;
        } else if (c == marks.decimal && !isFraction && (sinceGroup == -1 || sinceGroup == groupSize)) {
            isFraction = true;
        } else if (marks.isGroup(c) && !isFraction && (sinceGroup == groupSize || (sinceGroup == -1 && whole.size() <= groupSize))) {
            sinceGroup = 0;
        } else {
            return std::nullopt;
        }
    }
    if (whole.isEmpty() || (!isFraction && sinceGroup != -1 && sinceGroup != groupSize))
        return std::nullopt;
    return withoutZeros(whole, fraction);
}

QString rewritten(const QString &figures, Language from, Language to)
{
    QString result;
    for (const QChar c : figures) {
        if (c == marksOf(from).decimal)
            result += marksOf(to).decimal;
        else
            result += marksOf(from).isGroup(c) ? marksOf(to).group : QString(c);
    }
    return result;
}

QList<NumberMention> numbersIn(const QString &text, Language language)
{
    static const QRegularExpression form = wordPattern(
        u"(?<!\\d)(?:\\d{1,3}(?:[ \\x{A0}\\x{202F}]\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*)"_s);
    QList<NumberMention> numbers;
    auto matches = form.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.captured() == "00"_L1)
            continue; // of an hour
        numbers << mentionOf(match, text, language);
        readAfternoon(numbers, text);
    }
    addRomanNumerals(numbers, text);
    std::ranges::stable_sort(numbers, {}, &NumberMention::at);
    return numbers;
}

} // namespace quarterly
