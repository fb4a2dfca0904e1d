// SPDX-License-Identifier: GPL-3.0-or-later
#include "library.h"

#include "backup.h"
#include "derived.h"
#include "fileconnection.h"
#include "fileguard.h"
#include "keptrows.h"
#include "memoryderived.h"
#include "query.h"
#include "schema.h"
#include "seal.h"
#include "sqlitehandle.h"
#include "unfinishedfile.h"

#include "base/files.h"
#include "base/username.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

#include <unistd.h>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Pragma
{
    const char *name;
    const char *value;
    const char *readBack;
};

// Why each is as it is was measured: in simulated power cuts only EXTRA with a rollback journal lost nothing, and the
// rest keeps a hostile or damaged file from doing harm.
constexpr Pragma pragmas[] = {
    {"trusted_schema", "OFF", "0"}, {"cell_size_check", "ON", "1"}, {"mmap_size", "0", "0"},
    {"foreign_keys", "ON", "1"},    {"secure_delete", "ON", "1"},   {"temp_store", "MEMORY", "2"},
    {"synchronous", "EXTRA", "3"},  {"journal_mode", "DELETE", "delete"},
};

Result<void> setPragmas(const QSqlDatabase &database)
{
    for (const Pragma &pragma : pragmas) {
        const QString name = QLatin1String(pragma.name);
        if (const auto set = Query(database, u"PRAGMA %1 = %2"_s.arg(name, QLatin1String(pragma.value))).run(); !set)
            return set;
        Query query(database, u"PRAGMA "_s + name);
        if (const auto ran = query.run(); !ran)
            return ran;
        // mmap_size answers nothing where memory mapping is compiled out
        if (query.next() && query.text(0) != QLatin1String(pragma.readBack)) {
            return Error{Error::Kind::Failed, Library::tr("%1 cannot be used safely here: SQLite does not accept %2.")
                                                  .arg(database.databaseName(), name)};
        }
    }
    return {};
}

Result<void> putSetting(const QSqlDatabase &database, const QString &name, const QString &value)
{
    Query query(database, insertionInto(settingTable()) + u" ON CONFLICT DO UPDATE SET value = excluded.value, seal = excluded.seal"_s);
    return query.bind(u"name"_s, name).bind(u"value"_s, toVariant(value)).run();
}

QString loginName()
{
    const QString name = userName(getuid());
    return name.isEmpty() ? qEnvironmentVariable("USER", u"?"_s) : name;
}

} // namespace

Library::Library(QString file, Mode mode)
    : m_file(std::move(file)), m_mode(mode), m_connection(QUuid::createUuid().toString()),
      m_clock(QDateTime::currentDateTimeUtc)
{
}

Library::~Library()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Library>> Library::create(const QString &file)
{
    if (QFileInfo::exists(file)) {
        return Error{Error::Kind::Refused,
                     tr("%1 exists already: open it, or choose another name.").arg(file)};
    }
    if (const auto made = makeFolder(QFileInfo(file).absolutePath()); !made)
        return made.error();
    std::unique_ptr<Library> library(new Library(file, Mode::ReadWrite));
    if (const auto locked = library->lock(Mode::ReadWrite); !locked)
        return locked.error();
    if (const auto made = makeEmpty(file); !made)
        return made.error();
    if (const auto connected = library->connectToFile(); !connected)
        return connected.error();
    return library;
}

// Under another name, so that there is no library with half its tables when the program is ended meanwhile.
Result<void> Library::makeEmpty(const QString &file)
{
    UnfinishedFile unfinished(file);
    Result<void> done;
    {
        Library library(unfinished.name(), Mode::ReadWrite);
        done = library.connectToFile();
        if (done)
            done = Query(library.m_database, u"PRAGMA page_size = %1"_s.arg(libraryPageSize)).run(); // for salvage to rely on
        if (done)
            done = applySchema(library.m_database, 0);
    }
    return done ? unfinished.takePlace() : done;
}

