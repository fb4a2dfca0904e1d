// SPDX-License-Identifier: GPL-3.0-or-later
#include "memoryfiller.h"

#include "memoryderived.h"

#include <QElapsedTimer>

namespace quarterly {

namespace {

constexpr int firstPause = 500, pause = 40; // milliseconds
constexpr int shortStep = 15, longStep = 40;
constexpr int mostOwners = 4096;

} // namespace

MemoryFiller::MemoryFiller(Library &library, QObject *parent) : QObject(parent), m_library(library)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &MemoryFiller::fill);
    if (!library.isReadOnly() && !isMemoryFilled(library))
        m_pause.start(firstPause);
}

// After an error it is left for the next time: whoever works with the library meets the reason soon enough.
void MemoryFiller::fill()
{
    QElapsedTimer timer;
    timer.start();
    const auto filled = fillMemory(m_library, m_owners);
    if (!filled || *filled)
        return;
    if (timer.elapsed() < shortStep)
        m_owners = std::min(2 * m_owners, mostOwners);
    else if (timer.elapsed() > longStep)
        m_owners = std::max(m_owners / 2, 1);
    m_pause.start(pause);
}

} // namespace quarterly
