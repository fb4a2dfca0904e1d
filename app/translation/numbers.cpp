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

void addHourOfAfternoon(QList<NumberMention> &numbers, const QString &text)
{
    static const QRegularExpression afternoon = wordPattern(u"\\G\\s?p\\.?\\s?m\\b"_s, true);
    const NumberMention &last = numbers.last();
    if (!afternoon.match(text, last.at + last.length).hasMatch())
        return;
    const bool areMinutes = numbers.size() > 1 && last.at > 0 && text[last.at - 1] == u':';
    NumberMention &hour = numbers[numbers.size() - (areMinutes ? 2 : 1)];
    hour.values << QString::number(hour.text.left(hour.text.indexOf(u'.')).toInt() + 12);
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
    const QString scaled = scaledValue(mention.values.first(), QStringView(text).mid(match.capturedEnd()), language);
    if (!scaled.isEmpty())
        mention.values << scaled;
    return mention;
}

// Those that nobody takes for a word or an initial: of two letters, or one behind a name.
void addRomanNumerals(QList<NumberMention> &numbers, const QString &text, Language language)
{
    static const QRegularExpression form = wordPattern(u"\\b(?:[IVX]{2,}|(?<=\\p{Ll}[ \\x{A0}])[VX])(?![\\p{Lu}\\d./'’-])"_s);
    const QString ordinals = language.facts().words.value(u"raisedOrdinals"_s);
    auto matches = form.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (isRomanNumeral(match.captured(), ordinals)) {
            const QString value = QString::number(romanValue(match.captured()));
            numbers << NumberMention{match.capturedStart(), match.capturedLength(), match.captured(), {value}};
        }
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

QString inFigures(const QString &value, Language language, bool isGrouped)
{
    const NumberMarks &marks = marksOf(language);
    QString whole = value.section(u'.', 0, 0);
    const QString fraction = value.section(u'.', 1);
    if (isGrouped || whole.size() > groupSize + 1) {
        for (qsizetype at = whole.size() - groupSize; at > 0; at -= groupSize)
            whole.insert(at, marks.group);
    }
    return fraction.isEmpty() ? whole : whole + marks.decimal + fraction;
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
        addHourOfAfternoon(numbers, text);
    }
    addRomanNumerals(numbers, text, language);
    std::ranges::stable_sort(numbers, {}, &NumberMention::at);
    return numbers;
}

} // namespace quarterly
