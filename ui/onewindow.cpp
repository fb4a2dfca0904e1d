// SPDX-License-Identifier: GPL-3.0-or-later
#include "onewindow.h"

#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 2'000; // milliseconds after which a window that does not answer is no help
constexpr qint64 longestPath = 32'768; // in bytes: several times what systems allow

// Over the network the same person may sit at two screens.
QString meetingPoint()
{
    QString screen = qEnvironmentVariable("WAYLAND_DISPLAY", qEnvironmentVariable("DISPLAY", u"screen"_s));
    screen.replace(u'/', u'-');
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/quarterly-"_s + screen;
}

} // namespace

OneWindow::OneWindow(QObject *parent) : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        QLocalSocket *second = m_server.nextPendingConnection();
        connect(second, &QLocalSocket::disconnected, second, &QObject::deleteLater);
        connect(second, &QLocalSocket::readyRead, this, [this, second] { take(second); });
    });
}

bool OneWindow::handOver(const QString &file)
{
    QLocalSocket first;
    first.connectToServer(meetingPoint());
    if (!first.waitForConnected(patience))
        return false;
    const QString path = file.isEmpty() ? file : QFileInfo(file).absoluteFilePath();
    first.write(path.toUtf8().replace('\n', ' ') + '\n'); // a path with a line break in it is not worth a protocol
    return first.waitForReadyRead(patience);
}

void OneWindow::listen()
{
    // What lies there is of a window that did not close: one that lives would have taken over.
    QLocalServer::removeServer(meetingPoint());
    m_server.listen(meetingPoint()); // where that cannot be, every start has a window of its own
}

void OneWindow::take(QLocalSocket *second)
{
    if (second->bytesAvailable() > longestPath)
        second->abort();
    if (!second->canReadLine())
        return;
    const QString file = QString::fromUtf8(second->readLine()).chopped(1);
    second->write("taken\n");
    second->flush();
    Q_EMIT asked(file);
}

} // namespace quarterly
