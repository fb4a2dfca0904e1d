// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QList>
#include <QString>

#include <optional>

namespace quarterly {

struct LanguageFacts;

// A language in which newsletters appear. The known ones are the files in resources/languages; a value of this
// type always names one of them, so everything that a page needs to know about its language is at hand.
class Language
{
public:
    Language(); // the first known language, English

    // By code or longer tag: "fr", "fr-CH".
    static std::optional<Language> fromCode(const QString &code);
    static const QList<Language> &all();

    const QString &code() const; // "en": in file names, in the library
    const QString &tag() const; // "en-GB": in PDF and HTML
    const QString &autonym() const; // "Français"
    const LanguageFacts &facts() const { return *m_facts; }
    // A word or phrase of the printed page in this language, such as "contents" or "page" (see resources/languages).
    QString word(const QString &name) const;

    friend bool operator==(Language a, Language b) { return a.m_facts == b.m_facts; }
    friend bool operator<(Language a, Language b) { return a.position() < b.position(); }
    friend size_t qHash(Language language, size_t seed = 0) { return qHash(language.m_facts, seed); }

private:
    explicit Language(const LanguageFacts *facts) : m_facts(facts) {}
    int position() const;

    const LanguageFacts *m_facts;
};

} // namespace quarterly
