// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/result.h"
#include "text/spelledwords.h"
#include "text/storytext.h"

#include <memory>
#include <mutex>

class Hunspell;

namespace quarterly {

// Checks words of one language against Hunspell's dictionary, the terms of the trade in resources/languages and the
// words that people add, which are kept in a file of their own, one a line. Without the dictionary every word is
// right. Safe to use from any thread.
class SpellChecker
{
public:
    // The one for the language with the person's own words; the dictionary is loaded when first asked.
    static SpellChecker &of(Language language);

    // `dictionary` is the path of Hunspell's two files without their endings.
    SpellChecker(Language language, const QString &dictionary, const QString &ownWords);
    ~SpellChecker();

    bool isAvailable() const;
    QList<WordRange> misspellings(QStringView text) const;
    // At most six, the likeliest first, in the capitals and with the apostrophe of the word.
    QStringList suggestions(const QString &word) const;

    // The person's own words. A file that cannot be read as text is refused and left as it is.
    Result<QStringList> words() const;
    Result<void> addWord(const QString &word);
    Result<void> removeWord(const QString &word);

private:
    void load() const;
    bool isRight(QStringView word) const;
    QString ownForm(const QString &word) const;
    bool knows(const QString &word) const;

    Language m_language;
    QString m_dictionary;
    QString m_ownWords;
    mutable std::mutex m_mutex; // Hunspell keeps state while it looks words up
    mutable std::once_flag m_loaded;
    mutable std::unique_ptr<Hunspell> m_hunspell; // null without a dictionary
    mutable QStringList m_learnt; // told to Hunspell, not in its files
};

// In a text that is written in the language. Passages in another are checked in theirs, or left alone if it has no
// dictionary.
QList<WordRange> misspellings(const Runs &runs, Language language);

} // namespace quarterly
