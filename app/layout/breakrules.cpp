// SPDX-License-Identifier: GPL-3.0-or-later
#include "breakrules.h"

#include "base/languagefacts.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

QStringView wordBefore(QStringView text, qsizetype end)
{
    qsizetype start = end;
    while (start > 0 && !isSpace(text[start - 1]))
        --start;
    return text.mid(start, end - start);
}

QStringView wordAfter(QStringView text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() && !isSpace(text[end]))
        ++end;
    return text.mid(start, end - start);
}

bool isMonth(QStringView word, Language language)
{
    while (!word.isEmpty() && word.back().isPunct())
        word.chop(1);
    return std::ranges::any_of(language.facts().months, [word](const QString &month) {
        return word.compare(month, Qt::CaseInsensitive) == 0;
    });
}

// What a number counts: "12 km", "480 000 €", "5 %", or the thousands that follow.
bool isUnit(QStringView word)
{
    static const QStringList units = {u"€"_s, u"$"_s, u"%"_s, u"‰"_s, u"m"_s, u"km"_s, u"cm"_s, u"mm"_s, u"ha"_s,
                                      u"m²"_s, u"km²"_s, u"m³"_s, u"kg"_s, u"g"_s, u"t"_s, u"°C"_s, u"h"_s};
    while (!word.isEmpty() && (word.back() == u'.' || word.back() == u',' || word.back() == u';'))
        word.chop(1);
    return units.contains(word);
}

// The day stands before its month, with "de" between them in Spanish.
bool isDate(QStringView text, qsizetype space, Language language)
{
    const QStringView before = wordBefore(text, space), after = wordAfter(text, space + 1);
    if (before.back().isDigit() || before == "1er"_L1) {
        const QStringView second = wordAfter(text, space + 1 + after.size() + 1);
        return isMonth(after, language) || (after == "de"_L1 && isMonth(second, language));
    }
    if (before != "de"_L1 || space < 4 || !isMonth(after, language))
        return false;
    return text[space - 4].isDigit(); // "6 de abril"
}

bool countsWhatFollows(QStringView word, Language language)
{
    static const QStringList abbreviations = {u"art."_s, u"arts."_s, u"no."_s, u"nos."_s, u"n°"_s, u"nº"_s, u"núm."_s, u"p."_s,
                                              u"pp."_s, u"vol."_s};
    while (!word.isEmpty() && !word.front().isLetter())
        word = word.mid(1);
    if (const qsizetype elision = word.lastIndexOf(u'’'); elision >= 0) // l’article 4
        word = word.mid(elision + 1);
    const QString article = language.word(u"article"_s);
    return word.startsWith(article, Qt::CaseInsensitive) || abbreviations.contains(word.toString().toLower());
}

// A. Guterres, J.-C. Juncker, Mme Ngo, Sra. Ruiz: a name stays with the initials or the title before it.
bool beginsName(QStringView word, QStringView next)
{
    static const QStringList titles = {u"Mr"_s, u"Mrs"_s, u"Ms"_s, u"Dr"_s, u"Mr."_s, u"Mrs."_s, u"Ms."_s, u"Dr."_s, u"Mme"_s, u"Mmes"_s,
                                       u"Mlle"_s, u"MM."_s, u"Sr."_s, u"Sra."_s, u"Dra."_s, u"Prof."_s, u"St"_s, u"Ste"_s};
    constexpr qsizetype longestInitials = 6; // J.-C.
    while (!word.isEmpty() && !word.front().isLetter())
        word = word.mid(1);
    if (next.isEmpty() || !next.front().isUpper() || word.isEmpty() || !word.front().isUpper())
        return false;
    const bool initials = word.size() <= longestInitials && word.size() > 1 && word[1] == u'.' && word.back() == u'.';
    return initials || std::ranges::any_of(titles, [word](const QString &title) { return word == title; });
}

bool isPunctuationAfterSpace(QStringView text, qsizetype at)
{
    static const QString marks = u":;!?»%"_s;
    const bool dash = (text[at] == u'–' || text[at] == u'—') && at + 1 < text.size() && text[at + 1] == u' ';
    return marks.contains(text[at]) || dash;
}

bool isDashBetweenWords(QStringView word, qsizetype at)
{
    static const QString dashes = u"-\u2010–—/"_s;
    return at > 0 && at + 1 < word.size() && dashes.contains(word[at]) && word[at - 1].isLetterOrNumber()
           && word[at + 1].isLetter();
}

// After a slash, before any other sign, and not so that a snippet is left over.
bool isAddressCut(QStringView word, qsizetype at)
{
    static const QString signs = u".-_?&=#@"_s;
    constexpr qsizetype leastPart = 3;
    const bool afterSlash = word[at - 1] == u'/' && word[at] != u'/';
    return at >= leastPart && word.size() - at >= leastPart && (afterSlash || signs.contains(word[at]));
}

} // namespace

bool keepsTogether(const QString &text, qsizetype space, Language language)
{
    if (text[space] == u'\u00A0')
        return true;
    if (space == 0 || space + 1 >= text.size())
        return false;
    const QChar before = text[space - 1], after = text[space + 1];
    if (before == u'«' || isPunctuationAfterSpace(text, space + 1))
        return true;
    if (after.isDigit() && countsWhatFollows(wordBefore(text, space), language))
        return true;
    if (before.isDigit() && isUnit(wordAfter(text, space + 1)))
        return true;
    if (beginsName(wordBefore(text, space), wordAfter(text, space + 1)))
        return true;
    const bool mayBeDate = before.isDigit() || before == u'r' || before == u'e'; // 6, 1er, de
    return mayBeDate && isDate(text, space, language);
}

QList<int> ownCuts(QStringView word)
{
    QList<int> cuts;
    const bool address = isAddress(word);
    for (qsizetype i = 1; i + 1 < word.size(); ++i) {
        if (address ? isAddressCut(word, i) : isDashBetweenWords(word, i - 1))
            cuts << int(i);
    }
    return cuts;
}

QList<int> lastResortCuts(QStringView word)
{
    constexpr qsizetype longestRead = 1000; // what is longer is no word: where exactly it is cut nobody sees
    const int apart = word.size() > longestRead ? 4 : 1;
    QList<int> cuts;
    for (qsizetype i = 1; i < word.size(); ++i) {
        if (!word[i].isLowSurrogate() && !word[i].isMark() && (cuts.isEmpty() || i - cuts.last() >= apart))
            cuts << int(i);
    }
    return cuts;
}

bool isAddress(QStringView word)
{
    for (qsizetype i = 1; i + 1 < word.size(); ++i) {
        const QChar sign = word[i];
        if (sign == u'@' || (sign == u'/' && word[i - 1] == u'/'))
            return true;
        if (sign == u'.' && word[i - 1].isLetterOrNumber() && word[i + 1].isLetterOrNumber())
            return true;
    }
    return false;
}

} // namespace quarterly
