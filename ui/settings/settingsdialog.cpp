// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsdialog.h"

#include "organisationpage.h"
#include "ownwordspage.h"
#include "pagesetuppage.h"
#include "programpage.h"

#include <QDialogButtonBox>
#include <QTabWidget>
#include <QVBoxLayout>

namespace quarterly {

SettingsDialog::SettingsDialog(Session &session, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("settings"));
    setWindowTitle(tr("Settings"));
    resize(720, 560);
    auto *program = new ProgramPage(session, this);
    auto *tabs = new QTabWidget(this);
    tabs->addTab(new OrganisationPage(session, this), tr("Organisation"));
    tabs->addTab(new PageSetupPage(session, this), tr("Pages of this issue"));
    tabs->addTab(new OwnWordsPage(session, this), tr("Own words"));
    tabs->addTab(program, tr("This program"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(tabs);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    connect(program, &ProgramPage::interfaceLanguageChosen, this, &SettingsDialog::interfaceLanguageChosen);
}

} // namespace quarterly
