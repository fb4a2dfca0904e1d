// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupkeeper.h"

#include "backup.h"

#include <QCoreApplication>

namespace quarterly {

namespace {

constexpr int firstPause = 1'000; // milliseconds: the window is shown by then
constexpr int hour = 3'600'000;

} // namespace

BackupKeeper::BackupKeeper(const Library &library, QObject *parent) : QObject(parent), m_library(library.file())
{
    m_worker.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &BackupKeeper::backUp);
    if (!library.isReadOnly())
        m_pause.start(firstPause);
}

BackupKeeper::~BackupKeeper()
{
    m_ends = true;
    m_worker.waitForDone();
}

void BackupKeeper::backUp()
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_worker.start([this] {
        const auto backup = makeBackup(m_library, [this] { return !m_ends; });
        const Result<QString> answer = backup ? Result<QString>(backup->file) : Result<QString>(backup.error());
        QMetaObject::invokeMethod(this, [this, answer] { take(answer); }, Qt::QueuedConnection);
    });
}

Result<void> BackupKeeper::finishBackup()
{
    const auto wait = [this] {
        m_worker.waitForDone();
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall); // the answer
    };
    wait(); // for one that may have been begun before the last edit
    backUp();
    wait();
    return m_last;
}

void BackupKeeper::take(const Result<QString> &answer)
{
    m_isBusy = false;
    m_last = answer ? Result<void>() : answer.error();
    m_pause.start(hour);
    if (answer)
        Q_EMIT made(*answer);
    else
        Q_EMIT failed(answer.error());
}

} // namespace quarterly
