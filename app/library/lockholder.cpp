// SPDX-License-Identifier: GPL-3.0-or-later
#include "lockholder.h"

#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>

#include <pwd.h>
#include <signal.h>

#include <cerrno>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

bool hasEnded(qint64 process)
{
    return kill(pid_t(process), 0) != 0 && errno == ESRCH;
}

// The full name of the lock's owner, else the login; of another computer's user the number may mean nobody here.
QString personOf(const QFileInfo &lock)
{
    const passwd *entry = getpwuid(lock.ownerId());
    if (!entry)
        return {};
    const QString fullName = QString::fromLocal8Bit(entry->pw_gecos).section(u',', 0, 0).trimmed();
    return fullName.isEmpty() ? QString::fromLocal8Bit(entry->pw_name) : fullName;
}

} // namespace

std::optional<LockHolder> lockHolder(const QString &library)
{
    const QFileInfo file(library + u".lock"_s);
    if (!file.exists())
        return std::nullopt;
    LockHolder holder;
    const QLockFile lock(file.filePath());
    if (lock.getLockInfo(&holder.process, &holder.computer, &holder.program))
        holder.isHere = holder.computer == QSysInfo::machineHostName();
    if (holder.isHere && hasEnded(holder.process))
        return std::nullopt;
    holder.person = personOf(file);
    return holder;
}

} // namespace quarterly
