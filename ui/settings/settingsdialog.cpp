// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsdialog.h"

#include "organisationpage.h"
#include "ownwordspage.h"
#include "pagesetuppage.h"
#include "programpage.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace quarterly {

SettingsDialog::SettingsDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_tabs(new QTabWidget(this))
{
    setObjectName(QStringLiteral("settings"));
    resize(720, 560);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_tabs);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    makePages();
}

void SettingsDialog::makePages()
{
    setWindowTitle(tr("Settings"));
    auto *program = new ProgramPage(m_session, this);
    connect(program, &ProgramPage::interfaceLanguageChosen, this, &SettingsDialog::interfaceLanguageChosen);
    m_tabs->addTab(new OrganisationPage(m_session, this), tr("Organisation"));
    m_tabs->addTab(new PageSetupPage(m_session, this), tr("Pages of this issue"));
    m_tabs->addTab(new OwnWordsPage(m_session, this), tr("Own words"));
    m_tabs->addTab(program, tr("This program"));
}

// The pages are made anew in the language that was chosen on one of them, which stays in front with the same field.
void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    const int page = m_tabs->currentIndex();
    const QString field = focusWidget() ? focusWidget()->objectName() : QString();
    m_tabs->tabBar()->setFocus(); // what is being written is taken over
    while (QWidget *old = m_tabs->widget(0)) {
        m_tabs->removeTab(0);
        old->deleteLater(); // the language may have been chosen in it
    }
    makePages();
    m_tabs->setCurrentIndex(page);
    if (auto *again = field.isEmpty() ? nullptr : m_tabs->widget(page)->findChild<QWidget *>(field))
        again->setFocus();
}

} // namespace quarterly
