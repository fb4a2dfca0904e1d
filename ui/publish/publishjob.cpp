// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishjob.h"

namespace quarterly {

PublishJob::PublishJob(QObject *parent)
    : QObject(parent)
{
    m_worker.setMaxThreadCount(1);
}

PublishJob::~PublishJob()
{
    m_cancelled = true;
    m_worker.waitForDone();
}

void PublishJob::start(const Issue &issue, const PublishRequest &request)
{
    Q_ASSERT(!m_running);
    m_running = true;
    m_cancelled = false;
    m_worker.start([this, issue, request] {
        const Result<QList<PublishedFile>> files = run(issue, request);
        QMetaObject::invokeMethod(this, [this, files] { finish(files); }, Qt::QueuedConnection);
    });
}

Result<QList<PublishedFile>> PublishJob::run(const Issue &issue, const PublishRequest &request)
{
    return publish(issue, request, [this](const QString &name, int done, int total) {
        const double fraction = double(done) / std::max(1, total);
        QMetaObject::invokeMethod(this, [this, name, fraction] { Q_EMIT progressed(name, fraction); }, Qt::QueuedConnection);
        return !m_cancelled;
    });
}

void PublishJob::finish(const Result<QList<PublishedFile>> &files)
{
    m_running = false;
    Q_EMIT finished(files);
}

} // namespace quarterly
