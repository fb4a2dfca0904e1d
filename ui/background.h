// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>

namespace quarterly {

// Does something long in a thread of its own and hands its answer to the thread of the window. One thing at a time, and the
// newest wins: what was asked for before is not begun or, if it asks whether it goes on, ended, and its answer is dropped.
// When its owner goes, it waits for what is being done: so it is the owner's last member.
class Background : public QObject
{
public:
    using GoesOn = std::function<bool()>;

    explicit Background(QObject *parent = nullptr) : QObject(parent) { m_worker.setMaxThreadCount(1); }
    ~Background() override
    {
        end();
        m_worker.waitForDone();
    }

    template<typename Answer>
    void run(const std::function<Answer(const GoesOn &)> &work, const std::function<void(const Answer &)> &take)
    {
        const int round = ++m_round;
        m_worker.start([this, round, work, take] {
            if (round != m_round)
                return; // something newer waits behind
            const Answer answer = work([this, round] { return round == m_round; });
            QMetaObject::invokeMethod(this, [this, round, take, answer] {
                if (round == m_round)
                    take(answer);
            }, Qt::QueuedConnection);
        });
    }
    void end() { ++m_round; }

private:
    QThreadPool m_worker;
    std::atomic<int> m_round = 0;
};

} // namespace quarterly
