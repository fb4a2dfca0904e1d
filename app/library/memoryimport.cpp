// SPDX-License-Identifier: GPL-3.0-or-later
#include "memoryimport.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

// In kibibytes, as SQLite wants them. An import touches the whole index, not the few pages of an edit.
constexpr int importCache = -128 * 1024;
constexpr int usualCache = -2000;

void setCache(const QSqlDatabase &database, int size)
{
    (void)Query(database, u"PRAGMA cache_size = %1"_s.arg(size)).run(); // it is only slower without
}

} // namespace

MemoryImport::MemoryImport(Library &library, const QString &origin)
    : m_library(library), m_origin(origin), m_now(library.now().toString(Qt::ISODateWithMs)), m_transaction(library.database())
{
    Q_ASSERT(!origin.isEmpty());
}

MemoryImport::~MemoryImport()
{
    setCache(m_library.database(), usualCache);
}

Result<void> MemoryImport::begin()
{
    if (m_library.isReadOnly())
        return Error{Error::Kind::Refused, Library::tr("%1 is open for reading only.").arg(m_library.file())};
    setCache(m_library.database(), importCache);
    m_writer = std::make_unique<MemoryWriter>(m_library.database());
    return m_transaction.begin();
}

Result<bool> MemoryImport::add(MemoryEntry entry)
{
    entry.block = {};
    entry.origin = m_origin;
    if (entry.written.isEmpty())
        entry.written = m_now;
    const auto known = m_writer->has(entry);
    if (!known || *known)
        return known ? Result<bool>(false) : known.error();
    const auto added = m_writer->add(entry);
    if (!added || !*added)
        return added;
    m_added = true;
    const auto written = m_writer->finishIfMuch();
    return written ? added : written.error();
}

Result<void> MemoryImport::commit()
{
    if (const auto written = m_writer->finish(); !written)
        return written;
    if (const auto committed = m_transaction.commit(); !committed)
        return committed;
    if (m_added)
        Q_EMIT m_library.changed({.tables = {u"memory"_s}});
    return {};
}

} // namespace quarterly
