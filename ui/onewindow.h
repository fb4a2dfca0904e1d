// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

namespace quarterly {

// One window for a person at a screen: a second start hands its file to the first one and ends. They talk over a local
// socket in the folder that the system keeps for this person alone.
class OneWindow : public QObject
{
    Q_OBJECT

public:
    explicit OneWindow(QObject *parent = nullptr);

    // Whether a window was there and has taken over. An empty `file` only brings it to the front.
    static bool handOver(const QString &file);
    void listen(); // from now on this start is the first

Q_SIGNALS:
    void asked(const QString &file); // by a second start; an absolute path or empty

private:
    void take(class QLocalSocket *second);

    QLocalServer m_server;
};

} // namespace quarterly
