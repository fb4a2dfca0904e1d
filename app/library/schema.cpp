// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"

#include "backup.h"
#include "fileconnection.h"
#include "fileguard.h"
#include "keptrows.h"
#include "onlinecopy.h"
#include "query.h"
#include "seal.h"
#include "unfinishedfile.h"
#include "verification.h"

#include "base/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QMutex>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSet>
#include <QUuid>
#include <QtEndian>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::Schema)
};

QStringList steps()
{
    return QDir(u":/schema"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

// The driver runs one statement at a time. A statement ends with a semicolon at a line's end.
QStringList statements(const QString &step)
{
    QFile file(u":/schema/"_s + step);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sql = QString::fromUtf8(file.readAll());
    static const QRegularExpression comment(u"^--.*\n"_s, QRegularExpression::MultilineOption);
    sql.remove(comment);
    QStringList list;
    for (const QString &statement : sql.split(u";\n"_s)) {
        if (!statement.trimmed().isEmpty())
            list << statement.trimmed();
    }
    return list;
}

// How many rows there are in each table of what people wrote.
Result<QHash<QString, qint64>> rowCounts(const QSqlDatabase &database)
{
    const QStringList present = database.tables();
    QHash<QString, qint64> counts;
    for (const Table *table : keptTables()) {
        if (!present.contains(table->name))
            continue;
        Query query(database, u"SELECT count(*) FROM "_s + table->name);
        if (const auto ran = query.run(); !ran)
            return ran.error();
        if (query.next())
            counts.insert(table->name, query.value(0).toLongLong());
    }
    return counts;
}

// No step takes anything away.
Result<void> checkCounts(const QSqlDatabase &database, const QHash<QString, qint64> &before)
{
    const auto after = rowCounts(database);
    if (!after)
        return after.error();
    for (auto count = before.cbegin(); count != before.cend(); ++count) {
        if (after->value(count.key()) < count.value()) {
            return Error{Error::Kind::Failed, Messages::tr("%1 was left as it is, since bringing it up to date would have lost something: update this program.")
                                                  .arg(database.databaseName())};
        }
    }
    return {};
}

Result<void> applyStep(const QSqlDatabase &database, const QString &step, int version)
{
    Transaction transaction(database);
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    const auto before = rowCounts(database);
    if (!before)
        return before.error();
    for (const QString &statement : statements(step)) {
        if (const auto done = Query(database, statement).run(); !done)
            return done;
    }
    if (const auto checked = checkCounts(database, *before); !checked)
        return checked;
    if (const auto set = Query(database, u"PRAGMA application_id = %1"_s.arg(libraryApplicationId)).run(); !set)
        return set;
    if (const auto set = Query(database, u"PRAGMA user_version = %1"_s.arg(version)).run(); !set)
        return set;
    return transaction.commit();
}

Result<void> applySteps(const QSqlDatabase &database, int fromVersion, int toVersion)
{
    const QStringList all = steps();
    for (int version = fromVersion; version < toVersion; ++version) {
        if (const auto applied = applyStep(database, all[version], version + 1); !applied)
            return applied;
    }
    return {};
}

Result<QSet<QString>> schemaTexts(const QSqlDatabase &database)
{
    // What ANALYZE leaves behind is known by its text: a trigger may have its name.
    Query query(database, u"SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema "
                          "WHERE coalesce(sql, '') <> 'CREATE TABLE sqlite_stat1(tbl,idx,stat)'"_s);
    if (const auto ran = query.run(); !ran)
        return ran.error();
    QSet<QString> texts;
    while (query.next())
        texts << query.text(0);
    if (const auto read = query.readToEnd(); !read)
        return read.error();
    return texts;
}

// What a library fresh from the first steps looks like, made in memory.
QSet<QString> freshTexts(int version)
{
    const QString name = QUuid::createUuid().toString();
    QSet<QString> texts;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(u":memory:"_s);
        const bool isOpen = database.open();
        addSealFunctions(database);
        if (isOpen && applySteps(database, 0, version)) {
            if (const auto made = schemaTexts(database))
                texts = *made;
        }
    }
    QSqlDatabase::removeDatabase(name);
    return texts;
}

// Made once for all the libraries and backups that are looked at, in whatever thread. By the steps, since a test adds some.
QSet<QString> expectedTexts(int version)
{
    static QMutex mutex;
    static QHash<QStringList, QSet<QString>> known;
    const QMutexLocker locker(&mutex);
    const QStringList all = steps(), taken = all.first(version);
    auto texts = known.constFind(taken);
    if (texts == known.cend())
        texts = known.insert(taken, freshTexts(version));
    return *texts;
}

Result<void> copyClosed(const QString &file, const QString &copy)
{
    const FileConnection source(file);
    return copyOnline(source.database(), copy);
}

struct LibraryHeader
{
    bool isSqlite = false, isWhole = true;
    int application = 0, version = 0;

    bool isSound() const { return isSqlite && isWhole && application == libraryApplicationId && version > 0; }
};

Result<LibraryHeader> headerIn(const QSqlDatabase &database)
{
    Query query(database, u"SELECT application_id, user_version FROM pragma_application_id, pragma_user_version"_s);
    if (const auto ran = query.run(); !ran)
        return ran.error();
    return query.next() ? LibraryHeader{true, true, query.number(0), query.number(1)} : LibraryHeader{};
}

Result<bool> hasSchemaOf(const QSqlDatabase &database, int version)
{
    const auto found = schemaTexts(database);
    return found ? Result<bool>(*found == expectedTexts(version)) : found.error();
}

Error damagedLibrary(const QString &file)
{
    return {Error::Kind::Damaged, Messages::tr("%1 is damaged: restore a backup.").arg(file)};
}

} // namespace

