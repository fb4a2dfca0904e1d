// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace quarterly {

// What was typed into a search, word by word. Capitals and accents do not matter; the last word may be unfinished.
class SearchWords
{
public:
    explicit SearchWords(const QString &typed);

    bool isEmpty() const { return m_words.isEmpty(); }
    // All words but the last, and the last, as the index has them.
    QStringList finished() const { return m_words.mid(0, m_words.size() - 1); }
    QString unfinished() const { return m_words.isEmpty() ? QString() : m_words.last(); }

    // Whether the text has each of them.
    bool areAllIn(const QString &text) const;
    // Some words of the text around the first that was found, those found between U+0002 and U+0003, an ellipsis where
    // it was cut; empty when none was found.
    QString snippet(const QString &text) const;

private:
    bool contains(const QString &word) const;

    QStringList m_words; // folded
};

// Without accents and capitals: as the tokenizer "unicode61 remove_diacritics 2" of the index makes words equal
// (sqlite.org/fts5.html).
QString folded(const QString &word);

} // namespace quarterly
