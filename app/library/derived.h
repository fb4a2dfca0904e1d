// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

namespace quarterly {

// What a list of row changes touched, items found through their events, pictures and texts.
Change touchedBy(const QSqlDatabase &database, const QList<RowChange> &changes);

// Brings what follows from the rows of these items up to date, inside the edit's transaction: the day by which
// they are sorted, their plain words and the search index.
Result<void> refreshDerived(const QSqlDatabase &database, const QSet<ItemId> &items);
// Those of the items of which something that follows is not as it would be now.
Result<QStringList> itemsOutOfStep(const QSqlDatabase &database, const QStringList &items);

} // namespace quarterly
