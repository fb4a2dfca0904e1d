// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/rows.h"

#include <QSqlDatabase>

#include <map>
#include <optional>

namespace quarterly {

class Query;

// What an edit did to one row; no values stand for "no row".
struct RowChange
{
    const Table *table = nullptr;
    QVariantList before;
    QVariantList after;
};

// A finished edit: everything needed to take it back and to do it again.
struct Edit
{
    QString name; // translated, as the menu says it: "Move “…”"
    QList<RowChange> changes;

    bool isEmpty() const { return changes.isEmpty(); }
};

// Changes rows inside the transaction of one edit and notes what it did. After the first error it does nothing
// more; the edit is then rolled back and the error returned by Library::write().
class Writer
{
public:
    explicit Writer(const QSqlDatabase &database);
    ~Writer();

    template<typename Row>
    void put(const Row &row) { putValues(Row::table(), toValues(row)); }
    template<typename Row>
    void remove(const Row &row) { removeValues(Row::table(), toValues(row)); }

    // The rows whose column has one of the values, ordered by the key or the position.
    template<typename Row>
    QList<Row> rows(const QString &column, const QStringList &values)
    {
        QList<Row> found;
        for (const QVariantList &row : select(Row::table(), column, values))
            found << fromValues<Row>(row);
        return found;
    }
    template<typename Row>
    std::optional<Row> row(const QString &key)
    {
        const QList<Row> found = rows<Row>(Row::table().columns.first(), {key});
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    }

    // Versions and images are only ever added: they take no part in undo.
    void addVersion(const VersionRow &version);
    void addImage(const ImageRow &image, const QByteArray &bytes);

    // Takes a change back (or does it again): the row must be as the edit left it.
    void revert(const RowChange &change);
    void refuse(const Error &error); // the edit is not done, for this reason

    bool failed() const { return m_error.has_value(); }
    const std::optional<Error> &error() const { return m_error; }
    const QList<RowChange> &changes() const { return m_changes; }

private:
    // Preparing takes longer than running, and a long text is written with few statements.
    Query &prepared(const QString &sql);
    QList<QVariantList> select(const Table &table, const QString &column, const QStringList &values);
    QVariantList present(const Table &table, const QVariantList &key);
    void putValues(const Table &table, const QVariantList &values);
    void removeValues(const Table &table, const QVariantList &values);
    void note(const Table &table, const QVariantList &before, const QVariantList &after);
    bool run(Query &query);

    QSqlDatabase m_database;
    std::map<QString, Query> m_queries;
    QList<RowChange> m_changes;
    std::optional<Error> m_error;
};

} // namespace quarterly
