// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuechooser.h"

#include "ui/session.h"
#include "ui/style/icons.h"

#include <QEvent>
#include <QMenu>

namespace quarterly {

using namespace Qt::StringLiterals;

IssueChooser::IssueChooser(Session &session, QWidget *parent)
    : QPushButton(parent)
    , m_session(session)
    , m_menu(new QMenu(this))
{
    setObjectName(u"issueChooser"_s);
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.08);
    setFont(bold);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &IssueChooser::fillMenu);
    connect(&session, &Session::issueChanged, this, &IssueChooser::showIssue);
    connect(&session, &Session::languageChanged, this, &IssueChooser::showIssue);
    showIssue();
}

void IssueChooser::showIssue()
{
    const auto &issue = m_session.issue();
    setText(issue ? quarterAndYear(issue->quarter, m_session.language()) : tr("No issue"));
    setAccessibleName(tr("Issue: %1").arg(text()));
    setToolTip(tr("Choose the issue to work on"));
}

void IssueChooser::fillMenu()
{
    m_menu->clear();
    for (const IssueRow &row : m_session.library().issues()) {
        const auto quarter = Quarter::create(row.year, row.quarter);
        if (!quarter)
            continue;
        QAction *action = m_menu->addAction(quarterAndYear(*quarter, m_session.language()), this,
                                            [this, id = row.id] { m_session.chooseIssue(id); });
        action->setCheckable(true);
        action->setChecked(m_session.issue() && m_session.issue()->id == row.id);
    }
    if (!m_menu->isEmpty())
        m_menu->addSeparator();
    m_menu->addAction(quarterly::icon(Icon::Add), tr("New issue…"), this, &IssueChooser::newIssueRequested);
}

void IssueChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showIssue();
    QPushButton::changeEvent(event);
}

} // namespace quarterly
