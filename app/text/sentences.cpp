// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentences.h"

#include "base/languagefacts.h"

#include <QRegularExpression>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

// A mark, what closes around it, white space, and what opens in front of the next word.
const QRegularExpression &possibleEnd()
{
    static const QRegularExpression end(u"([.!?…]+)(?:[ \\x{a0}\\x{202f}]?»|[”’\"'\\)\\]])*(\\s+)(?=(?:[«“‘\"'\\(\\[¿¡—–-][\\s\\x{a0}\\x{202f}]*)*([\\p{L}\\p{N}]))"_s,
                                        QRegularExpression::UseUnicodePropertiesOption);
    return end;
}

// The word that bears the full stop, with it: back to the white space or whatever opens before it.
QStringView wordBefore(QStringView text, qsizetype end)
{
    qsizetype from = end;
    while (from > 0 && !text[from - 1].isSpace() && !u"«“‘\"'([’¿¡—–"_s.contains(text[from - 1]))
        --from;
    return text.sliced(from, end - from);
}

// "J." and "U.N.", but not "C": single letters with full stops.
bool isInitials(QStringView word)
{
    if (word.size() < 2 || word.size() % 2 != 0)
        return false;
    for (qsizetype i = 0; i < word.size(); i += 2) {
        if (!word[i].isUpper() || word[i + 1] != u'.')
            return false;
    }
    return true;
}

bool isNumber(QStringView word)
{
    return std::ranges::all_of(word, [](QChar character) { return character.isDigit(); });
}

// Abbreviations are written with or without a capital, wherever they stand in the sentence.
bool endsWithAbbreviation(QStringView text, bool beforeNumber, Language language)
{
    for (const QString &entry : language.facts().abbreviations) {
        const bool needsNumber = entry.endsWith(" #"_L1);
        const QStringView abbreviation = needsNumber ? QStringView(entry).chopped(2) : QStringView(entry);
        if ((needsNumber && !beforeNumber) || !text.endsWith(abbreviation, Qt::CaseInsensitive))
            continue;
        const qsizetype before = text.size() - abbreviation.size();
        if (before == 0 || !(text[before - 1].isLetterOrNumber() || text[before - 1] == u'.'))
            return true;
    }
    return false;
}

bool endsSentence(QStringView sentence, QStringView marks, QChar next, Language language)
{
    if (next.isLower())
        return false;
    if (marks != "."_L1)
        return true;
    const QStringView word = wordBefore(sentence, sentence.size());
    const bool isEnumeration = word.size() == sentence.size() && isNumber(word.chopped(1));
    return !isEnumeration && !isInitials(word) && !endsWithAbbreviation(sentence, next.isDigit(), language);
}

void add(QList<Sentence> &sentences, QStringView text, qsizetype from, qsizetype to)
{
    while (from < to && text[from].isSpace())
        ++from;
    while (to > from && text[to - 1].isSpace())
        --to;
    if (to > from)
        sentences << Sentence{from, to - from};
}

} // namespace

QList<Sentence> sentencesIn(const QString &text, Language language)
{
    QList<Sentence> sentences;
    qsizetype from = 0;
    QRegularExpressionMatchIterator ends = possibleEnd().globalMatch(text);
    while (ends.hasNext()) {
        const QRegularExpressionMatch end = ends.next();
        const QStringView sentence = QStringView(text).sliced(from, end.capturedEnd(1) - from);
        if (!endsSentence(sentence.trimmed(), end.capturedView(1), end.capturedView(3).front(), language))
            continue;
        add(sentences, text, from, end.capturedStart(2));
        from = end.capturedEnd(2);
    }
    add(sentences, text, from, text.size());
    return sentences;
}

} // namespace quarterly
