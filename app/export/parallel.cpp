// SPDX-License-Identifier: GPL-3.0-or-later
#include "parallel.h"

#include <QThreadPool>

#include <mutex>
#include <optional>

namespace quarterly {

namespace {

class JobRunner
{
public:
    using Announce = std::function<Result<void>(const QString &name)>;

    explicit JobRunner(const Announce &announce) : m_announce(announce) {}

    void run(const Job &job)
    {
        if (!begins(job))
            return;
        if (const auto done = job.run(); !done)
            fail(done.error());
    }

    Result<void> result() const { return m_error ? Result<void>(*m_error) : Result<void>(); }

private:
    bool begins(const Job &job)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_error) {
            if (const auto going = m_announce(job.name); !going)
                m_error = going.error();
        }
        return !m_error;
    }

    void fail(const Error &error)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_error)
            m_error = error;
    }

    const Announce &m_announce;
    std::mutex m_mutex;
    std::optional<Error> m_error;
};

} // namespace

Result<void> runParallel(const QList<Job> &jobs, const std::function<Result<void>(const QString &name)> &announce)
{
    JobRunner runner(announce);
    QThreadPool pool;
    for (const Job &job : jobs)
        pool.start([&runner, &job] { runner.run(job); });
    pool.waitForDone();
    return runner.result();
}

} // namespace quarterly
