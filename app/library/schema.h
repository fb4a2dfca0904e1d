// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlDatabase>

namespace quarterly {

inline constexpr int libraryApplicationId = 0x51554152; // "QUAR", in the file's header
inline constexpr int libraryPageSize = 4096; // bytes, of every library: salvage goes by it and not by what a damaged header says

// The steps in resources/schema, applied one after the other; the newest makes a library of schemaVersion().
int schemaVersion();

// Raises the library from its version to the newest, each step in a transaction with its version inside.
Result<void> applySchema(const QSqlDatabase &database, int fromVersion);

// The same with a file that nobody else has open.
Result<void> raiseClosed(const QString &file, int fromVersion);

// The same with a copy of the library's backup, which must be sound afterwards: what may go wrong goes wrong there.
Result<void> rehearseSchema(const QString &library, const QString &backup, int fromVersion);

// Refuses a library that does not say that it is of this version, or whose tables, indexes, triggers and views are not
// exactly those of it: a file can be sound for SQLite and hostile all the same.
Result<void> checkSchema(const QSqlDatabase &database, int version);

// Looks at the first bytes of the file, as a rule without connecting. Returns the library's schema version, or says that it
// is no library, or one of a newer program, or (Error::Kind::Damaged) that it was one.
Result<int> readLibraryHeader(const QString &file);

} // namespace quarterly
