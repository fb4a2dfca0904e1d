// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagesetuppage.h"

#include "layout/theme.h"
#include "ui/session.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

QString themeTitle(const QString &theme)
{
    const QHash<QString, QString> titles = {{u"classic"_s, PageSetupPage::tr("Classic")},
                                            {u"modern"_s, PageSetupPage::tr("Modern")},
                                            {u"large"_s, PageSetupPage::tr("Large print, for readers with low vision")}};
    return titles.value(theme, theme);
}

} // namespace

PageSetupPage::PageSetupPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(new QComboBox(this))
    , m_paper(new QComboBox(this))
    , m_columns(new QSpinBox(this))
    , m_typeSize(new QDoubleSpinBox(this))
{
    const PageSetup setup = session.issue() ? session.issue()->setup : PageSetup();
    m_paper->addItem(tr("A4"), u"A4"_s);
    m_paper->addItem(tr("A5"), u"A5"_s);
    m_paper->addItem(tr("Letter"), u"Letter"_s);
    m_paper->addItem(tr("Half letter"), u"HalfLetter"_s);
    m_paper->setCurrentIndex(std::max(0, m_paper->findData(setup.paper)));
    for (const QString &theme : themeNames())
        m_theme->addItem(themeTitle(theme), theme);
    m_theme->setObjectName(u"theme"_s);
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(setup.theme)));
    m_columns->setRange(1, 3);
    m_columns->setValue(setup.columns);
    m_typeSize->setRange(8, 18);
    m_typeSize->setSingleStep(0.25);
    m_typeSize->setDecimals(2);
    m_typeSize->setSuffix(tr(" pt", "points"));
    m_typeSize->setValue(setup.typeSize);
    setEnabled(session.issue().has_value());

    auto *form = new QFormLayout(this);
    form->addRow(tr("Theme"), m_theme);
    form->addRow(tr("Paper"), m_paper);
    form->addRow(tr("Columns"), m_columns);
    form->addRow(tr("Type size"), m_typeSize);
    if (!session.issue())
        form->addRow(new QLabel(tr("Choose an issue first: each has its own pages.")));
    connect(m_theme, &QComboBox::activated, this, &PageSetupPage::commit);
    connect(m_paper, &QComboBox::activated, this, &PageSetupPage::commit);
    connect(m_columns, &QSpinBox::valueChanged, this, &PageSetupPage::commit);
    connect(m_typeSize, &QDoubleSpinBox::valueChanged, this, &PageSetupPage::commit);
}

void PageSetupPage::commit()
{
    const Issue &issue = *m_session.issue();
    PageSetup setup = issue.setup;
    setup.theme = m_theme->currentData().toString();
    setup.paper = m_paper->currentData().toString();
    setup.columns = m_columns->value();
    setup.typeSize = m_typeSize->value();
    if (setup != issue.setup)
        m_session.report(m_session.editor().setSetup(issue.id, setup));
}

} // namespace quarterly
