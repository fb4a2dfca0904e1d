// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

namespace quarterly {

// Where a block stood before it was removed.
struct FormerBlockRow
{
    BlockId id;
    OwnerId owner;
    QString field;
    int position = 0;
    QString kind;
    static const Table &table();
    static auto fields(auto &r) { return std::tie(r.id, r.owner, r.field, r.position, r.kind); }
};

// A version of a block together with where the block stands, or last stood. Without markup it says that the block
// was removed.
struct PlacedVersion
{
    VersionRow version;
    QString kind;
    int position = 0;
    bool removed = false; // the block stands no longer
    VersionId current; // what the block says now; null when nothing
};

// Every version of one field in one language, of removed blocks too, oldest first.
Result<QList<PlacedVersion>> textHistory(const Library &library, OwnerId owner, const QString &field, const QString &language);

} // namespace quarterly
