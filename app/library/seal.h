// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/rows.h"

#include <QSqlDatabase>

namespace quarterly {

// SQLite notices damage to how a file is built, but hardly any to what its rows say. Every row that is kept therefore
// bears a seal: 64 bits of the SHA-256 of its table's name and its values, computed by SQLite when the row is written.

// Gives the connection the functions row_seal(table, values…) and version_hash(values…), which the statements below and
// the steps of the schema call. What they compute must never change.
void addSealFunctions(const QSqlDatabase &database);

qint64 sealOf(const QString &table, const QVariantList &values); // the same outside SQLite
QString sealOfStored(const Table &table); // from the columns of the row itself
QString sealOfBound(const Table &table); // from values that are bound by the names of the columns
// A statement that adds a row, sealed if the table's rows are; its values are bound by the names of the columns.
QString insertionInto(const Table &table);

} // namespace quarterly
