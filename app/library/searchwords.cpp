// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchwords.h"

#include "base/files.h"

#include <QSet>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype wordsBefore = 4, wordsShown = 14;

struct Word
{
    qsizetype start = 0;
    qsizetype end = 0;
};

QList<Word> wordsOf(const QString &text)
{
    QList<Word> words;
    bool inside = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool belongs = text[i].isLetterOrNumber() || (inside && text[i].isMark()) || text[i].isSurrogate();
        if (belongs && !inside)
            words << Word{i, i};
        inside = belongs;
        if (belongs)
            words.last().end = i + 1;
    }
    return words;
}

QString wordAt(const QString &text, const Word &word)
{
    return folded(text.sliced(word.start, word.end - word.start));
}

} // namespace

SearchWords::SearchWords(const QString &typed)
{
    const QString text = cleanText(QString(typed).replace(QChar(0), u' ')); // which would join what it stands between
    for (const Word &word : wordsOf(text)) {
        if (const QString each = wordAt(text, word); !each.isEmpty())
            m_words << each;
    }
}

bool SearchWords::contains(const QString &word) const
{
    return m_words.contains(word) || word.startsWith(m_words.last());
}

bool SearchWords::areAllIn(const QString &text) const
{
    QSet<QString> missing(m_words.begin(), m_words.end());
    for (const Word &word : wordsOf(text)) {
        const QString each = wordAt(text, word);
        missing.remove(each);
        if (each.startsWith(m_words.last()))
            missing.remove(m_words.last());
        if (missing.isEmpty())
            return true;
    }
    return false;
}

QString SearchWords::snippet(const QString &text) const
{
    const QList<Word> words = wordsOf(text);
    const auto isFound = [&](const Word &word) { return contains(wordAt(text, word)); };
    const auto hit = std::ranges::find_if(words, isFound);
    if (hit == words.end())
        return {};
    const qsizetype first = qMax<qsizetype>(0, (hit - words.begin()) - wordsBefore);
    const qsizetype last = qMin(words.size(), first + wordsShown) - 1;
    QString snippet = first > 0 ? u"…"_s : text.first(words[first].start);
    for (qsizetype i = first; i <= last; ++i) {
        const QString word = text.sliced(words[i].start, words[i].end - words[i].start);
        snippet += isFound(words[i]) ? QChar(2) + word + QChar(3) : word;
        if (i < last)
            snippet += text.sliced(words[i].end, words[i + 1].start - words[i].end);
    }
    return snippet + (last + 1 < words.size() ? u"…"_s : text.sliced(words[last].end));
}

QString folded(const QString &word)
{
    QString plain = word.toCaseFolded().normalized(QString::NormalizationForm_D);
    plain.removeIf([](QChar character) { return character.isMark(); });
    return plain;
}

} // namespace quarterly
