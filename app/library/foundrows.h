// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/recordreader.h"
#include "library/rowshape.h"

#include <QHash>
#include <QMap>

namespace quarterly {

// A row that was read out of a damaged file, or put together anew.
struct FoundRow
{
    QVariantList values; // of Table::columns
    bool isSound = false;
    QByteArray bytes = {}; // of an image
};

// The rows of a damaged file by table and key. A page belongs to one table: those of its rows that are sound tell whose the
// others are.
class FoundRows
{
public:
    FoundRows() : m_shapes(RowShape::all()) {}

    void take(const QList<RecordReader::Record> &page);
    // Gives rows what they belong to where it can be told, and counts those that are left without.
    void mend();

    QMap<QString, FoundRow> &of(const Table &table) { return m_rows[&table]; }
    bool isEmpty() const { return m_sound == 0; }
    QString value(const Table &table, const FoundRow &row, const QString &column) const;

private:
    const RowShape *shapeOf(const QVariantList &values) const; // by the hash of the row
    const RowShape *likelyShape(const QVariantList &values) const; // by its form, if only one has it
    void keep(const RowShape &shape, const QVariantList &values, bool isSound);
    bool isVersionOf(const QString &id, BlockId block, const QString &language);
    void mendKinds();
    void mendWordings();
    void mendItems();
    void mendReferences();
    void set(const Table &table, FoundRow &row, const QString &column, const QString &value);
    void addItem(const QString &id, const QString &language, const QString &created);

    QList<RowShape> m_shapes;
    QHash<const Table *, QMap<QString, FoundRow>> m_rows;
    int m_sound = 0;
};

} // namespace quarterly
