// SPDX-License-Identifier: GPL-3.0-or-later
#include "checker.h"

#include "ui/session.h"

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
    Q_EMIT changed();
}

} // namespace quarterly
