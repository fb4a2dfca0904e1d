// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsletterheadings.h"

#include "text/mentions.h"

#include <QRegularExpression>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 120;

// Without accents, capitals and curly apostrophes, for comparing with the words that a language's file lists.
QString folded(const QString &text)
{
    QString folded;
    for (const QString apart = text.simplified().toCaseFolded().normalized(QString::NormalizationForm_D); const QChar character : apart) {
        if (!character.isMark())
            folded += character == u'’' ? QChar(u'\'') : character;
    }
    return folded;
}

// What the languages call their sections.
QHash<QString, SectionKind> sectionWords(Language language)
{
    static const QList<std::pair<SectionKind, QString>> lists{{SectionKind::Highlights, u"readHighlights"_s},
                                                              {SectionKind::Publications, u"readPublications"_s},
                                                              {SectionKind::Events, u"readEvents"_s},
                                                              {SectionKind::Editorial, u"readEditorial"_s},
                                                              {SectionKind::Contact, u"readContact"_s}};
    QHash<QString, SectionKind> words;
    for (const auto &[kind, list] : lists) {
        for (const QString &word : language.word(list).split(u'|'))
            words.insert(folded(word), kind);
    }
    return words;
}

bool isLine(const QString &text)
{
    return text.size() <= longestLine && !text.contains(u'\n') && !text.endsWith(u'.');
}

} // namespace

SectionHeading sectionHeading(const QString &text)
{
    static const QRegularExpression form(u"^(.*?)\\s*:?\\s*(\\([^)]*\\)|[,:–-]\\s.*\\d.*)?$"_s);
    const auto match = form.match(text.simplified());
    return {match.captured(1), match.captured(2)};
}

std::optional<SectionKind> sectionKind(const QString &text, Language language)
{
    static const QHash<Language, QHash<QString, SectionKind>> known = [] {
        QHash<Language, QHash<QString, SectionKind>> known;
        for (const Language language : Language::all())
            known.insert(language, sectionWords(language));
        return known;
    }();
    if (!isLine(text))
        return std::nullopt;
    const auto &ofLanguage = *known.constFind(language);
    const auto words = ofLanguage.constFind(folded(sectionHeading(text).words));
    return words != ofLanguage.constEnd() ? std::optional(*words) : std::nullopt;
}

bool isMasthead(const QString &text, Language language)
{
    const QString words = folded(text);
    return isLine(text) && std::ranges::any_of(language.word(u"readNewsletter"_s).split(u'|'), [&](const QString &word) {
               return words.contains(folded(word));
           });
}

QString masthead(const QString &text, Language language)
{
    const QString usual = language.word(u"newsletter"_s);
    return folded(text) == folded(usual) ? usual : text.simplified();
}

bool isQuarterLine(const QString &text, Language language)
{
    return isLine(text) && quarterIn(text, language);
}

} // namespace quarterly
