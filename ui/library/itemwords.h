// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "issue/issue.h"
#include "library/itemlist.h"

namespace quarterly {

// The words by which the window speaks of an item.
QString titleOf(const ItemCard &card); // or that it has none yet
QString whenOf(const ItemCard &card, Language language); // "8–10 November 2017"
QString whenAndWhere(const ItemCard &card, Language language); // "8–10 November 2017 · Sarajevo"
QString articlesOf(const ItemCard &card); // "4, 21"
QString statesInWords(const ItemCard &card); // of all languages, for a screen reader
QString articleBadge(int article, Language language); // "Art. 4"
QString usedInWords(const ItemCard &card, Language language); // "4th Quarter 2017"; empty when unused
QString usedInLinks(const ItemCard &card, Language language); // as rich text; the links lead to "2017-Q4"
QString kindName(ItemKind kind);
// All that a card shows besides its title, for a screen reader.
QString spokenCard(const ItemCard &card, Language language);

enum class LanguageState { None, Partly, Complete };
LanguageState languageState(const ItemCard &card, Language language);

} // namespace quarterly
