// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowshape.h"

#include "fileconnection.h"
#include "keptrows.h"
#include "query.h"
#include "schema.h"
#include "seal.h"

#include "base/sha256.h"

namespace quarterly {

using namespace Qt::StringLiterals;

QList<RowShape> RowShape::all()
{
    const FileConnection fresh(u":memory:"_s);
    QList<RowShape> shapes;
    if (!applySchema(fresh.database(), 0))
        return shapes;
    for (const Table *table : keptTables()) {
        RowShape shape;
        shape.m_table = table;
        Query query(fresh.database(), u"SELECT name, type FROM pragma_table_info(:table)"_s);
        if (query.bind(u"table"_s, table->name).run()) {
            while (query.next()) {
                shape.m_columns << query.text(0);
                shape.m_types << query.text(1);
            }
        }
        shapes << shape;
    }
    return shapes;
}

bool RowShape::fits(const QVariantList &values) const
{
    if (values.size() != m_columns.size())
        return false;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const auto type = QMetaType::Type(values[i].typeId());
        const bool isNumber = type == QMetaType::LongLong || (type == QMetaType::Double && m_types[i] == "REAL"_L1);
        const bool isRowNumber = m_columns[i] == "id"_L1 && m_types[i] == "INTEGER"_L1; // is not in the row itself
        const bool fits = isRowNumber ? values[i].isNull()
            : m_types[i] == "TEXT"_L1 ? type == QMetaType::QString
            : m_types[i] == "BLOB"_L1 ? type == QMetaType::QByteArray : isNumber;
        if (!fits)
            return false;
    }
    return true;
}

QVariantList RowShape::kept(const QVariantList &values) const
{
    QVariantList kept;
    for (const QString &column : m_table->columns) {
        const qsizetype at = m_columns.indexOf(column);
        // A real number without a fraction lies in the file as an integer.
        kept << (m_types[at] == "REAL"_L1 ? QVariant(values[at].toDouble()) : values[at]);
    }
    return kept;
}

QByteArray RowShape::imageBytes(const QVariantList &values) const
{
    return values.value(m_columns.indexOf(u"bytes"_s)).toByteArray();
}

bool RowShape::isSound(const QVariantList &values) const
{
    if (m_table->isSealed)
        return values.last().toLongLong() == sealOf(m_table->name, kept(values));
    if (m_table == &ImageRow::table())
        return Sha256::hex(imageBytes(values)) == values.first().toString();
    const auto version = fromValues<VersionRow>(kept(values));
    return version.hash == version.contentHash();
}

} // namespace quarterly