Result<std::unique_ptr<Library>> Library::open(const QString &path, Mode mode)
{
    if (!QFileInfo::exists(path)) {
        return Error{Error::Kind::Refused, tr("%1 does not exist: make a library with “quarterly new”.").arg(path)};
    }
    const QString file = withoutLink(path); // which has its journal and its lock beside it
    const auto version = readLibraryHeader(file);
    if (!version)
        return version.error();
    std::unique_ptr<Library> library(new Library(file, mode));
    // A journal that is left tells of an edit in the middle of which the program ended: that one will be taken back.
    if (!QFileInfo::exists(journalOf(file)))
        library->m_savedUpTo = QFileInfo(file).lastModified();
    if (const auto checked = checkSchema(FileConnection(file).database(), *version); !checked)
        return checked.error(); // before anything is done to it
    if (mode != Mode::ReadOnly) {
        if (const auto locked = library->lock(mode); !locked)
            return locked.error();
    }
    if (const auto connected = library->connectToFile(); !connected)
        return connected.error();
    if (const auto checked = checkSchema(library->m_database, *version); !checked)
        return checked.error(); // nor may anybody have changed it meanwhile
    if (*version < schemaVersion()) {
        if (const auto raised = library->raise(*version); !raised)
            return raised.error();
    }
    return library;
}

Result<void> Library::connectToFile()
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(m_file);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=3000"_s);
    if (!m_database.open())
        return sqlError(m_file, m_database.lastError());
    addSealFunctions(m_database);
    if (const auto set = setPragmas(m_database); !set)
        return set;
    // The words of the index, one by one: for searching, but of this connection and not of the file.
    const auto made = Query(m_database, u"CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab('main', 'search', 'instance')"_s).run();
    FileGuard::watch(m_database, m_file);
    if (!made || m_mode == Mode::ReadWrite)
        return made;
    // The connection itself may write, for only such a one can finish what a crash has interrupted.
    return Query(m_database, u"PRAGMA query_only = ON"_s).run();
}

Result<void> Library::raise(int version)
{
    if (isReadOnly()) {
        return Error{Error::Kind::Refused,
                     tr("%1 is of an older version: open it once for writing, so that it can be brought up to date.").arg(m_file)};
    }
    const auto kept = makeBackup(m_file);
    if (!kept)
        return kept.error();
    if (const auto rehearsed = rehearseSchema(m_file, kept->file, version); !rehearsed)
        return rehearsed;
    return applySchema(m_database, version);
}

Result<Edit> Library::together(const QString &name, const std::function<Result<void>()> &edits)
{
    if (isReadOnly())
        return Error{Error::Kind::Refused, tr("%1 is open for reading only.").arg(m_file)};
    Q_ASSERT(!m_inTransaction);
    Transaction transaction(m_database);
    if (const auto begun = transaction.begin(); !begun)
        return begun.error();
    m_changes.clear();
    m_inTransaction = true;
    const auto done = edits();
    m_inTransaction = false;
    if (!done)
        return done.error();
    const Change change = touchedBy(m_database, m_changes);
    if (const auto refreshed = refreshDerived(m_database, change.items); !refreshed)
        return refreshed.error();
    if (const auto remembered = refreshMemory(m_database, change); !remembered)
        return remembered.error();
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    m_lastCommit = now();
    const Edit edit{name, m_changes};
    if (!edit.isEmpty())
        Q_EMIT changed(change); // in answer to which others may be made
    return edit;
}

Result<QList<RowChange>> Library::change(const std::function<void(Writer &)> &edit)
{
    Writer writer(m_database);
    edit(writer);
    if (writer.failed())
        return *writer.error();
    m_changes += writer.changes();
    return writer.changes();
}

Result<Edit> Library::write(const QString &name, const std::function<void(Writer &)> &edit)
{
    if (!m_inTransaction) {
        return together(name, [&]() -> Result<void> {
            const auto done = change(edit);
            return done ? Result<void>() : done.error();
        });
    }
    const auto done = change(edit);
    return done ? Result<Edit>(Edit{name, *done}) : done.error();
}

