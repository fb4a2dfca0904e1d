// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>

namespace quarterly {

// A connection of one's own to a library that is only looked at or copied, or to a copy that nobody else has, for as long
// as it lives. Trusts nothing that it finds in the file.
class FileConnection
{
public:
    explicit FileConnection(const QString &file);
    ~FileConnection();
    FileConnection(const FileConnection &) = delete;
    FileConnection &operator=(const FileConnection &) = delete;

    bool isOpen() const { return m_database.isOpen(); }
    const QSqlDatabase &database() const { return m_database; }

private:
    QSqlDatabase m_database;
};

} // namespace quarterly
