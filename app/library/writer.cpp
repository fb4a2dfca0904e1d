// SPDX-License-Identifier: GPL-3.0-or-later
#include "writer.h"

#include "query.h"
#include "seal.h"

#include <QCoreApplication>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::Writer)
};

QString keyCondition(const Table &table)
{
    QStringList parts;
    for (const QString &column : table.columns.first(table.keys))
        parts << column + u" = :"_s + column;
    return parts.join(u" AND "_s);
}

QString upsert(const Table &table)
{
    QStringList others;
    for (const QString &column : table.columns.sliced(table.keys))
        others << u"%1 = excluded.%1"_s.arg(column);
    others << u"seal = excluded.seal"_s;
    return insertionInto(table) + u" ON CONFLICT (%1) DO UPDATE SET %2"_s.arg(table.columns.first(table.keys).join(u','), others.join(u", "_s));
}

void bindAll(Query &query, const QStringList &columns, const QVariantList &values)
{
    for (qsizetype i = 0; i < columns.size(); ++i)
        query.bind(columns[i], values[i]);
}

} // namespace

Writer::Writer(const QSqlDatabase &database) : m_database(database) {}

Writer::~Writer() = default;

Query &Writer::prepared(const QString &sql)
{
    return m_queries.try_emplace(sql, m_database, sql).first->second;
}

void Writer::addVersion(const VersionRow &version)
{
    Query &query = prepared(insertionInto(VersionRow::table()));
    bindAll(query, VersionRow::table().columns, toValues(version));
    run(query);
}

void Writer::addImage(const ImageRow &image, const QByteArray &bytes)
{
    Query &query = prepared(u"INSERT INTO image (%1, bytes) VALUES (:%2, :bytes) ON CONFLICT DO NOTHING"_s
                                .arg(ImageRow::table().list(), ImageRow::table().columns.join(u",:"_s)));
    bindAll(query, ImageRow::table().columns, toValues(image));
    query.bind(u"bytes"_s, bytes);
    run(query);
}

void Writer::revert(const RowChange &change)
{
    const QVariantList key = change.after.isEmpty() ? change.before : change.after;
    if (present(*change.table, key) != change.after) {
        refuse({Error::Kind::Refused, Messages::tr("This was changed since and cannot be taken back.")});
        return;
    }
    if (change.before.isEmpty())
        removeValues(*change.table, change.after);
    else
        putValues(*change.table, change.before);
}

void Writer::refuse(const Error &error)
{
    if (!m_error)
        m_error = error;
}

QList<QVariantList> Writer::select(const Table &table, const QString &column, const QStringList &values)
{
    Q_ASSERT(table.columns.contains(column));
    const QString order = table.columns.contains(u"position"_s) ? u"position"_s : table.columns.first();
    Query &query = prepared(u"SELECT %1 FROM %2 WHERE %3 IN (SELECT value FROM json_each(:list)) ORDER BY %4"_s
                                .arg(table.list(), table.name, column, order));
    query.bindList(u"list"_s, values);
    QList<QVariantList> rows;
    if (run(query)) {
        while (query.next())
            rows << query.row(int(table.columns.size()));
        if (const auto read = query.readToEnd(); !read)
            refuse(read.error());
        query.finish();
    }
    return rows;
}

QVariantList Writer::present(const Table &table, const QVariantList &key)
{
    Query &query = prepared(u"SELECT %1 FROM %2 WHERE %3"_s.arg(table.list(), table.name, keyCondition(table)));
    bindAll(query, table.columns.first(table.keys), key);
    if (!run(query))
        return {};
    const QVariantList row = query.next() ? query.row(int(table.columns.size())) : QVariantList();
    query.finish();
    return row;
}

void Writer::putValues(const Table &table, const QVariantList &values)
{
    const QVariantList before = present(table, values);
    Query &query = prepared(upsert(table));
    bindAll(query, table.columns, values);
    if (run(query))
        note(table, before, present(table, values));
}

void Writer::removeValues(const Table &table, const QVariantList &values)
{
    const QVariantList before = present(table, values);
    Query &query = prepared(u"DELETE FROM %1 WHERE %2"_s.arg(table.name, keyCondition(table)));
    bindAll(query, table.columns.first(table.keys), values);
    if (run(query))
        note(table, before, {});
}

void Writer::note(const Table &table, const QVariantList &before, const QVariantList &after)
{
    if (before != after)
        m_changes << RowChange{&table, before, after};
}

bool Writer::run(Query &query)
{
    if (m_error)
        return false;
    if (const auto ran = query.run(); !ran)
        m_error = ran.error();
    return !m_error;
}

} // namespace quarterly
