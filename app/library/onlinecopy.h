// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlDatabase>

#include <functional>

namespace quarterly {

// Copies a library while it is in use, through the handle that SQLite has and under its lock: never through a file handle of
// one's own, since closing that would drop SQLite's locks. In small steps, so that a writer waits for none of them long; what
// is written meanwhile through another connection makes it begin anew. `goesOn`, asked between the steps, can end it. (SQLite's
// backup API does the same page by page, for more than twice the time.)
// The file is whole and on the disk, or not there; an existing one is replaced.
Result<void> copyOnline(const QSqlDatabase &database, const QString &file, const std::function<bool()> &goesOn = {});
// Whether a file that nobody has open has every byte of a library that may be in use. One that is written meanwhile is another.
bool isCopyOf(const QSqlDatabase &database, const QString &file, const std::function<bool()> &goesOn = {});

} // namespace quarterly
