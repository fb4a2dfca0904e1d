// SPDX-License-Identifier: GPL-3.0-or-later
#include "cardlines.h"

#include <QJsonArray>

namespace quarterly {

using namespace Qt::StringLiterals;

QString cardLine(const ItemCard &card)
{
    QStringList parts = {card.firstDay.isEmpty() ? u"          "_s : card.firstDay, card.title};
    if (!card.place.isEmpty())
        parts << card.place.section(u'\n', 0, 0);
    QStringList articles;
    for (int number : card.articles)
        articles << u"Art. %1"_s.arg(number);
    if (!articles.isEmpty())
        parts << articles.join(u", "_s);
    QStringList languages;
    for (const CardLanguage &language : card.languages)
        languages << (language.complete ? language.language.toUpper() : language.language);
    parts << languages.join(u' ');
    return parts.join(u"  "_s);
}

QJsonObject cardJson(const ItemCard &card)
{
    QJsonArray articles, languages;
    for (int number : card.articles)
        articles << number;
    for (const CardLanguage &language : card.languages)
        languages << language.language;
    return {{u"id"_s, card.id.toString()}, {u"kind"_s, card.kind},         {u"source"_s, card.source},
            {u"title"_s, card.title},      {u"place"_s, card.place},       {u"from"_s, card.firstDay},
            {u"to"_s, card.lastDay},       {u"articles"_s, articles},      {u"languages"_s, languages},
            {u"remark"_s, card.remark},    {u"usedIn"_s, QJsonArray::fromStringList(card.usedIn)}};
}

} // namespace quarterly
