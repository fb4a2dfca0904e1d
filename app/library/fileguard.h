// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>
#include <QSqlDatabase>

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
    void noteSize(); // after a commit of one's own
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
    qint64 size() const;
    qint64 dataVersion() const;

    const QString m_connection;
    const QString m_file;
    Identity m_identity;
    qint64 m_size = 0;
    qint64 m_dataVersion = 0;
    QString m_copy;
};

} // namespace quarterly
