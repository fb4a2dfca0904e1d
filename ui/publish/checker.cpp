// SPDX-License-Identifier: GPL-3.0-or-later
#include "checker.h"

#include "ui/session.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace quarterly {

Checker::Checker(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(300);
    connect(&m_pause, &QTimer::timeout, this, &Checker::check);
    connect(&session, &Session::issueChanged, &m_pause, qOverload<>(&QTimer::start));
    check();
}

int Checker::count(Finding::Severity severity) const
{
    return int(std::ranges::count(m_findings, severity, &Finding::severity));
}

void Checker::check()
{
    const auto &issue = m_session.issue();
    m_findings = issue ? checkIssue(*issue, issue->languages()) : QList<Finding>();
    ++m_round;
    if (issue)
        checkWords();
    Q_EMIT changed();
}

void Checker::checkWords()
{
    const QPointer<Checker> self(this);
    QThreadPool::globalInstance()->start([self, round = m_round, issue = *m_session.issue()] {
        const QList<Finding> found = checkSpelling(issue, issue.languages());
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, round, found] {
            if (!self || self->m_round != round || found.isEmpty())
                return;
            self->m_findings << found; // the mildest, so that they come last
            Q_EMIT self->changed();
        });
    });
}

} // namespace quarterly
