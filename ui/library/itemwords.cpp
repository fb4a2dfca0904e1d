// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemwords.h"

#include "base/quarter.h"

#include <QCoreApplication>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::ItemWords)
};

} // namespace

QString statesInWords(const ItemCard &card)
{
    QStringList states;
    for (const Language language : Language::all()) {
        switch (languageState(card, language)) {
        case LanguageState::Complete: states << Words::tr("%1 complete").arg(language.autonym()); break;
        case LanguageState::Partly: states << Words::tr("%1 unfinished").arg(language.autonym()); break;
        case LanguageState::None: states << Words::tr("not in %1").arg(language.autonym()); break;
        }
    }
    return states.join(u", "_s);
}

QString titleOf(const ItemCard &card)
{
    return card.title.isEmpty() ? Words::tr("Without a title") : card.title;
}

QString whenOf(const ItemCard &card, Language language)
{
    const QDate from = QDate::fromString(card.firstDay, Qt::ISODate);
    const QDate to = QDate::fromString(card.lastDay, Qt::ISODate);
    return from.isValid() ? periodText({from, to.isValid() ? to : from}, language) : QString();
}

QString whenAndWhere(const ItemCard &card, Language language)
{
    QStringList words{whenOf(card, language), card.place};
    words.removeAll(QString());
    return words.join(u" · "_s);
}

QString articlesOf(const ItemCard &card)
{
    QStringList numbers;
    for (const int article : card.articles)
        numbers << QString::number(article);
    return numbers.join(u", "_s);
}

QString articleBadge(int article, Language language)
{
    return language.word(u"articleShort"_s).replace("{number}"_L1, QString::number(article));
}

QString usedInWords(const ItemCard &card, Language language)
{
    QStringList quarters;
    for (const QString &name : card.usedIn) {
        if (const auto quarter = Quarter::fromString(name))
            quarters << quarterAndYear(*quarter, language);
    }
    quarters.removeDuplicates();
    return quarters.join(u", "_s);
}

QString usedInLinks(const ItemCard &card, Language language)
{
    QStringList links;
    for (const QString &name : card.usedIn) {
        if (const auto quarter = Quarter::fromString(name))
            links << u"<a href=\"%1\">%2</a>"_s.arg(name, quarterAndYear(*quarter, language).toHtmlEscaped());
    }
    links.removeDuplicates();
    return links.join(u", "_s);
}

QString kindName(ItemKind kind)
{
    switch (kind) {
    case ItemKind::News: return Words::tr("News");
    case ItemKind::Publication: return Words::tr("Publication");
    case ItemKind::Event: return Words::tr("Upcoming event");
    case ItemKind::Note: return Words::tr("Note");
    }
    Q_UNREACHABLE();
}

QString spokenCard(const ItemCard &card, Language language)
{
    QStringList parts{whenAndWhere(card, language)};
    for (const int article : card.articles)
        parts << articleBadge(article, language);
    parts << statesInWords(card);
    if (!card.usedIn.isEmpty())
        parts << Words::tr("used in %1").arg(usedInWords(card, language));
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

LanguageState languageState(const ItemCard &card, Language language)
{
    for (const CardLanguage &state : card.languages) {
        if (state.language == language.code())
            return state.complete ? LanguageState::Complete : LanguageState::Partly;
    }
    return LanguageState::None;
}

} // namespace quarterly
