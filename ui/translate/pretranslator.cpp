// SPDX-License-Identifier: GPL-3.0-or-later
#include "pretranslator.h"

#include <QElapsedTimer>

namespace quarterly {

namespace {

constexpr int turn = 20; // milliseconds

} // namespace

Pretranslator::Pretranslator(const Library &library, QObject *parent) : QObject(parent), m_library(library)
{
    connect(&m_timer, &QTimer::timeout, this, &Pretranslator::askSome);
}

void Pretranslator::start(const QList<Segment> &segments, Language to)
{
    m_segments = segments;
    m_to = to;
    m_next = 0;
    m_found.clear();
    m_timer.start(0);
}

void Pretranslator::stop()
{
    m_timer.stop();
    m_segments.clear();
}

void Pretranslator::askSome()
{
    QElapsedTimer time;
    time.start();
    for (; m_next < m_segments.size() && time.elapsed() < turn; ++m_next) {
        if (const auto found = pretranslation(m_library, m_segments, m_next, m_to))
            m_found << *found;
    }
    if (m_next < m_segments.size()) {
        Q_EMIT progressed(int(100 * m_next / m_segments.size()));
        return;
    }
    stop();
    Q_EMIT finished(m_found);
}

} // namespace quarterly
