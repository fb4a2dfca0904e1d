// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onewindow.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestOneWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void secondStart_handsItsFileToTheFirst_data();
    void secondStart_handsItsFileToTheFirst();
    void firstStart_findsNobody();
    void whatACrashLeftBehind_isNoWindow();
    void whoeverSaysMoreThanAPath_isNotHeard();

private:
    bool handsOver(const QString &file); // as a program of its own does, while this one goes on
    QString meetingPoint() const;

    QTemporaryDir m_folder;
};

void TestOneWindow::initTestCase()
{
    QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("XDG_RUNTIME_DIR", m_folder.path().toLocal8Bit());
}

bool TestOneWindow::handsOver(const QString &file)
{
    auto taken = std::async(std::launch::async, [file] { return OneWindow::handOver(file); });
    while (taken.wait_for(std::chrono::milliseconds(0)) != std::future_status::ready)
        QTest::qWait(5);
    return taken.get();
}

QString TestOneWindow::meetingPoint() const
{
    const QStringList names = QDir(m_folder.path()).entryList(QDir::System);
    return names.isEmpty() ? QString() : m_folder.filePath(names.first());
}

void TestOneWindow::secondStart_handsItsFileToTheFirst_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("asked");
    QTest::newRow("a library") << u"/tmp/Été 2017.quarterly"_s << u"/tmp/Été 2017.quarterly"_s;
    QTest::newRow("a file beside it") << u"of.quarterly"_s << QDir::current().absoluteFilePath(u"of.quarterly"_s);
    QTest::newRow("none") << QString() << u""_s;
}

void TestOneWindow::secondStart_handsItsFileToTheFirst()
{
    QFETCH(QString, file);
    QFETCH(QString, asked);
    OneWindow first;
    first.listen();
    QSignalSpy spy(&first, &OneWindow::asked);
    QVERIFY(handsOver(file));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().toString(), asked);
    QVERIFY(handsOver(file)); // and the third
    QCOMPARE(spy.size(), 2);
}

void TestOneWindow::firstStart_findsNobody()
{
    QVERIFY(!handsOver(u"a.quarterly"_s));
    {
        OneWindow first;
        first.listen();
    }
    QVERIFY(!handsOver(u"a.quarterly"_s)); // it is closed
}

void TestOneWindow::whatACrashLeftBehind_isNoWindow()
{
    QString place;
    {
        OneWindow first;
        first.listen();
        place = meetingPoint();
        QVERIFY(!place.isEmpty());
    }
    QFile left(place); // a name with nobody behind it
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    QVERIFY(!handsOver(u"a.quarterly"_s));
    OneWindow next;
    next.listen();
    QVERIFY(handsOver(u"a.quarterly"_s));
}

void TestOneWindow::whoeverSaysMoreThanAPath_isNotHeard()
{
    OneWindow first;
    first.listen();
    QSignalSpy spy(&first, &OneWindow::asked);
    QLocalSocket socket;
    socket.connectToServer(meetingPoint());
    QVERIFY(socket.waitForConnected());
    socket.write(QByteArray(100'000, 'x') + '\n');
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QVERIFY(spy.isEmpty());
    QVERIFY(handsOver(u"a.quarterly"_s));
}

QTEST_GUILESS_MAIN(TestOneWindow)
#include "tst_onewindow.moc"
