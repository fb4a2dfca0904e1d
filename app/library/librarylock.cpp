// SPDX-License-Identifier: GPL-3.0-or-later
// The lock of a library: one process writes.
#include "library.h"

#include "lockholder.h"

#include <QFileInfo>

namespace quarterly {

Result<void> Library::lock(Mode mode)
{
    const bool isLeftBehind = QFileInfo::exists(lockOf(m_file)); // closing takes it away
    auto locked = lockFile(m_file);
    if (locked) {
        m_lock = std::move(*locked);
        m_mode = Mode::ReadWrite;
        m_wasInterrupted = isLeftBehind;
        return {};
    }
    if (mode == Mode::ReadWrite)
        return locked.error();
    m_mode = Mode::ReadOnly;
    m_whyReadOnly = locked.error().message;
    return {};
}

Result<std::unique_ptr<QLockFile>> Library::lockFile(const QString &file)
{
    auto lock = std::make_unique<QLockFile>(lockOf(file));
    lock->setStaleLockTime(0); // old is not dead: only a lock whose process is gone is taken over
    if (lock->tryLock(0))
        return lock;
    qint64 process = 0;
    QString host, program;
    const bool isKnown = lock->error() == QLockFile::LockFailedError && lock->getLockInfo(&process, &host, &program);
    if (isKnown && host != QSysInfo::machineHostName()) {
        return Error{Error::Kind::InUse,
                     tr("%1 is open for writing in %2 on the computer “%3”: close it there first. If nobody has it open there, delete %4.")
                         .arg(file, program, host, lock->fileName())};
    }
    if (isKnown) {
        return Error{Error::Kind::InUse,
                     tr("%1 is open for writing in %2 (process %3 on %4): close it there first.")
                         .arg(file, program).arg(process).arg(host)};
    }
    if (lock->error() == QLockFile::LockFailedError) {
        return Error{Error::Kind::InUse,
                     tr("%1 is locked by %2, which does not say who holds it: delete that file if nobody has the library open.")
                         .arg(file, lock->fileName())};
    }
    return Error{Error::Kind::Failed, tr("%1 cannot be locked for writing: its folder is write-protected or full.").arg(file)};
}

} // namespace quarterly
