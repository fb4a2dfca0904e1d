// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/rows.h"

namespace quarterly {

// How the rows of a table lie in the file, as far as that tells them from others.
class RowShape
{
public:
    static QList<RowShape> all(); // of the tables that are kept

    const Table &table() const { return *m_table; }
    // Whether a row could be this table's, by the number and the types of its columns.
    bool fits(const QVariantList &values) const;
    // The columns of Table::columns, as they are written.
    QVariantList kept(const QVariantList &values) const;
    QByteArray imageBytes(const QVariantList &values) const;
    // Whether seal or hash say that the row is as it was written.
    bool isSound(const QVariantList &values) const;

private:
    const Table *m_table = nullptr;
    QStringList m_columns, m_types; // in the order of the file
};

} // namespace quarterly
