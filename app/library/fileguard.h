// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>
#include <QSqlDatabase>

#include <optional>

namespace quarterly {

// Notices when the file of a connection is no longer the one that was opened: renamed over by a synchronized folder,
// deleted, or written by another program. Whoever wrote on would put half of one library into another. It belongs to the
// connection, and every Transaction asks it.
class FileGuard : public QObject
{
    Q_OBJECT

public:
    // Watches from now on; goes with the connection.
    static void watch(const QSqlDatabase &database, const QString &file);
    static FileGuard *of(const QSqlDatabase &database); // null where nobody watches
    // Whether some connection of this program has the file: then no file handle may be opened, for closing it would drop
    // SQLite's locks.
    static bool isWatched(const QString &file);
    ~FileGuard() override;

    bool isUnchanged() const; // asked with the lock for writing in hand
    bool isReplaced() const; // another file has the name; to be asked at any time
    // Writes what the connection still has of the library beside the file, once, and says so as the error that stops
    // the edit.
    Error keepCopy();
    QString keptCopy() const { return m_copy; } // empty as long as there was no reason, or nothing left to keep

private:
    struct Watched;
    struct Identity
    {
        quint64 device = 0, inode = 0;
        friend auto operator<=>(const Identity &, const Identity &) = default;
    };

    FileGuard(const QSqlDatabase &database, const QString &file);
    static Identity identityOf(const QString &file);
    Identity identity() const { return identityOf(m_file); }
    bool hasItsLength() const; // as many bytes as SQLite counts pages
    QSqlDatabase connection() const { return QSqlDatabase::database(m_connection, false); }

    const QString m_connection;
    const QString m_file;
    Identity m_identity;
    std::optional<qint64> m_dataVersion;
    QString m_copy;
};

} // namespace quarterly
