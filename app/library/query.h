// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QUuid>
#include <QVariant>

#include <optional>

namespace quarterly {

// One prepared statement. Values are bound by name and never become part of the SQL.
class Query
{
public:
    Query(const QSqlDatabase &database, const QString &sql);

    Query &bind(const QString &name, const QVariant &value);
    // A list for "IN (SELECT value FROM json_each(:name))".
    Query &bindList(const QString &name, const QStringList &values);
    Result<void> run();
    bool next() { return m_query.next(); }
    // After next() has said no: whether that was the end, or damage met on the way.
    Result<void> readToEnd() const;
    void finish() { m_query.finish(); } // with a row that was read in part, so that the statement can run again
    QVariant value(int column) const { return m_query.value(column); }
    QString text(int column) const { return m_query.value(column).toString(); }
    int number(int column) const { return m_query.value(column).toInt(); }
    QVariantList row(int columns) const;

private:
    QString m_fileName;
    QSqlQuery m_query;
    QSqlError m_refused; // by preparing
};

// Changes when another connection writes, and not with one's own commits; nothing while the file is busy.
std::optional<qint64> dataVersion(const QSqlDatabase &database);

// Identities as the library writes them, for lists of values.
QStringList idTexts(const QSet<QUuid> &ids);

// What the driver said, as one line that names the file and whether it is the disk, the lock or damage.
Error sqlError(const QString &file, const QSqlError &error);

// Rolls back unless committed. Begins IMMEDIATE, so that a lock is met at once and not in the middle; a library whose
// file was replaced underneath is not written into (see FileGuard). SQLite takes a transaction back by itself when the disk
// fails in its midst, be it in reading (sqlite.org/lang_transaction.html): whatever is written after that is taken back, too,
// instead of standing there as half an edit.
class Transaction
{
public:
    explicit Transaction(const QSqlDatabase &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Result<void> begin();
    Result<void> commit();

private:
    void watch(bool watches);

    QSqlDatabase m_database;
    bool m_open = false;
    bool m_isLost = false; // taken back by SQLite
};

} // namespace quarterly
