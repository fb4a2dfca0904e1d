// SPDX-License-Identifier: GPL-3.0-or-later
#include "newissuedialog.h"

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

// After the newest issue, else the one that runs.
Quarter nextQuarter(const Library &library)
{
    for (const IssueRow &row : library.issues()) {
        if (const auto newest = Quarter::create(row.year, row.quarter))
            return newest->next();
    }
    return Quarter::of(library.now().toLocalTime().date());
}

QMap<Language, QString> inAllLanguages(const QString &word)
{
    QMap<Language, QString> words;
    for (const Language &language : Language::all())
        words.insert(language, language.word(word));
    return words;
}

Result<IssueId> makeIssue(IssueEditor &editor, Quarter quarter, Language source)
{
    IssueId made;
    const auto done = editor.together(NewIssueDialog::tr("New issue %1").arg(quarter.toString()), [&]() -> Result<void> {
        const auto issue = editor.createIssue(quarter, source);
        if (!issue)
            return issue.error();
        made = *issue;
        for (const auto kind : {SectionKind::Highlights, SectionKind::Publications, SectionKind::Events, SectionKind::Contact}) {
            static const QStringList words{u"highlights"_s, u"publications"_s, u"events"_s, u"editorial"_s, u"contact"_s};
            if (const auto section = editor.addSection(made, kind, inAllLanguages(words[int(kind)])); !section)
                return section.error();
        }
        for (const Language &language : Language::all()) {
            const auto written = editor.setPlainText({made.uuid(), field::masthead, source}, language,
                                                     language.word(u"newsletter"_s));
            if (!written)
                return written;
        }
        return {};
    });
    return done ? Result<IssueId>(made) : done.error();
}

} // namespace

NewIssueDialog::NewIssueDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_quarter(new QComboBox(this))
    , m_year(new QSpinBox(this))
    , m_source(new QComboBox(this))
    , m_message(new QLabel(this))
{
    setObjectName(u"newIssueDialog"_s);
    setWindowTitle(tr("New issue"));
    const Quarter next = nextQuarter(session.library());
    for (int number = 1; number <= 4; ++number)
        m_quarter->addItem(quarterText(*Quarter::create(next.year(), number), session.language()), number);
    m_quarter->setCurrentIndex(next.number() - 1);
    m_year->setRange(1900, 2999);
    m_year->setValue(next.year());
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
    form->addRow(tr("Written in", "the source language of an issue"), m_source);
    form->addRow(m_message);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewIssueDialog::make);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

Quarter NewIssueDialog::quarter() const
{
    return *Quarter::create(m_year->value(), m_quarter->currentData().toInt()); // both fields are within bounds
}

void NewIssueDialog::make()
{
    const Language source = Language::fromCode(m_source->currentData().toString()).value_or(Language());
    const auto issue = makeIssue(m_session.editor(), quarter(), source);
    m_message->setVisible(!issue);
    if (!issue) {
        m_message->setText(issue.error().message);
        return;
    }
    m_session.chooseIssue(*issue);
    accept();
}

} // namespace quarterly
