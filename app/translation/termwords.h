// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "text/spelledwords.h"
#include "text/term.h"

#include <QMultiHash>
#include <QStringList>

namespace quarterly {

// A word as terms are compared: « d’enquêtes » is "enquet".
struct TermWord
{
    WordRange range;
    QString text; // as written
    QString stem;
};

// The words of a text that tell terms apart; articles, prepositions and the like are left out.
QList<TermWord> termWords(const QString &text, Language language);

// The words of one text, in which terms are looked for in whatever form they are inflected.
class TermText
{
public:
    TermText(const QString &text, Language language);

    struct Hit
    {
        qsizetype first = 0; // of the text's words
        qsizetype count = 0;
        WordRange range; // in the text

        bool covers(const Hit &other) const { return first <= other.first && other.first + other.count <= first + count; }
        bool overlaps(const Hit &other) const { return first < other.first + other.count && other.first < first + count; }
    };
    QList<Hit> hitsOf(const QString &term) const;
    QString textOf(const Hit &hit) const { return m_text.mid(hit.range.from, hit.range.length); }

private:
    bool isAt(qsizetype first, const QList<TermWord> &term, bool mayHaveComma) const;

    QString m_text;
    Language m_language;
    QList<TermWord> m_words;
    QMultiHash<QString, qsizetype> m_places; // of words by their stems
};

struct TermHit
{
    const Term *term = nullptr;
    TermText::Hit hit;
    bool isExact = false; // no inflected form
};

// Where the text has the terms in their permitted forms. The longer one counts where one lies in another, and "States
// Parties" is not the plural of "State Party" if it is a term itself. The hits point into `terms`.
QList<TermHit> termHits(const QList<Term> &terms, const TermText &text, Language language);

} // namespace quarterly
