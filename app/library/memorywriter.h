// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/memoryindex.h"
#include "library/query.h"

namespace quarterly {

// Adds and removes rows of the memory with all that finds them again, inside a transaction of the caller.
class MemoryWriter
{
public:
    explicit MemoryWriter(const QSqlDatabase &database);

    // False for a text without words, which is left out: nothing could be alike.
    Result<bool> add(const MemoryEntry &entry);
    Result<void> remove(const MemoryEntry &entry);
    // Of the same texts that stand elsewhere now or were written again.
    Result<void> move(const MemoryEntry &entry);
    Result<bool> has(const MemoryEntry &entry); // some row says the same
    // At the end, and whenever much has gathered: see MemoryIndex.
    Result<void> finish() { return m_index.write(); }
    Result<void> finishIfMuch();

private:
    Result<void> indexPhrase(Query &query, qint64 id, const Runs &source, const Runs &target);

    QSqlDatabase m_database;
    MemoryIndex m_index;
    Query m_insert, m_delete, m_insertPhrase, m_deletePhrase, m_same;
};

} // namespace quarterly
