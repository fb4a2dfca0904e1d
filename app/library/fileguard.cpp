// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileguard.h"

#include "onlinecopy.h"
#include "query.h"

#include <QDateTime>
#include <QFileInfo>
#include <QMutex>
#include <QSqlDriver>

#include <sys/stat.h>

#include <set>

namespace quarterly {

using namespace Qt::StringLiterals;

// The files that this program has connected to, in all its threads.
struct FileGuard::Watched
{
    QMutex mutex;
    std::multiset<Identity> files;

    static Watched &all()
    {
        static Watched watched;
        return watched;
    }
};

void FileGuard::watch(const QSqlDatabase &database, const QString &file)
{
    (new FileGuard(database, file))->setParent(database.driver());
}

FileGuard *FileGuard::of(const QSqlDatabase &database)
{
    return database.driver()->findChild<FileGuard *>();
}

FileGuard::FileGuard(const QSqlDatabase &database, const QString &file)
    : m_connection(database.connectionName()), m_file(file), m_identity(identity()), m_dataVersion(dataVersion(database))
{
    const QMutexLocker locker(&Watched::all().mutex);
    Watched::all().files.insert(m_identity);
}

FileGuard::~FileGuard()
{
    const QMutexLocker locker(&Watched::all().mutex);
    Watched::all().files.extract(m_identity);
}

bool FileGuard::isWatched(const QString &file)
{
    const QMutexLocker locker(&Watched::all().mutex);
    return Watched::all().files.contains(identityOf(file));
}

FileGuard::Identity FileGuard::identityOf(const QString &file)
{
    struct stat facts = {};
    if (stat(QFile::encodeName(file).constData(), &facts) != 0)
        return {};
    return {quint64(facts.st_dev), quint64(facts.st_ino)};
}

bool FileGuard::hasItsLength() const
{
    const qint64 size = QFileInfo(m_file).size();
    if (size == 0)
        return true; // not begun yet
    Query query(connection(), u"SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"_s);
    return query.run() && query.next() && query.value(0).toLongLong() == size;
}

bool FileGuard::isUnchanged() const
{
    return identity() == m_identity && hasItsLength() && dataVersion(connection()) == m_dataVersion;
}

// Where there is no file at the moment, one may be on its way.
bool FileGuard::isReplaced() const
{
    const Identity now = identity();
    return now != m_identity && now != Identity{};
}

Error FileGuard::keepCopy()
{
    const bool isAnother = identity() != m_identity; // then the connection still has the one that was opened
    if (isAnother && m_copy.isEmpty()) {
        const QFileInfo file(m_file);
        const QString time = QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH.mm.ss"_s);
        const QString copy = tr("%1/%2 (kept %3).%4", "folder, name, time and suffix of a file")
                                 .arg(file.path(), file.completeBaseName(), time, file.suffix());
        if (copyOnline(connection(), copy))
            m_copy = copy;
    }
    if (!m_copy.isEmpty()) {
        return {Error::Kind::Replaced, tr("%1 has been replaced or removed by another program. Nothing more is written into it; "
                                          "your version up to now is in “%2”: open that one.").arg(m_file, m_copy)};
    }
    return {Error::Kind::Replaced, tr("%1 has been changed by another program. Nothing more is written into it: open it again, "
                                      "or restore a backup.").arg(m_file)};
}

} // namespace quarterly
