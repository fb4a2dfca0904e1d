// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/autosave.h"

#include <QLineEdit>
#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestAutosave : public QObject
{
    Q_OBJECT

private slots:
    void pause_commitsOnce();
    void typingOn_waits();
    void clickAnywhere_commitsFirst();
    void focusElsewhere_commitsFirst();
    void nothingTyped_commitsNothing();
    void whatIsDropped_isNotCommitted();
};

void TestAutosave::pause_commitsOnce()
{
    int commits = 0;
    Autosave autosave([&] { ++commits; });
    autosave.touch();
    autosave.touch();
    QCOMPARE(commits, 0);
    QTRY_COMPARE_WITH_TIMEOUT(commits, 1, 4 * Autosave::pause);
    QVERIFY(!autosave.isPending());
}

void TestAutosave::typingOn_waits()
{
    int commits = 0;
    Autosave autosave([&] { ++commits; });
    QElapsedTimer typing;
    typing.start();
    QTimer keys;
    connect(&keys, &QTimer::timeout, this, [&] { autosave.touch(); });
    keys.start(50);
    QTRY_COMPARE_WITH_TIMEOUT(commits, 1, 2 * Autosave::atMost);
    QVERIFY(typing.elapsed() > Autosave::atMost * 0.9); // timers are coarse
}

void TestAutosave::clickAnywhere_commitsFirst()
{
    int commits = 0;
    Autosave autosave([&] { ++commits; });
    QWidget window;
    window.show();
    autosave.touch();
    QTest::mouseClick(&window, Qt::LeftButton);
    QCOMPARE(commits, 1);
    QTest::mouseClick(&window, Qt::LeftButton);
    QCOMPARE(commits, 1);
}

void TestAutosave::focusElsewhere_commitsFirst()
{
    int commits = 0;
    Autosave autosave([&] { ++commits; });
    QWidget window;
    auto *first = new QLineEdit(&window);
    auto *second = new QLineEdit(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first->setFocus();
    autosave.touch();
    second->setFocus();
    QCOMPARE(commits, 1);
}

void TestAutosave::nothingTyped_commitsNothing()
{
    int commits = 0;
    Autosave autosave([&] { ++commits; });
    autosave.flush();
    QCOMPARE(commits, 0);
}

void TestAutosave::whatIsDropped_isNotCommitted()
{
    int commits = 0;
    Autosave autosave([&] { ++commits; });
    autosave.touch();
    autosave.drop();
    autosave.flush();
    QCOMPARE(commits, 0);
}

QTEST_MAIN(TestAutosave)
#include "tst_autosave.moc"
