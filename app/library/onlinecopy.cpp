// SPDX-License-Identifier: GPL-3.0-or-later
#include "onlinecopy.h"

#include "query.h"
#include "sqlitehandle.h"

#include "base/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
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

Error cannotBeWritten(const QString &file)
{
    const Error::Kind kind = errno == ENOSPC || errno == EDQUOT ? Error::Kind::Full : Error::Kind::Failed;
    return {kind, Messages::tr("“%1” cannot be written: %2.").arg(file, qt_error_string())};
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

// Copies the bytes of the file as SQLite itself reads them, through the handle that it has.
class Copier
{
public:
    Copier(const QSqlDatabase &database, QFile &to, const std::function<bool()> &goesOn) : m_database(database), m_to(to), m_goesOn(goesOn)
    {
        sqlite3_file_control(sqliteHandle(database), "main", SQLITE_FCNTL_FILE_POINTER, &m_from);
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
            if (const int code = m_from->pMethods->xFileSize(m_from, &m_size); code != SQLITE_OK)
                return failure(m_database.databaseName(), code);
        }
        m_bytes.resize(std::min(portion, m_size - m_at));
        if (const int code = m_from->pMethods->xRead(m_from, m_bytes.data(), int(m_bytes.size()), m_at); code != SQLITE_OK)
            return failure(m_database.databaseName(), code);
        if (m_to.write(m_bytes) != m_bytes.size() || !sendToDisk())
            return cannotBeWritten(m_to.fileName());
        m_at += m_bytes.size();
        return {};
    }

    // By and by, each portion while the next is read: an edit is on the disk only when all that was written before is, this
    // copy included.
    bool sendToDisk() const
    {
        constexpr unsigned begin = SYNC_FILE_RANGE_WRITE;
        constexpr unsigned end = SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE | SYNC_FILE_RANGE_WAIT_AFTER;
        return ::sync_file_range(m_to.handle(), m_at, m_bytes.size(), begin) == 0
            && (m_at == 0 || ::sync_file_range(m_to.handle(), m_at - portion, portion, end) == 0);
    }

    const QSqlDatabase &m_database;
    QFile &m_to;
    const std::function<bool()> &m_goesOn;
    sqlite3_file *m_from = nullptr;
    std::optional<qint64> m_version;
    QByteArray m_bytes;
    qint64 m_at = 0, m_size = 1; // bytes; as large as it turns out to be
    int m_beginnings = 0;
};

bool synchronize(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool done = ::fsync(handle) == 0;
    ::close(handle);
    return done;
}

} // namespace

Result<void> copyOnline(const QSqlDatabase &database, const QString &file, const std::function<bool()> &goesOn)
{
    if (!sqliteHandle(database))
        return sqlError(database.databaseName(), database.lastError());
    if (const auto folder = makeFolder(QFileInfo(file).absolutePath()); !folder)
        return folder;
    QFile unfinished(file + u".unfinished"_s);
    if (!unfinished.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return cannotBeWritten(unfinished.fileName());
    auto done = Copier(database, unfinished, goesOn).run();
    unfinished.close();
    if (done)
        done = putInPlace(unfinished.fileName(), file);
    if (!done)
        unfinished.remove();
    return done;
}

Result<void> putInPlace(const QString &finished, const QString &file)
{
    if (synchronize(finished) && std::rename(QFile::encodeName(finished).constData(), QFile::encodeName(file).constData()) == 0
        && synchronize(QFileInfo(file).absolutePath()))
        return {};
    return cannotBeWritten(file);
}

} // namespace quarterly
