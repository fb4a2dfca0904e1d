// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/spelledwords.h"
#include "text/storytext.h"

namespace quarterly {

struct SearchRules
{
    bool matchCase = false;
    bool wholeWords = false;
    bool matchAccents = true;

    friend bool operator==(const SearchRules &, const SearchRules &) = default;
};

// Looks for words as a person sees them: a typed space finds a no-break space, a typed apostrophe a typographic one, and
// whether a letter is one character or a letter with its accent behind it does not matter.
class TextSearch
{
public:
    TextSearch(const QString &words, SearchRules rules);

    const QString &words() const { return m_words; }
    bool isEmpty() const { return m_wanted.isEmpty(); }
    // One after the other, none in another.
    QList<WordRange> hitsIn(const QString &text) const;
    // What to write for these found words: with their apostrophes and no-break spaces, and in their capitals unless
    // case matters.
    QString replacementFor(const QString &found, const QString &replacement) const;
    // Hits of the runs' plain text, replaced. Each replacement is set as the first letter of its hit was.
    Runs replaced(const Runs &runs, const QList<WordRange> &hits, const QString &replacement) const;

private:
    QString m_words;
    SearchRules m_rules;
    QString m_wanted; // folded
};

} // namespace quarterly
