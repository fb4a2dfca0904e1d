// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/check.h"

#include "ui/background.h"

#include <QTimer>

namespace quarterly {

class Session;

// Keeps the findings of the session's issue up to date, once after a burst of edits, and in a thread of its own: spelling
// a long issue takes a while.
class Checker : public QObject
{
    Q_OBJECT

public:
    explicit Checker(Session &session, QObject *parent = nullptr);

    const QList<Finding> &findings() const { return m_findings; } // worst first
    int count(Finding::Severity severity) const;
    // Something that is not in the issue has changed, such as a dictionary.
    void checkAnew();
    // One of the findings' repairs; what goes wrong is told in the status line.
    void carryOut(const Repair &repair);

Q_SIGNALS:
    void changed();

private:
    void check();
    void checkPictures();
    void take(const QList<Finding> &found);
    void forget();
    void gather();

    Session &m_session;
    QList<Finding> m_found; // in the issue
    QList<Finding> m_pictures; // on its pages
    QList<Finding> m_findings;
    QTimer m_pause;
    Background m_background;
};

} // namespace quarterly
