// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionend.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace quarterly {

namespace {

int tellingEnd = -1; // of the pipe that leads from the signal to the loop of events

// Hardly more than write() is allowed here (signal-safety(7)).
void tell(int)
{
    const char anything = 0;
    [[maybe_unused]] const ssize_t written = write(tellingEnd, &anything, 1);
}

} // namespace

SessionEnd::SessionEnd(QObject *parent) : QObject(parent)
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // the system will end the program without asking, as it does by default
    tellingEnd = ends[1];
    auto *notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [listeningEnd = ends[0]] {
        char anything;
        while (read(listeningEnd, &anything, 1) == 1) { }
        QCoreApplication::quit();
    });
    struct sigaction action = {};
    action.sa_handler = tell;
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGTERM, SIGHUP, SIGINT})
        sigaction(signal, &action, nullptr);
}

} // namespace quarterly
