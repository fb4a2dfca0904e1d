// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/check.h"

#include <QObject>
#include <QTimer>

namespace quarterly {

class Session;

// Keeps the findings of the session's issue up to date, once after a burst of edits.
class Checker : public QObject
{
    Q_OBJECT

public:
    explicit Checker(Session &session, QObject *parent = nullptr);

    const QList<Finding> &findings() const { return m_findings; }
    int count(Finding::Severity severity) const;

Q_SIGNALS:
    void changed();

private:
    void check();
    void checkWords(); // in another thread

    Session &m_session;
    QList<Finding> m_findings;
    QTimer m_pause;
    int m_round = 0; // of checks: what an earlier one finds late is dropped
};

} // namespace quarterly
