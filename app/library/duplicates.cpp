// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicates.h"

#include "query.h"

namespace quarterly {

Result<QList<ItemId>> itemsTitled(const Library &library, const QString &title)
{
    QList<ItemId> items;
    if (title.isEmpty())
        return items;
    Query query(library.database(), QStringLiteral("SELECT id FROM item WHERE trashed = '' AND title_key = :title"));
    if (const auto ran = query.bind(QStringLiteral("title"), title).run(); !ran)
        return ran.error();
    while (query.next())
        items << ItemId::fromString(query.text(0));
    if (const auto read = query.readToEnd(); !read)
        return read.error();
    return items;
}

} // namespace quarterly
