// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileconnection.h"

#include "query.h"
#include "seal.h"

#include <QUuid>

namespace quarterly {

using namespace Qt::StringLiterals;

FileConnection::FileConnection(const QString &file)
    : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString()))
{
    m_database.setDatabaseName(file);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=3000"_s);
    if (!m_database.open())
        return;
    addSealFunctions(m_database);
    for (const QString &pragma : {u"trusted_schema = OFF"_s, u"cell_size_check = ON"_s, u"mmap_size = 0"_s, u"temp_store = MEMORY"_s})
        (void)Query(m_database, u"PRAGMA "_s + pragma).run();
}

FileConnection::~FileConnection()
{
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

} // namespace quarterly
