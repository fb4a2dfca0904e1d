// SPDX-License-Identifier: GPL-3.0-or-later
#include "typographyrules.h"

#include <QMap>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

const QString noBreakSpace = u"\u00A0"_s;
const QString thinSpace = u"\u202F"_s; // narrow and without a break
const QString apostrophe = u"’"_s;
const QString enDash = u"–"_s;

// Patterns are written with these names, since the characters themselves do not show.
QRegularExpression pattern(QString text)
{
    text.replace("{nbsp}"_L1, "\\x{A0}"_L1)
        .replace("{thin}"_L1, "\\x{202F}"_L1)
        .replace("{caret}"_L1, "\\x{E000}"_L1)
        .replace("{end}"_L1, "(?:[\\s.,;:!?)\\]»”’\"%…]|$)"_L1); // a word ends here
    return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption);
}

// "8-10", "2016-2017", "2017-18" and "100-120" are ranges; telephone numbers, scores, dates and codes are not.
bool isRange(const QRegularExpressionMatch &match)
{
    const QString from = match.captured(1), to = match.captured(2);
    if (from.startsWith(u'0') || to.startsWith(u'0'))
        return false;
    const bool isSeason = from.size() == 4 && to.size() == 2 && from.startsWith(u"20") && QStringView(from).last(2).toInt() < to.toInt();
    const bool areAlike = from.size() == to.size() || (from.size() < 3 && to.size() < 3);
    return isSeason || (areAlike && from.toInt() < to.toInt());
}

const TypographyRule apostrophes{pattern(u"(?<=\\p{L})'"_s), apostrophe};

const TypographyRule ranges{
    pattern(u"(?<![^\\s(\\[“«‘\"])(?<![\\d)][ {nbsp}])(\\d{1,4})(?:er)?\\K-(?=(\\d{1,4}){end})(?!\\d+[ {nbsp}]\\d)"_s), enDash,
    isRange};

// Between two numbers a hyphen may be part of a telephone number, or minus.
const TypographyRule spacedDashes{pattern(u"(?<=[^\\s\\d] )--?(?= \\S)|(?<=\\d )--?(?= [^\\s\\d])"_s), enDash};

QList<TypographyRule> englishRules()
{
    return {
        apostrophes,
        {pattern(u"(?<=\\d)'(?=s\\b)"_s), apostrophe}, // 1990's
        {pattern(u"(?<![^\\s(\\[“\"])'(?=(?:tis|twas|em|n)\\b|\\d0s\\b)"_s), apostrophe}, // 'tis, the '90s
        {pattern(u"(?<![^\\s(\\[“\"–—])'(?={caret}|\\S(?:[^'\"]|'(?=\\p{L})){0,300}(?<=[\\p{L}\\p{N}.,!?)…])'(?!\\p{L}))"_s), u"‘"_s},
        {pattern(u"(?<=[.,!?)…])'(?={end}|{caret})"_s), u"’"_s},
        ranges,
        spacedDashes,
    };
}

QList<TypographyRule> frenchRules()
{
    return {
        apostrophes,
        ranges,
        spacedDashes,
        // « mot »
        {pattern(u"(?<=«)(?:[ {thin}]|(?=\\S))"_s), noBreakSpace},
        {pattern(u"(?:(?<=[^\\s«])[ {thin}]|(?<=[^\\s«]))(?=»)"_s), noBreakSpace},
        // mot ; mot ! mot ?
        {pattern(u"(?<=[^\\s«])[ {nbsp}](?=[;!?])"_s), thinSpace},
        {pattern(u"(?<=[\\p{L}\\p{N}»)\\]%’”\"'…])(?=[;!?]+(?:[\\s»”’\")\\]]|$))"_s), thinSpace},
        // mot : mot, but 10:30
        {pattern(u"(?<=[^\\s«])[ {thin}](?=:(?:[\\s»”\"]|{caret}|$))"_s), noBreakSpace},
        {pattern(u"(?<=[\\p{L}\\p{N}»)\\]%’”\"'…])(?=:(?:\\s|$))"_s), noBreakSpace},
        // 5 %
        {pattern(u"(?<=\\d)[ {thin}]?(?=%(?:{end}|{caret}))"_s), noBreakSpace},
        // nº 5
        {pattern(u"\\b[nN]\\K°(?=[ {nbsp}{thin}]?\\d)"_s), u"º"_s},
        {pattern(u"(?<=\\b[nN][°º])[ {thin}]?(?=\\d)"_s), noBreakSpace},
        // 1 250 000, but not the digits of a telephone number
        {pattern(u"(?:(?<![\\d+(/.,-])(?<!\\d[ {nbsp}{thin}])[1-9]\\d{0,2}(?:{thin}\\d{3})*|\\G(?!^)\\d{3})\\K[ {nbsp}]"
                 "(?=\\d{3}(?:[ {nbsp}]\\d{3})*(?![ {nbsp}]?[\\d{caret}]))"_s),
         thinSpace},
    };
}

QList<TypographyRule> spanishRules()
{
    return {
        apostrophes,
        ranges,
        spacedDashes,
        // «palabra»
        {pattern(u"(?<=«)[ {nbsp}{thin}]+"_s), QString()},
        {pattern(u"(?<=[^\\s«])[ {nbsp}{thin}]+(?=»)"_s), QString()},
        // 4.º and n.º, but 20 ºC
        {pattern(u"(?<=\\d)(?=[ºª](?![ {nbsp}]?[CF]\\b))"_s), u"."_s},
        {pattern(u"(?<=\\b[nN])(?=[º°][ {nbsp}]?\\d)"_s), u"."_s},
        // 5 %
        {pattern(u"(?<=\\d) (?=%)"_s), noBreakSpace},
    };
}

} // namespace

const QList<TypographyRule> &typographyRules(Language language)
{
    static const QMap<QString, QList<TypographyRule>> rules{
        {u"en"_s, englishRules()}, {u"fr"_s, frenchRules()}, {u"es"_s, spanishRules()}};
    static const QList<TypographyRule> common{apostrophes, ranges, spacedDashes};
    const auto found = rules.constFind(language.code());
    return found != rules.constEnd() ? *found : common;
}

} // namespace quarterly
