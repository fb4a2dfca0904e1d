// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QThreadPool>
#include <QTimer>

#include <atomic>

namespace quarterly {

// Backs a library up while somebody works with it, in a thread of its own: soon after it is opened, and from then on every
// hour if it has changed.
class BackupKeeper : public QObject
{
    Q_OBJECT

public:
    explicit BackupKeeper(const Library &library, QObject *parent = nullptr);
    ~BackupKeeper() override; // a backup that is being made is given up

    void backUp(); // now; nothing if one is being made already
    // The same, and waits for it: before much changes at once. Tells, too, what came of it.
    Result<void> finishBackup();

Q_SIGNALS:
    void made(const QString &file); // also the last one, when nothing has changed since
    void failed(const quarterly::Error &error);

private:
    void take(const Result<QString> &answer);

    const QString m_library;
    QTimer m_pause;
    QThreadPool m_worker;
    std::atomic<bool> m_ends = false;
    bool m_isBusy = false;
    Result<void> m_last;
};

} // namespace quarterly
