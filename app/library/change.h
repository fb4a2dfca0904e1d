// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QSet>

namespace quarterly {

// What a commit touched: the names of the tables, the items, and every other identity in the rows.
struct Change
{
    QSet<QString> tables;
    QSet<ItemId> items;
    QSet<QUuid> ids;
};

} // namespace quarterly
