// SPDX-License-Identifier: GPL-3.0-or-later
#include "query.h"

#include "fileguard.h"
#include "sqlitehandle.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::Query)
};

// The primary result codes of SQLite that a person can do something about (sqlite.org/rescode.html).
enum SqliteCode { Busy = 5, Locked = 6, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13, CannotOpen = 14, Constraint = 19, NotADatabase = 26 };

} // namespace

std::optional<qint64> dataVersion(const QSqlDatabase &database)
{
    Query query(database, u"PRAGMA data_version"_s);
    return query.run() && query.next() ? std::optional(query.value(0).toLongLong()) : std::nullopt;
}

QStringList idTexts(const QSet<QUuid> &ids)
{
    QStringList texts;
    for (const QUuid &id : ids)
        texts << id.toString(QUuid::WithoutBraces);
    return texts;
}

Error sqlError(const QString &file, const QSqlError &error)
{
    constexpr int takenBack = Constraint | 2 << 8; // SQLITE_CONSTRAINT_COMMITHOOK: see Transaction
    const int code = error.nativeErrorCode().toInt();
    switch (code == takenBack ? int(IoError) : code & 0xFF) {
    case Busy:
    case Locked:
        return {Error::Kind::InUse, Messages::tr("%1 is being written by another program: try again when it has finished.").arg(file)};
    case ReadOnly:
        return {Error::Kind::Failed, Messages::tr("%1 cannot be changed: the file or its folder is write-protected.").arg(file)};
    case Full:
        return {Error::Kind::Full, Messages::tr("%1 cannot be saved: the disk is full. Free some space and try again.").arg(file)};
    case IoError:
        return {Error::Kind::Failed, Messages::tr("%1 cannot be read or written: the disk reports an error.").arg(file)};
    case Corrupt:
    case NotADatabase:
        return {Error::Kind::Damaged, Messages::tr("%1 is damaged: restore a backup.").arg(file)};
    case CannotOpen:
        return {Error::Kind::Failed, Messages::tr("%1 cannot be opened: the file or its folder is missing or protected.").arg(file)};
    case Constraint:
        return {Error::Kind::Refused, Messages::tr("This cannot be done any more: what it belongs to was removed or changed meanwhile.")};
    default:
        return {Error::Kind::Failed, Messages::tr("%1: %2").arg(file, error.text())};
    }
}

Query::Query(const QSqlDatabase &database, const QString &sql) : m_fileName(database.databaseName()), m_query(database)
{
    m_query.setForwardOnly(true);
    if (!database.isOpen())
        m_refused = database.lastError();
    else if (!m_query.prepare(sql))
        m_refused = m_query.lastError(); // which running would replace with one that says nothing
}

Query &Query::bind(const QString &name, const QVariant &value)
{
    m_query.bindValue(u':' + name, value);
    return *this;
}

Query &Query::bindList(const QString &name, const QStringList &values)
{
    const QByteArray json = QJsonDocument(QJsonArray::fromStringList(values)).toJson(QJsonDocument::Compact);
    return bind(name, QString::fromUtf8(json));
}

Result<void> Query::run()
{
    if (m_refused.isValid())
        return sqlError(m_fileName, m_refused);
    if (!m_query.exec())
        return sqlError(m_fileName, m_query.lastError());
    return {};
}

Result<void> Query::readToEnd() const
{
    if (m_query.lastError().isValid())
        return sqlError(m_fileName, m_query.lastError());
    return {};
}

QVariantList Query::row(int columns) const
{
    QVariantList values;
    values.reserve(columns);
    for (int column = 0; column < columns; ++column)
        values << m_query.value(column);
    return values;
}

Transaction::Transaction(const QSqlDatabase &database) : m_database(database) {}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    watch(false);
    (void)Query(m_database, u"ROLLBACK"_s).run();
}

void Transaction::watch(bool watches)
{
    const auto noteLoss = [](void *transaction) { static_cast<Transaction *>(transaction)->m_isLost = true; };
    const auto refuses = [](void *transaction) { return int(static_cast<Transaction *>(transaction)->m_isLost); };
    sqlite3 *handle = sqliteHandle(m_database);
    if (!handle)
        return; // it was closed, and the transaction with it
    sqlite3_rollback_hook(handle, watches ? +noteLoss : nullptr, this);
    sqlite3_commit_hook(handle, watches ? +refuses : nullptr, this);
}

Result<void> Transaction::begin()
{
    if (const auto begun = Query(m_database, u"BEGIN IMMEDIATE"_s).run(); !begun)
        return begun;
    m_open = true;
    watch(true);
    FileGuard *guard = FileGuard::of(m_database);
    if (!guard || guard->isUnchanged())
        return {};
    m_open = false;
    watch(false);
    (void)Query(m_database, u"ROLLBACK"_s).run(); // before anything reaches the other file
    return guard->keepCopy();
}

Result<void> Transaction::commit()
{
    if (m_isLost)
        return sqlError(m_database.databaseName(), QSqlError({}, {}, QSqlError::TransactionError, QString::number(IoError)));
    const auto committed = Query(m_database, u"COMMIT"_s).run();
    if (!committed)
        return committed;
    watch(false);
    m_open = false;
    return {};
}

} // namespace quarterly
