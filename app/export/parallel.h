// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

#include <functional>

namespace quarterly {

struct Job
{
    QString name;
    std::function<Result<void>()> run; // in any thread, beside the others
};

// Runs the jobs on as many threads as there are processors, beginning with the first. `announce` is asked before each, one
// at a time; after it has refused, or a job has failed, no other begins. Returns the first error.
Result<void> runParallel(const QList<Job> &jobs, const std::function<Result<void>(const QString &name)> &announce);

} // namespace quarterly
