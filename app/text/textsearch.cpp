// SPDX-License-Identifier: GPL-3.0-or-later
#include "textsearch.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar softHyphen(0x00AD);

bool isLineBreak(QChar character)
{
    return character == lineBreak || character == u'\n';
}

// White space that is typed with the space bar; a line break is more than that.
bool isSpaceLike(QChar character)
{
    return character.isSpace() && !isLineBreak(character);
}

// A text as it is compared, and where each of its characters comes from: `from` and `to` in the text.
struct Folded
{
    Folded(QStringView text, SearchRules rules)
    {
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype length = text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
            add(text.mid(at, length), at, rules);
            at += length;
        }
    }

    QString text;
    QList<qsizetype> from, to;

private:
    void add(QStringView character, qsizetype at, SearchRules rules)
    {
        if (character.front() == softHyphen)
            return;
        QString piece = character.toString().normalized(QString::NormalizationForm_D);
        if (isSpaceLike(piece.front()))
            piece = u" "_s;
        else if (isApostrophe(piece.front()))
            piece = u"'"_s;
        else if (piece.front() == u'\u2010' || piece.front() == u'\u2011')
            piece = u"-"_s;
        if (!rules.matchCase)
            piece = piece.toCaseFolded();
        for (const QChar letter : std::as_const(piece)) {
            if (letter.isMark() && !rules.matchAccents) {
                if (!to.isEmpty())
                    to.last() = at + character.size(); // the accent belongs to the letter before it
                continue;
            }
            text += letter;
            from << at;
            to << at + character.size();
        }
    }
};

bool isOfAWord(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate();
}

// A hit takes whole letters: not the e of é.
bool isOnLetters(const Folded &folded, qsizetype from, qsizetype end)
{
    const bool begins = from == 0 || folded.from[from] != folded.from[from - 1];
    const bool ends = end == folded.text.size()
                      || (folded.from[end] != folded.from[end - 1] && !folded.text[end].isMark());
    return begins && ends;
}

bool isOnWords(const QString &text, qsizetype from, qsizetype end)
{
    const auto joins = [&](qsizetype at) { return isOfAWord(text[at - 1]) && isOfAWord(text[at]); };
    return !(from > 0 && joins(from)) && !(end < text.size() && joins(end));
}

QString inCapitalsOf(const QString &found, const QString &words, const QString &replacement)
{
    if (replacement.isEmpty() || found == words || !found.front().isUpper())
        return replacement;
    const auto letters = std::ranges::count_if(found, [](QChar c) { return c.isLetter(); });
    if (letters > 1 && found == found.toUpper() && words != words.toUpper())
        return replacement.toUpper();
    return words.front().isLower() ? replacement.front().toUpper() + replacement.mid(1) : replacement;
}

} // namespace

TextSearch::TextSearch(const QString &words, SearchRules rules)
    : m_words(words), m_rules(rules), m_wanted(Folded(words, rules).text)
{
}

QList<WordRange> TextSearch::hitsIn(const QString &text) const
{
    QList<WordRange> hits;
    if (m_wanted.isEmpty())
        return hits;
    const Folded folded(text, m_rules);
    qsizetype from = folded.text.indexOf(m_wanted);
    while (from >= 0) {
        const qsizetype end = from + m_wanted.size();
        const bool isHit = isOnLetters(folded, from, end)
                           && (!m_rules.wholeWords || isOnWords(folded.text, from, end));
        if (isHit)
            hits << WordRange{folded.from[from], folded.to[end - 1] - folded.from[from]};
        from = folded.text.indexOf(m_wanted, isHit ? end : from + 1);
    }
    return hits;
}

QString TextSearch::replacementFor(const QString &found, const QString &replacement) const
{
    QString words = m_rules.matchCase ? replacement : inCapitalsOf(found, m_words, replacement);
    if (found.contains(u'’'))
        words.replace(u'\'', u'’');
    const auto spaces = std::ranges::count_if(found, isSpaceLike);
    if (spaces == 0 || spaces != std::ranges::count_if(words, isSpaceLike))
        return words;
    auto space = found.begin();
    for (QChar &character : words) {
        if (!isSpaceLike(character))
            continue;
        space = std::find_if(space, found.end(), isSpaceLike);
        if (character == u' ')
            character = *space;
        ++space;
    }
    return words;
}

Runs TextSearch::replaced(const Runs &runs, const QList<WordRange> &hits, const QString &replacement) const
{
    Runs result;
    qsizetype at = 0;
    for (const WordRange &hit : hits) {
        result << slice(runs, at, hit.from - at);
        const Runs found = slice(runs, hit.from, hit.length);
        if (!found.isEmpty()) {
            Run set = found.first();
            set.text = replacementFor(plainText(found), replacement);
            result << set;
        }
        at = hit.from + hit.length;
    }
    result << slice(runs, at, plainText(runs).size() - at);
    return canonical(result);
}

} // namespace quarterly
