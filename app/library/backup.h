// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QList>

#include <functional>

namespace quarterly {

// Copies of a library in the application-data folder, named by the moment at which they were begun. Only what was looked
// through and found sound counts as one.
struct Backup
{
    QString file;
    QDateTime time; // UTC
    qint64 size = 0;
};

// What is in a library, for choosing among backups.
struct LibraryCounts
{
    int items = 0, issues = 0;
    QDateTime lastWritten; // the newest text
};

QString backupFolder(const QString &library);
QList<Backup> backups(const QString &library); // newest first; those that a wrong clock dated later than now come last
Result<LibraryCounts> countsIn(const QString &file); // of whatever version

// Makes one, unless the last has every byte of the library: that is the answer then. Works beside whoever writes, in any
// thread, through a connection of its own. Of a damaged library none is made (Error::Kind::Damaged) and none goes.
// `goesOn`, asked often, can end it.
Result<Backup> makeBackup(const QString &library, const std::function<bool()> &goesOn = {});
// A checked copy at a place of one's own; an existing file is replaced.
Result<void> backUpTo(const QString &library, const QString &file, const std::function<bool()> &goesOn = {});

// Puts a backup, looked through before, into the place of the library, which nobody may have open. What was there is kept
// first: as a backup, or if it is damaged as it is. Answers where.
Result<QString> restoreBackup(const QString &library, const QString &backup);

// Of copies from these moments, newest first, those that may go: all but the last ten, the last of each of the fourteen
// latest days and of each of the eight latest weeks on which there were any.
QList<QDateTime> superfluousBackups(const QList<QDateTime> &times);

} // namespace quarterly
