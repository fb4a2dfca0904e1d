// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/memoryentry.h"

#include <QSqlDatabase>

#include <vector>

namespace quarterly {

// Notes which words the rows of the memory have. What is added and removed is gathered and written in the order of the
// index, which many rows at once depend on.
class MemoryIndex
{
public:
    explicit MemoryIndex(const QSqlDatabase &database) : m_database(database) {}

    void add(qint64 entry, quint32 pair, const WordKeys &words) { gather(m_added, entry, pair, words); }
    void remove(qint64 entry, quint32 pair, const WordKeys &words) { gather(m_removed, entry, pair, words); }
    // Without it nothing of that has happened.
    Result<void> write();
    size_t gathered() const { return m_added.size() + m_removed.size(); }

private:
    struct Posting
    {
        qint64 word = 0;
        int size = 0;
        qint64 entry = 0;
        friend auto operator<=>(const Posting &, const Posting &) = default;
    };
    using Postings = std::vector<Posting>;

    static void gather(Postings &postings, qint64 entry, quint32 pair, const WordKeys &words);
    Result<void> writeAdded();
    Result<void> writeRemoved();
    Result<void> count(const Postings &postings, int sign);

    QSqlDatabase m_database;
    Postings m_added, m_removed;
};

} // namespace quarterly
