// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/result.h"
#include "library/change.h"
#include "library/publicationrecord.h"
#include "library/rows.h"
#include "library/writer.h"

#include <QDateTime>
#include <QLockFile>
#include <QObject>
#include <QSqlDatabase>

#include <functional>
#include <memory>
#include <optional>

namespace quarterly {

// The library file. One object, one connection, one thread. Every change goes through write(); after its commit
// `changed` is emitted once. If another program replaces the file, edits fail with Error::Kind::Replaced from then on.
class Library : public QObject
{
    Q_OBJECT

public:
    // WriteIfFree: only reading where another process writes; whyReadOnly() says who.
    enum class Mode { ReadOnly, ReadWrite, WriteIfFree };
    using Clock = std::function<QDateTime()>; // UTC

    // Makes a new library; an existing file is refused.
    static Result<std::unique_ptr<Library>> create(const QString &file);
    // Checks header, lock and schema and raises an older library after a backup. The kind of an error tells what helps:
    // InUse (ReadWrite while another process writes; the message says who), Damaged (a backup, or salvage), or Failed.
    static Result<std::unique_ptr<Library>> open(const QString &path, Mode mode);
    // The right to write the file, for as long as the lock lives: for whoever puts another file into its place.
    static Result<std::unique_ptr<QLockFile>> lockFile(const QString &file);
    ~Library() override;

    QString file() const { return m_file; } // itself, should a link have led to it
    bool isReadOnly() const { return m_mode == Mode::ReadOnly; }
    QString whyReadOnly() const { return m_whyReadOnly; } // after WriteIfFree, as a sentence; else empty
    bool wasInterrupted() const { return m_wasInterrupted; } // the program that wrote last did not close it
    QDateTime savedUpTo() const { return m_savedUpTo; } // when it was opened; invalid where that cannot be told
    QString keptCopy() const; // of the version in use, when the file was replaced underneath
    QDateTime lastCommit() const { return m_lastCommit; } // invalid before the first
    void setClock(Clock clock) { m_clock = std::move(clock); }
    QDateTime now() const { return m_clock(); }

    // Runs `edit` in one transaction; on any error the library is as before.
    Result<Edit> write(const QString &name, const std::function<void(Writer &)> &edit);
    // Every write() that `edits` does happens in one transaction, and there is one `changed`. If it returns an error
    // nothing of it has happened.
    Result<Edit> together(const QString &name, const std::function<Result<void>()> &edits);
    bool isInTransaction() const { return m_inTransaction; }
    Result<void> revert(const Edit &edit);
    Result<void> repeat(const Edit &edit);

    template<typename Row>
    QList<Row> rows(const QString &column, const QStringList &values) const
    {
        Writer reader(m_database);
        const QList<Row> found = reader.rows<Row>(column, values);
        noteReading(reader.error());
        return found;
    }
    template<typename Row>
    std::optional<Row> row(const QString &key) const
    {
        const QList<Row> found = rows<Row>(Row::table().columns.first(), {key});
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    }
    // The first thing that could not be read since this was last asked. A damaged file shows only there: whoever
    // puts a whole together from rows asks before handing it on.
    std::optional<Error> takeReadError() const;

    QList<IssueRow> issues() const; // newest first
    QList<TagRow> tags() const;
    QList<ItemRow> trashedBefore(const QDateTime &moment) const; // and in no issue
    std::optional<ProfileRow> profile() const;
    QList<VersionRow> history(BlockId block, const QString &language) const; // newest first
    std::optional<ImageFile> image(const QString &hash) const;

    QString setting(const QString &name, const QString &otherwise = {}) const;
    Result<void> setSetting(const QString &name, const QString &value);
    // Who writes: from the settings, at first the login's full name.
    QString author() const;

    Result<void> addPublication(const PublicationRecord &record);
    QList<PublicationRecord> publications(IssueId issue) const; // newest first, without their texts
    QList<PublicationRecord::Text> publishedTexts(PublicationId publication) const;

    QSqlDatabase database() const { return m_database; } // for the classes of this floor

Q_SIGNALS:
    void changed(const quarterly::Change &change);

private:
    Library(QString file, Mode mode);
    static Result<void> makeEmpty(const QString &file);
    Result<void> connectToFile();
    Result<void> lock(Mode mode);
    Result<void> raise(int version);
    Result<QList<RowChange>> change(const std::function<void(Writer &)> &edit);
    void noteReading(const std::optional<Error> &error) const;
    template<typename Row>
    QList<Row> allRows(class Query &query) const;

    QString m_file;
    Mode m_mode;
    QString m_whyReadOnly;
    bool m_wasInterrupted = false;
    QDateTime m_savedUpTo;
    QString m_connection;
    QSqlDatabase m_database;
    std::unique_ptr<QLockFile> m_lock;
    QList<RowChange> m_changes; // of the running transaction
    bool m_inTransaction = false;
    mutable std::optional<Error> m_readError;
    QDateTime m_lastCommit;
    Clock m_clock;
};

} // namespace quarterly
