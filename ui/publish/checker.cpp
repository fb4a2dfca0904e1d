// SPDX-License-Identifier: GPL-3.0-or-later
#include "checker.h"

#include "ui/pages/typesetter.h"
#include "ui/session.h"
#include "ui/text/spellmarks.h"

namespace quarterly {

Checker::Checker(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(300);
    connect(&m_pause, &QTimer::timeout, this, &Checker::check);
    connect(&session, &Session::issueChosen, this, &Checker::forget);
    connect(&session, &Session::issueChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&session.typesetter(), &Typesetter::pagesReady, this, [this](Language language) {
        if (m_session.issue() && language == m_session.issue()->source)
            checkPictures();
    });
    check();
}

int Checker::count(Finding::Severity severity) const
{
    return int(std::ranges::count(m_findings, severity, &Finding::severity));
}

void Checker::checkAnew()
{
    m_pause.start();
}

void Checker::carryOut(const Repair &repair)
{
    if (m_session.issue() && m_session.report(repair.carryOut(m_session.editor(), *m_session.issue())))
        checkAnew();
}

void Checker::check()
{
    if (!m_session.issue())
        return forget();
    const auto findings = [issue = *m_session.issue(), spelling = checksSpelling()](const Background::GoesOn &) {
        QList<Finding> found = checkIssue(issue, issue.languages());
        if (spelling)
            found << checkSpelling(issue, issue.languages());
        return found;
    };
    m_background.run<QList<Finding>>(findings, [this](const QList<Finding> &found) { take(found); });
}

// What is found in another issue is not shown as this one's.
void Checker::forget()
{
    m_background.end();
    take({});
}

void Checker::checkPictures()
{
    const auto pages = m_session.typesetter().pages(m_session.issue()->source);
    const QList<Finding> before = std::exchange(m_pictures, pages ? quarterly::checkPictures(*m_session.issue(), *pages) : QList<Finding>());
    if (!before.isEmpty() || !m_pictures.isEmpty())
        gather();
}

void Checker::take(const QList<Finding> &found)
{
    m_found = found;
    if (!m_session.issue())
        m_pictures.clear();
    gather();
}

void Checker::gather()
{
    m_findings = m_found + m_pictures;
    std::ranges::stable_sort(m_findings, {}, &Finding::severity);
    Q_EMIT changed();
}

} // namespace quarterly
