// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal.h"

#include "sqlitehandle.h"

#include "base/sha256.h"

#include <QtEndian>

#include <bit>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

// Type and length go in as well, so that no two rows run into the same bytes.
class SealHash
{
public:
    void add(qint64 number) { addNumber('i', quint64(number)); }
    void add(double number) { addNumber('r', std::bit_cast<quint64>(number)); }
    void addNothing() { addNumber('n', 0); }
    void add(QByteArrayView text)
    {
        addNumber('t', quint64(text.size()));
        m_hash.add(text);
    }
    qint64 seal() { return qFromLittleEndian<qint64>(m_hash.result().constData()); }

private:
    void addNumber(char type, quint64 number)
    {
        const quint64 little = qToLittleEndian(number);
        m_hash.add(QByteArrayView(&type, 1));
        m_hash.add(QByteArrayView(reinterpret_cast<const char *>(&little), sizeof little));
    }

    Sha256 m_hash;
};

QByteArrayView bytesOf(sqlite3_value *value)
{
    const void *bytes = sqlite3_value_blob(value); // before its size: see sqlite.org/c3ref/value_blob.html
    return QByteArrayView(static_cast<const char *>(bytes), sqlite3_value_bytes(value));
}

void addValue(SealHash &hash, sqlite3_value *value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return hash.add(qint64(sqlite3_value_int64(value)));
    case SQLITE_FLOAT:
        return hash.add(sqlite3_value_double(value));
    case SQLITE_NULL:
        return hash.addNothing();
    default:
        return hash.add(bytesOf(value));
    }
}

void rowSeal(sqlite3_context *context, int count, sqlite3_value **values)
{
    SealHash hash;
    for (int i = 0; i < count; ++i)
        addValue(hash, values[i]);
    sqlite3_result_int64(context, hash.seal());
}

// The same as VersionRow::contentHash().
void versionHash(sqlite3_context *context, int count, sqlite3_value **values)
{
    Sha256 hash;
    for (int i = 0; i < count; ++i) {
        if (i > 0)
            hash.add(QByteArrayView("\0", 1));
        hash.add(bytesOf(values[i]));
    }
    const QByteArray hex = hash.result().toHex();
    sqlite3_result_text(context, hex.constData(), int(hex.size()), SQLITE_TRANSIENT);
}

} // namespace

void addSealFunctions(const QSqlDatabase &database)
{
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    sqlite3_create_function_v2(sqliteHandle(database), "row_seal", -1, flags, nullptr, rowSeal, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(sqliteHandle(database), "version_hash", 7, flags, nullptr, versionHash, nullptr, nullptr, nullptr);
}

qint64 sealOf(const QString &table, const QVariantList &values)
{
    SealHash hash;
    hash.add(QByteArrayView(table.toUtf8()));
    for (const QVariant &value : values) {
        if (value.typeId() == QMetaType::Double)
            hash.add(value.toDouble());
        else if (value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int)
            hash.add(qint64(value.toLongLong()));
        else
            hash.add(QByteArrayView(value.toString().toUtf8()));
    }
    return hash.seal();
}

QString sealOfStored(const Table &table)
{
    return u"row_seal('%1',%2)"_s.arg(table.name, table.list());
}

QString sealOfBound(const Table &table)
{
    return u"row_seal('%1',:%2)"_s.arg(table.name, table.columns.join(u",:"_s));
}

QString insertionInto(const Table &table)
{
    const QString columns = table.isSealed ? table.list() + u",seal"_s : table.list();
    QString values = u':' + table.columns.join(u",:"_s);
    if (table.isSealed)
        values += u',' + sealOfBound(table);
    return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table.name, columns, values);
}

} // namespace quarterly
