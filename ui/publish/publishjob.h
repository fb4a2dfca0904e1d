// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/publisher.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>

namespace quarterly {

// Publishes in a thread of its own, so that the window goes on living; can be cancelled, and then nothing is changed.
class PublishJob : public QObject
{
    Q_OBJECT

public:
    explicit PublishJob(QObject *parent = nullptr);
    ~PublishJob() override;

    // Only while none is running.
    void start(const Issue &issue, const PublishRequest &request);
    void cancel() { m_cancelled = true; }
    bool isRunning() const { return m_running; }
    bool wasCancelled() const { return m_cancelled; }

Q_SIGNALS:
    void progressed(const QString &name, double fraction);
    void finished(const quarterly::Result<QList<quarterly::PublishedFile>> &files);

private:
    Result<QList<PublishedFile>> run(const Issue &issue, const PublishRequest &request);
    void finish(const Result<QList<PublishedFile>> &files);

    QThreadPool m_worker;
    std::atomic<bool> m_cancelled = false;
    bool m_running = false;
};

} // namespace quarterly
