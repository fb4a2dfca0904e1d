// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

namespace quarterly {

// A library in a folder of its own, filled row by row as the floors above do it.
class TestLibrary
{
public:
    TestLibrary() : m_library(*Library::create(file())) {}

    QString file() const { return m_folder.filePath(QStringLiteral("test.quarterly")); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    Library &library() { return *m_library; }
    void close() { m_library.reset(); }

    ItemId addItem(const QString &title, const QString &source = QStringLiteral("en"), const QString &created = QStringLiteral("2017-10-01T08:00:00.000Z"))
    {
        ItemRow row{.id = ItemId::create(), .kind = QStringLiteral("news"), .source = source, .created = created};
        write([&row](Writer &writer) { writer.put(row); });
        if (!title.isEmpty())
            addText(row.id.uuid(), QStringLiteral("title"), source, title);
        return row.id;
    }

    // A further block of the field, or the same block in another language.
    VersionId addText(OwnerId owner, const QString &field, const QString &language, const QString &markup, BlockId block = {}, VersionId madeFrom = {})
    {
        VersionRow version{.id = VersionId::create(), .block = block.isNull() ? BlockId::create() : block, .language = language, .markup = markup};
        version.author = QStringLiteral("A. Tester");
        version.written = m_library->now().toString(Qt::ISODateWithMs);
        version.origin = QStringLiteral("typed");
        version.hash = version.contentHash();
        write([&](Writer &writer) {
            if (block.isNull())
                writer.put(BlockRow{version.block, owner, field, 0, QStringLiteral("paragraph")});
            writer.addVersion(version);
            writer.put(WordingRow{version.block, language, version.id, QStringLiteral("translated"),
                                  madeFrom.isNull() ? QString() : madeFrom.toString()});
        });
        return version.id;
    }

    BlockId blockOf(VersionId version) { return m_library->row<VersionRow>(version.toString())->block; }

    EventId addEvent(ItemId item, const QString &day, int position = 0)
    {
        const EventRow row{EventId::create(), item, position, day, day};
        write([&row](Writer &writer) { writer.put(row); });
        return row.id;
    }

    Edit write(const std::function<void(Writer &)> &edit)
    {
        const auto done = m_library->write(QStringLiteral("edit"), edit);
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        return *done;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
};

// Runs SQL on a file behind the program's back; returns the first value, or the error.
inline QString sqlOn(const QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql))
        return QStringLiteral("error: ") + query.lastError().text();
    return query.next() ? query.value(0).toString() : QString();
}

inline QString sqlOn(const QString &file, const QString &sql)
{
    const QString name = QStringLiteral("behind the back");
    QString result;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(file);
        result = database.open() ? sqlOn(database, sql) : database.lastError().text();
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
    return result;
}

} // namespace quarterly
