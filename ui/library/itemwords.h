// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "issue/issue.h"
#include "library/itemlist.h"

namespace quarterly {

// The words by which the window speaks of an item.
QString titleOf(const ItemCard &card); // or that it has none yet
QString whenAndWhere(const ItemCard &card, Language language); // "8–10 November 2017 · Sarajevo"
QString articleBadge(int article, Language language); // "Art. 4"
QString usedInWords(const ItemCard &card, Language language); // "4th Quarter 2017"; empty when unused
QString kindName(ItemKind kind);
// All that a card shows besides its title, for a screen reader.
QString spokenCard(const ItemCard &card, Language language);

enum class LanguageState { None, Partly, Complete };
LanguageState languageState(const ItemCard &card, Language language);

} // namespace quarterly
