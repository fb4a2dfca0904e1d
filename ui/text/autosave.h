// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace quarterly {

// There is no Save button: what is typed is committed after a pause, at the latest some seconds after the first key,
// and before anything else happens — a click, a shortcut, another field, another window.
class Autosave : public QObject
{
    Q_OBJECT

public:
    static constexpr int pause = 800; // milliseconds
    static constexpr int atMost = 5000;
    // Leaving: what is of no use while it is half typed, such as a tag, has no pauses: whoever goes on has finished it.
    enum class Pace { Pauses, Leaving };

    explicit Autosave(std::function<void()> commit, QObject *parent = nullptr, Pace pace = Pace::Pauses);
    ~Autosave() override;

    static void flushAll(); // before what is worked in goes

    void touch(); // something was typed
    void flush(); // commit now if there is anything to commit
    void drop(); // there is nothing left to commit
    bool isPending() const { return m_pending; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<void()> m_commit;
    const Pace m_pace;
    QTimer m_pause;
    QTimer m_atMost;
    bool m_pending = false;
};

} // namespace quarterly
