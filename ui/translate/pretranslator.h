// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "translation/pretranslation.h"

#include <QObject>
#include <QTimer>

namespace quarterly {

// Asks the memory for every text of an issue that is not translated yet, a few at a time, so that the window stays awake.
class Pretranslator : public QObject
{
    Q_OBJECT

public:
    explicit Pretranslator(const Library &library, QObject *parent = nullptr);

    void start(const QList<Segment> &segments, Language to);
    void stop();
    bool isRunning() const { return m_timer.isActive(); }

Q_SIGNALS:
    void progressed(int percent);
    void finished(const QList<quarterly::Pretranslation> &found);

private:
    void askSome();

    const Library &m_library;
    QTimer m_timer;
    QList<Segment> m_segments;
    Language m_to;
    qsizetype m_next = 0;
    QList<Pretranslation> m_found;
};

} // namespace quarterly