Result<void> Library::revert(const Edit &edit)
{
    const auto done = write(edit.name, [&edit](Writer &writer) {
        for (auto change = edit.changes.crbegin(); change != edit.changes.crend(); ++change)
            writer.revert(*change);
    });
    return done ? Result<void>() : done.error();
}

Result<void> Library::repeat(const Edit &edit)
{
    const auto done = write(edit.name, [&edit](Writer &writer) {
        for (const RowChange &change : edit.changes)
            writer.revert({change.table, change.after, change.before});
    });
    return done ? Result<void>() : done.error();
}

QString Library::keptCopy() const
{
    return FileGuard::of(m_database)->keptCopy();
}

void Library::noteReading(const std::optional<Error> &error) const
{
    if (error && !m_readError)
        m_readError = error;
}

std::optional<Error> Library::takeReadError() const
{
    return std::exchange(m_readError, std::nullopt);
}

template<typename Row>
QList<Row> Library::allRows(Query &query) const
{
    QList<Row> rows;
    if (const auto ran = query.run(); !ran) {
        noteReading(ran.error());
        return rows;
    }
    while (query.next())
        rows << fromValues<Row>(query.row(int(Row::table().columns.size())));
    if (const auto read = query.readToEnd(); !read)
        noteReading(read.error());
    return rows;
}

QList<IssueRow> Library::issues() const
{
    Query query(m_database, u"SELECT %1 FROM issue ORDER BY year DESC, quarter DESC"_s.arg(IssueRow::table().list()));
    return allRows<IssueRow>(query);
}

QList<TagRow> Library::tags() const
{
    Query query(m_database, u"SELECT id FROM tag ORDER BY id"_s);
    return allRows<TagRow>(query);
}

QList<ItemRow> Library::trashedBefore(const QDateTime &moment) const
{
    Query query(m_database, u"SELECT %1 FROM item WHERE trashed > '' AND trashed < :moment "
                            "AND id NOT IN (SELECT item FROM placement)"_s.arg(ItemRow::table().list()));
    return allRows<ItemRow>(query.bind(u"moment"_s, moment.toUTC().toString(Qt::ISODateWithMs)));
}

std::optional<ProfileRow> Library::profile() const
{
    Query query(m_database, u"SELECT %1 FROM profile"_s.arg(ProfileRow::table().list()));
    const QList<ProfileRow> rows = allRows<ProfileRow>(query);
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

QList<VersionRow> Library::history(BlockId block, const QString &language) const
{
    Query query(m_database, u"SELECT %1 FROM version WHERE block = :block AND language = :language "
                            "ORDER BY written DESC"_s.arg(VersionRow::table().list()));
    return allRows<VersionRow>(query.bind(u"block"_s, toVariant(block)).bind(u"language"_s, language));
}

std::optional<ImageFile> Library::image(const QString &hash) const
{
    Query query(m_database, u"SELECT %1, bytes FROM image WHERE hash = :hash"_s.arg(ImageRow::table().list()));
    const int columns = int(ImageRow::table().columns.size());
    if (const auto ran = query.bind(u"hash"_s, hash).run(); !ran) {
        noteReading(ran.error());
        return std::nullopt;
    }
    if (!query.next())
        return std::nullopt;
    return ImageFile{fromValues<ImageRow>(query.row(columns)), query.value(columns).toByteArray()};
}

QString Library::setting(const QString &name, const QString &otherwise) const
{
    Query query(m_database, u"SELECT value FROM setting WHERE name = :name"_s);
    return query.bind(u"name"_s, name).run() && query.next() ? query.text(0) : otherwise;
}

Result<void> Library::setSetting(const QString &name, const QString &value)
{
    // The floors above set things in the middle of an edit, too.
    if (!sqlite3_get_autocommit(sqliteHandle(m_database)))
        return putSetting(m_database, name, value);
    Transaction transaction(m_database);
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    const auto put = putSetting(m_database, name, value);
    return put ? transaction.commit() : put;
}

QString Library::author() const
{
    return setting(u"author"_s, loginName());
}

} // namespace quarterly
