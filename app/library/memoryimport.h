// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "library/memorywriter.h"

namespace quarterly {

// Takes texts from outside into the memory, however many, in one transaction: what is not committed leaves no trace.
class MemoryImport
{
public:
    // `origin` says where they come from, and is how they are found and removed again.
    MemoryImport(Library &library, const QString &origin);
    ~MemoryImport();

    Result<void> begin();
    // False if the memory has the same already, or there is nothing to remember.
    Result<bool> add(MemoryEntry entry);
    Result<void> commit();

private:
    Library &m_library;
    const QString m_origin;
    const QString m_now;
    Transaction m_transaction;
    std::unique_ptr<MemoryWriter> m_writer;
    bool m_added = false;
};

} // namespace quarterly
