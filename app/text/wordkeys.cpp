// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordkeys.h"

namespace quarterly {

namespace {

enum SlotKey : quint32 { NumberKey = 1, CodeKey = 2, NeighbourKey = 3 }; // no word has these but by a chance of 1 in 10⁹

// Fowler, Noll and Vo (1a): simple, and the same on every machine and for ever.
constexpr quint32 start32 = 2166136261u, prime32 = 16777619u;
constexpr quint64 start64 = 14695981039346656037u, prime64 = 1099511628211u;

quint32 keyOf(QStringView word)
{
    quint32 key = start32;
    const QString folded = word.toString().normalized(QString::NormalizationForm_C).toCaseFolded();
    for (const QChar character : folded)
        key = (((key ^ character.cell()) * prime32) ^ character.row()) * prime32;
    return key;
}

quint64 mixed(quint64 hash, quint32 key)
{
    for (int shift = 0; shift < 32; shift += 8)
        hash = (hash ^ ((key >> shift) & 0xFF)) * prime64;
    return hash;
}

bool isWordPart(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate();
}

bool isSeparator(QChar character)
{
    return character == u'.' || character == u',' || character == u'\'' || character == u'’' || character == QChar(0xA0)
           || character == QChar(0x202F);
}

qsizetype endOfNumber(QStringView text, qsizetype at)
{
    while (at < text.size() && (text[at].isDigit() || (isSeparator(text[at]) && at + 1 < text.size() && text[at + 1].isDigit())))
        ++at;
    return at;
}

WordToken tokenAt(QStringView text, qsizetype at)
{
    qsizetype end = text[at].isDigit() ? endOfNumber(text, at) : at;
    const bool isNumber = end > at && (end == text.size() || !isWordPart(text[end])); // "4th" is a word
    while (end < text.size() && isWordPart(text[end]))
        ++end;
    return {at, end - at, isNumber};
}

// The codes that begin between two runs.
int codesBetween(const Run &before, const Run &after)
{
    int codes = !after.link.isEmpty() && after.link != before.link;
    codes += !after.language.isEmpty() && after.language != before.language;
    for (const RunStyle style : {RunStyle::Strong, RunStyle::Emphasis, RunStyle::Superscript})
        codes += after.styles.testFlag(style) && !before.styles.testFlag(style);
    return codes;
}

void addWords(WordKeys &keys, QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == lineBreak)
            keys << CodeKey;
        if (!isWordPart(text[i]))
            continue;
        const WordToken token = tokenAt(text, i);
        keys << (token.isNumber ? quint32(NumberKey) : keyOf(text.sliced(token.at, token.length)));
        i = token.at + token.length - 1;
    }
}

} // namespace

QList<WordToken> wordTokens(QStringView text)
{
    QList<WordToken> tokens;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isWordPart(text[i]))
            continue;
        tokens << tokenAt(text, i);
        i += tokens.last().length - 1;
    }
    return tokens;
}

WordKeys wordKeys(const Runs &runs)
{
    WordKeys keys;
    Run before;
    for (const Run &run : runs) {
        keys.resize(keys.size() + codesBetween(before, run), CodeKey);
        addWords(keys, run.text);
        before = run;
    }
    return keys;
}

quint32 pairKey(const QString &from, const QString &to)
{
    return keyOf(QString(from + u'>' + to));
}

qint64 phraseKey(quint32 pair, const WordKeys &keys)
{
    quint64 hash = mixed(start64, pair);
    for (const quint32 key : keys)
        hash = mixed(hash, key);
    return qint64(hash);
}

qint64 neighboursKey(const Runs &before, const Runs &after)
{
    const WordKeys first = wordKeys(before), second = wordKeys(after);
    if (first.isEmpty() && second.isEmpty())
        return 0;
    return phraseKey(NeighbourKey, first + WordKeys{NeighbourKey} + second);
}

} // namespace quarterly
