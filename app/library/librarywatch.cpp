// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarywatch.h"

#include "fileguard.h"
#include "keptrows.h"
#include "query.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr int pause = 1000; // milliseconds

// What others wrote is not told row by row: anything may be another.
Change changeOfEverything()
{
    Change change;
    for (const Table *table : keptTables())
        change.tables << table->name;
    return change;
}

} // namespace

LibraryWatch::LibraryWatch(Library &library, QObject *parent) : QObject(parent), m_library(library)
{
    if (library.isReadOnly()) {
        m_holder = lockHolder(library.file());
        m_wasTaken = m_holder.has_value();
        m_dataVersion = dataVersion(library.database());
    }
    connect(&m_timer, &QTimer::timeout, this, &LibraryWatch::look);
    m_timer.start(pause);
}

void LibraryWatch::look()
{
    FileGuard *guard = FileGuard::of(m_library.database());
    if (guard && guard->isReplaced()) {
        m_timer.stop();
        Q_EMIT replaced(m_library.isReadOnly() ? Error{Error::Kind::Replaced, tr("%1 has been replaced by another program: open it again.").arg(m_library.file())}
                                               : guard->keepCopy());
        return;
    }
    if (m_library.isReadOnly())
        lookForWriting();
}

void LibraryWatch::lookForWriting()
{
    const auto version = dataVersion(m_library.database());
    if (version && std::exchange(m_dataVersion, version) != version) // else the next look will tell
        Q_EMIT m_library.changed(changeOfEverything());
    auto holder = lockHolder(m_library.file());
    if (holder == m_holder)
        return;
    m_holder = std::move(holder);
    Q_EMIT holderChanged();
}

} // namespace quarterly
