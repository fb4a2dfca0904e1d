// SPDX-License-Identifier: GPL-3.0-or-later
#include "newissuedialog.h"

#include "issue/issueloader.h"
#include "issue/newissue.h"
#include "ui/session.h"
#include "ui/style/style.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

// The newest issue, whose sections and masthead the next one usually has too.
std::optional<Issue> newestIssue(const Library &library)
{
    for (const IssueRow &row : library.issues()) {
        if (const auto issue = loadIssue(library, row.id))
            return *issue;
    }
    return std::nullopt;
}

} // namespace

NewIssueDialog::NewIssueDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_newest(newestIssue(session.library()))
    , m_quarter(new QComboBox(this))
    , m_year(new QSpinBox(this))
    , m_model(new QComboBox(this))
    , m_source(new QComboBox(this))
    , m_message(new QLabel(this))
{
    setObjectName(u"newIssueDialog"_s);
    setWindowTitle(tr("New issue"));
    const Quarter next = m_newest ? m_newest->quarter.next() : Quarter::of(session.library().now().toLocalTime().date());
    for (int number = 1; number <= 4; ++number)
        m_quarter->addItem(quarterText(*Quarter::create(next.year(), number), session.language()), number);
    m_quarter->setCurrentIndex(next.number() - 1);
    m_year->setRange(1900, 2999);
    m_year->setValue(next.year());
    if (m_newest)
        m_model->addItem(tr("Like %1, without its items").arg(quarterAndYear(m_newest->quarter, session.language())));
    m_model->addItem(tr("The usual sections"));
    m_model->setObjectName(u"modelOfIssue"_s);
    for (const Language &language : Language::all())
        m_source->addItem(language.autonym(), language.code());
    m_message->setWordWrap(true);
    m_message->setForegroundRole(QPalette::BrightText);
    m_message->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *make = buttons->addButton(tr("Make the issue"), QDialogButtonBox::AcceptRole);
    make->setObjectName(u"makeIssue"_s);
    makePrimary(*make);
    make->setDefault(true);
    auto *form = new QFormLayout(this);
    form->setVerticalSpacing(12);
    form->addRow(tr("Quarter"), m_quarter);
    form->addRow(tr("Year"), m_year);
    form->addRow(tr("Begin with"), m_model);
    form->addRow(tr("Written in", "the source language of an issue"), m_source);
    form->addRow(m_message);
    form->addRow(buttons);
    form->setRowVisible(m_model, m_newest.has_value());
    connect(m_model, &QComboBox::currentIndexChanged, this, &NewIssueDialog::showSource);
    showSource();
    connect(buttons, &QDialogButtonBox::accepted, this, &NewIssueDialog::make);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

Quarter NewIssueDialog::quarter() const
{
    return *Quarter::create(m_year->value(), m_quarter->currentData().toInt()); // both fields are within bounds
}

bool NewIssueDialog::isLikeNewest() const
{
    return m_newest && m_model->currentIndex() == 0;
}

// One that is made like another is written in the same language.
void NewIssueDialog::showSource()
{
    if (isLikeNewest())
        m_source->setCurrentIndex(m_source->findData(m_newest->source.code()));
    m_source->setEnabled(!isLikeNewest());
}

void NewIssueDialog::make()
{
    const Language source = Language::fromCode(m_source->currentData().toString()).value_or(Language());
    const auto issue = isLikeNewest() ? makeIssueLike(m_session.editor(), quarter(), *m_newest)
                                      : makeUsualIssue(m_session.editor(), quarter(), source);
    m_message->setVisible(!issue);
    if (!issue) {
        m_message->setText(issue.error().message);
        return;
    }
    m_session.chooseIssue(*issue);
    accept();
}

} // namespace quarterly