int schemaVersion()
{
    return int(steps().size());
}

Result<void> applySchema(const QSqlDatabase &database, int fromVersion)
{
    return applySteps(database, fromVersion, schemaVersion());
}

Result<void> raiseClosed(const QString &file, int fromVersion)
{
    const FileConnection connection(file);
    return applySchema(connection.database(), fromVersion);
}

Result<void> rehearseSchema(const QString &library, const QString &backup, int fromVersion)
{
    const QString trial = backup + u".trial"_s;
    const auto remove = qScopeGuard([&trial] { QFile::remove(trial); });
    if (const auto copied = copyClosed(backup, trial); !copied)
        return copied;
    const auto raised = raiseClosed(trial, fromVersion);
    if (!raised) // to whoever reads it, it is the library that cannot be raised
        return Error{raised.error().kind, QString(raised.error().message).replace(trial, library)};
    const auto found = verifyClosed(trial, VerificationDepth::Rows);
    if (!found)
        return found.error();
    if (!found->isSound())
        return Error{Error::Kind::Damaged, Messages::tr("%1 was left as it is, since bringing it up to date would have damaged it: %2").arg(library, found->damages.first())};
    return {};
}

Result<void> checkSchema(const QSqlDatabase &database, int version)
{
    const auto header = headerIn(database);
    if (!header)
        return header.error();
    if (!header->isSound() || header->version != version)
        return damagedLibrary(database.databaseName());
    const auto isIts = hasSchemaOf(database, version);
    if (!isIts)
        return isIts.error();
    if (!*isIts) {
        return Error{Error::Kind::Damaged,
                     Messages::tr("%1 has parts that no Quarterly library has and is not opened: restore a backup.")
                         .arg(database.databaseName())};
    }
    return {};
}

namespace {

// sqlite.org/fileformat2.html: the magic string, how it is journalled at 18 and 19 (a library never otherwise than by the
// old way, and SQLite would change it at once), the user version at 60, the application at 68.
Result<LibraryHeader> headerOf(const QString &file)
{
    if (const auto checked = checkIsFile(file); !checked)
        return checked.error();
    QFile handle(file);
    if (!handle.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Failed, Messages::tr("%1 cannot be opened: %2.").arg(file, handle.errorString())};
    const QByteArray bytes = handle.read(100);
    if (bytes.size() < 100)
        return LibraryHeader{};
    return LibraryHeader{bytes.startsWith(QByteArrayView("SQLite format 3\0", 16)), bytes[18] == 1 && bytes[19] == 1,
                         qFromBigEndian<qint32>(bytes.constData() + 68), qFromBigEndian<qint32>(bytes.constData() + 60)};
}

// The same where this program has the file open already.
Result<LibraryHeader> connectedHeader(const QString &file)
{
    return headerIn(FileConnection(file).database());
}

// Where a byte was changed three of the four letters still stand there. Of a file that has lost all of its beginning only the
// backups tell what it was.
bool wasLibrary(const QString &file, int application)
{
    int same = 0;
    for (int shift = 0; shift < 32; shift += 8)
        same += ((application ^ libraryApplicationId) >> shift & 0xff) == 0;
    return same >= 3 || !backups(file).isEmpty();
}

// Built like a library of today, whatever number it bears: no newer program wrote that. A journal is left to the one that did.
bool isOfToday(const QString &file)
{
    if (QFile::exists(journalOf(file)))
        return false;
    const auto isIts = hasSchemaOf(FileConnection(file).database(), schemaVersion());
    return isIts && *isIts;
}

} // namespace

Result<int> readLibraryHeader(const QString &file)
{
    const auto header = FileGuard::isWatched(file) ? connectedHeader(file) : headerOf(file);
    if (!header)
        return header.error();
    if (!header->isSound()) {
        return wasLibrary(file, header->application) ? damagedLibrary(file)
                                                     : Error{Error::Kind::Failed, Messages::tr("%1 is not a Quarterly library.").arg(file)};
    }
    if (header->version <= schemaVersion())
        return header->version;
    if (!isOfToday(file)) {
        return Error{Error::Kind::Failed,
                     Messages::tr("%1 was made by a newer version of Quarterly and is left untouched: update this program.").arg(file)};
    }
    return damagedLibrary(file);
}

} // namespace quarterly
