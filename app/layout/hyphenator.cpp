// SPDX-License-Identifier: GPL-3.0-or-later
#include "hyphenator.h"

#include "base/languagefacts.h"

#include <QResource>

#include <map>
#include <mutex>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortestWord = 5;

// Extended letter by letter, so that every stretch of a word is looked up without copying it.
constexpr quint64 noLetters = 0xcbf29ce484222325;
quint64 withLetter(quint64 hash, QChar letter)
{
    return (hash ^ letter.unicode()) * 0x100000001b3;
}

bool isApostrophe(QChar character)
{
    return character == u'\'' || character == u'’';
}

// The part of the word that patterns apply to, as [from, to).
std::pair<qsizetype, qsizetype> core(QStringView word)
{
    qsizetype from = 0, to = word.size();
    while (from < to && !word[from].isLetter())
        ++from;
    while (to > from && !word[to - 1].isLetter())
        --to;
    for (qsizetype i = from; i < to; ++i) {
        if (!isApostrophe(word[i]))
            continue;
        const bool elision = i - from <= 3; // l’, qu’ before the word; else ’s and ’t after it
        elision ? from = i + 1 : to = i;
    }
    return {from, to};
}

bool isDivisible(QStringView word)
{
    return word.size() >= shortestWord && std::ranges::all_of(word, [](QChar c) { return c.isLetter(); })
           && std::ranges::any_of(word, [](QChar c) { return c.isLower(); }); // no abbreviations
}

} // namespace

const Hyphenator &Hyphenator::of(Language language)
{
    static std::mutex mutex;
    static std::map<QString, Hyphenator> hyphenators;
    const std::scoped_lock lock(mutex);
    const QString &path = language.facts().hyphenation;
    auto found = hyphenators.find(path);
    if (found == hyphenators.end())
        found = hyphenators.emplace(path, Hyphenator(QResource(path).uncompressedData())).first;
    return found->second;
}

Hyphenator::Hyphenator(QByteArrayView dictionary)
{
    const bool utf8 = dictionary.startsWith("UTF-8");
    const QString lines = utf8 ? QString::fromUtf8(dictionary) : QString::fromLatin1(dictionary);
    m_patterns.reserve(lines.count(u'\n'));
    bool first = true;
    for (QStringView line : QStringTokenizer(lines, u'\n')) {
        line = line.trimmed();
        if (line == "NEXTLEVEL"_L1) // what stood before was about the parts of compounds
            m_patterns.clear();
        else if (line.startsWith("LEFTHYPHENMIN "_L1))
            m_before = qMax(m_before, line.mid(14).toInt());
        else if (line.startsWith("RIGHTHYPHENMIN "_L1))
            m_after = qMax(m_after, line.mid(15).toInt());
        else if (!first && !line.startsWith(u'%') && !line.startsWith(u'#') && !line.contains(u' '))
            addPattern(line);
        first = false; // it names the encoding
    }
}

// "a1b2c": letters with the levels between them.
void Hyphenator::addPattern(QStringView pattern)
{
    quint64 letters = noLetters;
    const qsizetype start = m_levels.size();
    int length = 0;
    char level = 0;
    for (const QChar character : pattern) {
        if (character.isDigit()) {
            level = char(character.digitValue());
            continue;
        }
        letters = withLetter(letters, character);
        m_levels += level;
        level = 0;
        ++length;
    }
    m_levels += level;
    m_longest = qMax(m_longest, length);
    m_patterns.insert(letters, {quint32(start), quint32(m_levels.size() - start)});
}

// Raises the level before each letter to the highest that a pattern found there asks for.
void Hyphenator::mark(QStringView letters, QList<char> &levels) const
{
    for (qsizetype from = 0; from < letters.size(); ++from) {
        quint64 hash = noLetters;
        const qsizetype end = qMin(letters.size(), from + m_longest);
        for (qsizetype i = from; i < end; ++i) {
            hash = withLetter(hash, letters[i]);
            const auto pattern = m_patterns.constFind(hash);
            if (pattern == m_patterns.constEnd())
                continue;
            for (quint32 k = 0; k < pattern->count; ++k)
                levels[from + k] = qMax(levels[from + k], m_levels[pattern->at + k]);
        }
    }
}

QList<int> Hyphenator::points(QStringView word) const
{
    const auto [from, to] = core(word);
    const QStringView stem = word.mid(from, to - from);
    if (!isDivisible(stem))
        return {};
    const QString letters = u'.' + stem.toString().toLower() + u'.';
    if (letters.size() != stem.size() + 2)
        return {};

    QList<char> levels(letters.size() + 1, 0);
    mark(letters, levels);
    QList<int> points;
    for (int before = m_before; before <= stem.size() - m_after; ++before) {
        if (levels[before + 1] % 2 == 1)
            points << int(from) + before;
    }
    return points;
}

} // namespace quarterly
