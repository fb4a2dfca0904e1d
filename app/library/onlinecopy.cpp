// SPDX-License-Identifier: GPL-3.0-or-later
#include "onlinecopy.h"

#include "query.h"
#include "sqlitehandle.h"
#include "unfinishedfile.h"

#include "base/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>

#include <optional>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::LibraryCopy)
};

constexpr qint64 portion = 4 << 20; // bytes: a few milliseconds in which nobody else writes
constexpr int patience = 3; // beginnings after which nobody may write any more until the copy is done

Error failure(const QString &file, int code)
{
    return sqlError(file, QSqlError({}, QString::fromUtf8(sqlite3_errstr(code)), QSqlError::UnknownError, QString::number(code)));
}

// While it lives nobody writes into the file: what has begun must be finished first, and what a crash has left was taken back.
class ReadLock
{
public:
    explicit ReadLock(const QSqlDatabase &database) : m_handle(sqliteHandle(database)), m_isOurs(sqlite3_get_autocommit(m_handle))
    {
        if (m_isOurs)
            sqlite3_exec(m_handle, "BEGIN", nullptr, nullptr, nullptr);
        m_version = dataVersion(database); // the first reading is what takes the lock
        if (!m_version)
            m_code = sqlite3_errcode(m_handle);
    }
    ~ReadLock()
    {
        if (m_isOurs)
            sqlite3_exec(m_handle, "COMMIT", nullptr, nullptr, nullptr);
    }
    ReadLock(const ReadLock &) = delete;
    ReadLock &operator=(const ReadLock &) = delete;

    std::optional<qint64> version() const { return m_version; } // as dataVersion(); nothing where there is no lock to be had
    int whyNot() const { return m_code; } // SQLite's number

private:
    sqlite3 *m_handle;
    bool m_isOurs; // else it is that of an edit under way
    std::optional<qint64> m_version;
    int m_code = SQLITE_OK;
};

// The bytes of the file as SQLite itself reads them, through the handle that it has.
class OnlineFile
{
public:
    explicit OnlineFile(const QSqlDatabase &database) : m_name(database.databaseName())
    {
        sqlite3_file_control(sqliteHandle(database), "main", SQLITE_FCNTL_FILE_POINTER, &m_file);
    }

    Result<qint64> size() const
    {
        qint64 size = 0;
        const int code = m_file->pMethods->xFileSize(m_file, &size);
        return code == SQLITE_OK ? Result<qint64>(size) : failure(m_name, code);
    }

    Result<QByteArray> read(qint64 at, qint64 length) const
    {
        QByteArray bytes(length, Qt::Uninitialized);
        const int code = m_file->pMethods->xRead(m_file, bytes.data(), int(length), at);
        return code == SQLITE_OK ? Result<QByteArray>(bytes) : failure(m_name, code);
    }

private:
    const QString m_name;
    sqlite3_file *m_file = nullptr;
};

class Copier
{
public:
    Copier(const QSqlDatabase &database, QFile &to, const std::function<bool()> &goesOn)
        : m_database(database), m_from(database), m_to(to), m_goesOn(goesOn)
    {
    }

    Result<void> run()
    {
        std::optional<ReadLock> lock;
        while (m_at < m_size) {
            if (m_beginnings < patience)
                lock.reset(); // to whoever wants to write
            if (m_goesOn && !m_goesOn())
                return Error{Error::Kind::Refused, Messages::tr("Copying %1 was ended.").arg(m_database.databaseName())};
            if (!lock)
                lock.emplace(m_database);
            if (!lock->version())
                return failure(m_database.databaseName(), lock->whyNot());
            if (const auto copied = copyPortion(*lock->version()); !copied)
                return copied;
        }
        return {};
    }

private:
    Result<void> copyPortion(qint64 version)
    {
        if (version != m_version) { // all of it has to be of one moment
            m_version = version;
            m_at = 0;
            ++m_beginnings;
            m_to.resize(0);
            m_to.seek(0);
            const auto size = m_from.size();
            if (!size)
                return size.error();
            m_size = *size;
        }
        const auto bytes = m_from.read(m_at, std::min(portion, m_size - m_at));
        if (!bytes)
            return bytes.error();
        if (m_to.write(*bytes) != bytes->size() || !sendToDisk(bytes->size()))
            return cannotBeWritten(m_to.fileName());
        m_at += bytes->size();
        return {};
    }

    // By and by, each portion while the next is read: an edit is on the disk only when all that was written before is, this
    // copy included.
    bool sendToDisk(qint64 length) const
    {
        constexpr unsigned begin = SYNC_FILE_RANGE_WRITE;
        constexpr unsigned end = SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE | SYNC_FILE_RANGE_WAIT_AFTER;
        return ::sync_file_range(m_to.handle(), m_at, length, begin) == 0
            && (m_at == 0 || ::sync_file_range(m_to.handle(), m_at - portion, portion, end) == 0);
    }

    const QSqlDatabase &m_database;
    const OnlineFile m_from;
    QFile &m_to;
    const std::function<bool()> &m_goesOn;
    std::optional<qint64> m_version;
    qint64 m_at = 0, m_size = 1; // bytes; as large as it turns out to be
    int m_beginnings = 0;
};

} // namespace

Result<void> copyOnline(const QSqlDatabase &database, const QString &file, const std::function<bool()> &goesOn)
{
    if (!sqliteHandle(database))
        return sqlError(database.databaseName(), database.lastError());
    if (const auto folder = makeFolder(QFileInfo(file).absolutePath()); !folder)
        return folder;
    UnfinishedFile unfinished(file);
    QFile to(unfinished.name());
    if (!to.open(QIODevice::NewOnly | QIODevice::Unbuffered)) // never into what a link leads to
        return cannotBeWritten(to.fileName());
    const auto done = Copier(database, to, goesOn).run();
    to.close();
    return done ? unfinished.takePlace() : done;
}

bool isCopyOf(const QSqlDatabase &database, const QString &file, const std::function<bool()> &goesOn)
{
    QFile copy(file);
    if (!sqliteHandle(database) || !copy.open(QIODevice::ReadOnly) || copy.size() == 0)
        return false;
    const OnlineFile library(database);
    std::optional<qint64> version;
    for (qint64 at = 0; at < copy.size(); at += portion) {
        const ReadLock lock(database);
        const bool isAnother = !lock.version() || (version && *version != *lock.version());
        const auto size = library.size();
        if (isAnother || !size || *size != copy.size() || (goesOn && !goesOn()))
            return false;
        const auto bytes = library.read(at, std::min(portion, *size - at));
        if (!bytes || *bytes != copy.read(portion))
            return false;
        version = lock.version();
    }
    return true;
}

} // namespace quarterly
