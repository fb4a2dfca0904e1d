// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/background.h"

#include <QSemaphore>
#include <QTest>

using namespace quarterly;

class TestBackground : public QObject
{
    Q_OBJECT

private slots:
    void answer_comesInTheThreadOfTheWindow();
    void newestQuestion_endsTheOneBefore();
    void whatWaitsBehindANewerQuestion_isNotBegun();
    void endedQuestion_isNotAnswered();
    void owner_waitsForWhatIsBeingDone();
};

void TestBackground::answer_comesInTheThreadOfTheWindow()
{
    Background background;
    QThread *worked = nullptr, *took = nullptr;
    background.run<QThread *>([](const Background::GoesOn &) { return QThread::currentThread(); }, [&](QThread *const &thread) {
        worked = thread;
        took = QThread::currentThread();
    });
    QTRY_VERIFY(took);
    QCOMPARE(took, thread());
    QVERIFY(worked != thread());
}

void TestBackground::newestQuestion_endsTheOneBefore()
{
    Background background;
    QSemaphore begun;
    QList<int> answers;
    const auto take = [&answers](const int &answer) { answers << answer; };
    background.run<int>([&begun](const Background::GoesOn &goesOn) {
        begun.release();
        while (goesOn())
            QThread::msleep(1);
        return 1;
    }, take);
    begun.acquire();
    background.run<int>([](const Background::GoesOn &) { return 2; }, take);
    QTRY_COMPARE(answers, QList{2});
}

void TestBackground::whatWaitsBehindANewerQuestion_isNotBegun()
{
    Background background;
    QSemaphore begun, goOn;
    std::atomic<int> done = 0;
    QList<int> answers;
    const auto take = [&answers](const int &answer) { answers << answer; };
    background.run<int>([&](const Background::GoesOn &) {
        begun.release();
        goOn.acquire();
        return 1;
    }, take);
    begun.acquire();
    for (int question = 2; question < 5; ++question) {
        background.run<int>([&done, question](const Background::GoesOn &) {
            ++done;
            return question;
        }, take);
    }
    goOn.release();
    QTRY_COMPARE(answers, QList{4});
    QCOMPARE(done.load(), 1);
}

void TestBackground::endedQuestion_isNotAnswered()
{
    Background background;
    bool isAnswered = false;
    background.run<int>([](const Background::GoesOn &) { return 1; }, [&isAnswered](const int &) { isAnswered = true; });
    background.end();
    QTest::qWait(50);
    QVERIFY(!isAnswered);
}

void TestBackground::owner_waitsForWhatIsBeingDone()
{
    QSemaphore begun;
    std::atomic<bool> isDone = false;
    {
        Background background;
        background.run<int>([&](const Background::GoesOn &) {
            begun.release();
            QThread::msleep(50);
            isDone = true;
            return 1;
        }, [](const int &) { QFAIL("nobody waits for it any more"); });
        begun.acquire();
    }
    QVERIFY(isDone);
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(TestBackground)
#include "tst_background.moc"
