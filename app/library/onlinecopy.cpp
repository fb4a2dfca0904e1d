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
#include <memory>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::LibraryCopy)
};

constexpr int pagesAtOnce = 256; // a megabyte: about a millisecond
constexpr int longestWait = 3000; // milliseconds for another program that is writing

struct Closing
{
    void operator()(sqlite3 *handle) const { sqlite3_close(handle); }
};
using Connection = std::unique_ptr<sqlite3, Closing>;

Error failure(const QString &file, int code)
{
    return sqlError(file, QSqlError({}, QString::fromUtf8(sqlite3_errstr(code)), QSqlError::UnknownError, QString::number(code)));
}

// SQLITE_DONE when all pages have been copied.
int copyPages(sqlite3 *to, sqlite3 *from, const std::function<bool()> &goesOn)
{
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup)
        return sqlite3_errcode(to);
    int code = SQLITE_OK, waited = 0;
    while (code == SQLITE_OK || ((code == SQLITE_BUSY || code == SQLITE_LOCKED) && waited < longestWait)) {
        if (goesOn && !goesOn()) {
            code = SQLITE_ABORT;
            break;
        }
        if (code != SQLITE_OK)
            waited += sqlite3_sleep(20);
        code = sqlite3_backup_step(backup, pagesAtOnce);
    }
    const int finished = sqlite3_backup_finish(backup);
    return code == SQLITE_DONE && finished != SQLITE_OK ? finished : code;
}

bool synchronize(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool done = ::fsync(handle) == 0;
    ::close(handle);
    return done;
}

int copyInto(const QString &file, sqlite3 *from, const std::function<bool()> &goesOn)
{
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(file.toUtf8().constData(), &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    const Connection to(opened);
    if (code != SQLITE_OK)
        return code;
    // Nobody needs the half of a copy: no journal, and it is synchronized once, at the end.
    sqlite3_exec(opened, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF", nullptr, nullptr, nullptr);
    return copyPages(opened, from, goesOn);
}

} // namespace

Result<void> copyOnline(const QSqlDatabase &database, const QString &file, const std::function<bool()> &goesOn)
{
    if (const auto folder = makeFolder(QFileInfo(file).absolutePath()); !folder)
        return folder;
    const QString unfinished = file + u".unfinished"_s;
    QFile::remove(unfinished);
    const int code = copyInto(unfinished, sqliteHandle(database), goesOn);
    const auto placed = code == SQLITE_DONE ? putInPlace(unfinished, file) : Result<void>();
    if (code == SQLITE_DONE && placed)
        return {};
    QFile::remove(unfinished);
    if (!placed)
        return placed;
    if (code == SQLITE_ABORT)
        return Error{Error::Kind::Refused, Messages::tr("Copying %1 was ended.").arg(database.databaseName())};
    return failure(code == SQLITE_CORRUPT || code == SQLITE_NOTADB ? database.databaseName() : file, code);
}

Result<void> putInPlace(const QString &finished, const QString &file)
{
    if (synchronize(finished) && std::rename(QFile::encodeName(finished).constData(), QFile::encodeName(file).constData()) == 0
        && synchronize(QFileInfo(file).absolutePath()))
        return {};
    const Error::Kind kind = errno == ENOSPC || errno == EDQUOT ? Error::Kind::Full : Error::Kind::Failed;
    return Error{kind, Messages::tr("“%1” cannot be written: %2.").arg(file, qt_error_string())};
}

} // namespace quarterly
