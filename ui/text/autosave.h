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

    explicit Autosave(std::function<void()> commit, QObject *parent = nullptr);
    ~Autosave() override;

    void touch(); // something was typed
    void flush(); // commit now if there is anything to commit
    void drop(); // there is nothing left to commit
    bool isPending() const { return m_pending; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<void()> m_commit;
    QTimer m_pause;
    QTimer m_atMost;
    bool m_pending = false;
};

} // namespace quarterly
