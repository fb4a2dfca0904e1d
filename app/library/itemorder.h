// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/itemlist.h"

namespace quarterly {

// A column of the table `item` that is kept for sorting, and what stands there when there is nothing to sort by.
struct SortKey
{
    QString column, blank;
    bool backwards = false;
};

// Nothing for an order by day.
std::optional<SortKey> sortKey(ItemOrder order);
// As SQL, from the first to the last criterion.
QString orderBy(ItemOrder order);

inline const QString newestFirst = QStringLiteral("item.day DESC, item.created DESC, item.id");
inline const QString oldestFirst = QStringLiteral("item.day, item.created, item.id DESC"); // the same backwards, as the indexes can be read

} // namespace quarterly
