// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/rows.h"

#include <QSqlDatabase>

namespace quarterly {

// Calls rows by what people know them by: the title of the highlight, the field, the language.
class RowNames
{
public:
    explicit RowNames(const QSqlDatabase &database) : m_database(database) {}

    // “Mine action in Laos”, title, Français
    QString text(const QString &block, const QString &language) const;
    // Whoever bears texts: a highlight, an issue, a section, …
    QString owner(const QString &id) const;
    // Any row, from the values of its columns; says less of less known tables.
    QString row(const Table &table, const QVariantList &values) const;

    static QString field(const QString &name);
    static QString language(const QString &code);

private:
    QString title(const QString &owner) const; // the words of its title or name; empty without
    QString itemOf(const QString &owner) const; // of an event or picture; empty otherwise

    QSqlDatabase m_database;
};

} // namespace quarterly
