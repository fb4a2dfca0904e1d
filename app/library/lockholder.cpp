// SPDX-License-Identifier: GPL-3.0-or-later
#include "lockholder.h"

#include "base/files.h"
#include "base/username.h"

#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>

#include <signal.h>

#include <cerrno>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

bool hasEnded(qint64 process)
{
    return kill(pid_t(process), 0) != 0 && errno == ESRCH;
}

} // namespace

QString lockOf(const QString &library)
{
    return withoutLink(library) + u".lock"_s;
}

std::optional<LockHolder> lockHolder(const QString &library)
{
    const QFileInfo file(lockOf(library));
    if (!file.exists())
        return std::nullopt;
    LockHolder holder;
    const QLockFile lock(file.filePath());
    if (lock.getLockInfo(&holder.process, &holder.computer, &holder.program))
        holder.isHere = holder.computer == QSysInfo::machineHostName();
    if (holder.isHere && hasEnded(holder.process))
        return std::nullopt;
    holder.person = userName(file.ownerId()); // of another computer's user the number may mean nobody here
    return holder;
}

} // namespace quarterly
