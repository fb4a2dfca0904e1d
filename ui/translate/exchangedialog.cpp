// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangedialog.h"

#include "issue/issueloader.h"
#include "translation/exchangeformat.h"
#include "ui/library/itemwords.h"
#include "ui/messagelabel.h"
#include "ui/session.h"
#include "ui/style/rememberedsplitter.h"
#include "ui/style/style.h"
#include "ui/translate/exchangedetails.h"
#include "ui/translate/exchangelist.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace quarterly {

using namespace Qt::StringLiterals;

ExchangeDialog::ExchangeDialog(Session &session, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_path(path)
    , m_head(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_list(new ExchangeList(this))
    , m_details(new ExchangeDetails(this))
    , m_message(new MessageLabel(this))
{
    setObjectName(u"exchangeDialog"_s);
    setWindowTitle(tr("Take over a translation"));
    makeControls();
    connect(m_list, &ExchangeList::chosenChanged, this, &ExchangeDialog::showChoice);
    connect(m_list, &ExchangeList::unitChosen, this, &ExchangeDialog::showCurrent);
    connect(&session.library(), &Library::changed, this, &ExchangeDialog::compare);
    resize(1000, 660);
    showChoice();
    read();
}

void ExchangeDialog::makeControls()
{
    QFont larger = font();
    larger.setBold(true);
    m_head->setFont(larger);
    m_head->setObjectName(u"exchangeHead"_s);
    m_head->setText(QFileInfo(m_path).fileName());
    m_head->setWordWrap(true);
    makeMuted(*m_counts);
    m_counts->setObjectName(u"exchangeCounts"_s);
    m_counts->setWordWrap(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Reading…"));
    m_message->setObjectName(u"exchangeMessage"_s);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *splitter = new RememberedSplitter(u"exchange"_s, {340, 200}, this);
    splitter->setOrientation(Qt::Vertical);
    splitter->addWidget(m_list);
    splitter->addWidget(m_details);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_take = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_take->setObjectName(u"takeTexts"_s);
    makePrimary(*m_take);
    m_take->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_head);
    column->addWidget(m_counts);
    column->addWidget(m_progress);
    column->addWidget(splitter, 1);
    column->addWidget(m_message);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExchangeDialog::takeChosen);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ExchangeDialog::read()
{
    m_background.run<Result<ExchangeFile>>([path = m_path](const Background::GoesOn &) { return readExchangeFile(path); },
                                           [this](const Result<ExchangeFile> &file) { take(file); });
}

void ExchangeDialog::take(const Result<ExchangeFile> &file)
{
    if (!file)
        return refuse(file.error());
    m_file = *file;
    compare();
}

Result<Issue> ExchangeDialog::issueOfFile() const
{
    if (m_session.issue() && m_session.issue()->id == m_file->issue)
        return *m_session.issue();
    if (!m_session.library().row<IssueRow>(m_file->issue.toString()))
        return Error{Error::Kind::Refused, tr("%1 belongs to an issue that this library does not have: open the library that it came from.")
                                               .arg(QFileInfo(m_path).fileName())};
    return loadIssue(m_session.library(), m_file->issue);
}

// Also anew, when something of the library has changed meanwhile.
void ExchangeDialog::compare()
{
    if (!m_file)
        return;
    const auto issue = issueOfFile();
    if (!issue)
        return refuse(issue.error());
    showHead(*issue);
    const auto review = [file = *m_file, issue = *issue](const Background::GoesOn &) { return reviewExchange(file, segments(issue, file.to)); };
    m_background.run<ExchangeReview>(review, [this](const ExchangeReview &made) { showReview(made); });
}

void ExchangeDialog::showHead(const Issue &issue)
{
    m_head->setText(tr("%1: %2, translated into %3", "file, quarter with its year, language")
                        .arg(QFileInfo(m_path).fileName(), quarterAndYear(issue.quarter, m_session.language()), m_file->to.autonym()));
    const bool isOpen = m_session.issue() && m_session.issue()->id == issue.id;
    m_message->setVisible(!isOpen);
    if (!isOpen)
        m_message->say(tr("It is not the issue that is open now: taking over its texts opens it."));
}

void ExchangeDialog::showReview(const ExchangeReview &review)
{
    m_progress->hide();
    showCounts(review);
    m_list->setReview(review);
    m_list->setFocus();
}

void ExchangeDialog::showCounts(const ExchangeReview &review)
{
    const int safe = int(std::ranges::count_if(review.units, &ReviewedUnit::isSafe));
    const int doubtful = int(std::ranges::count_if(review.units, &ReviewedUnit::isDoubtful));
    QStringList counts{tr("%n text(s) in the file", nullptr, int(review.units.size()))};
    if (safe > 0)
        counts << tr("%n can be taken", nullptr, safe);
    if (doubtful > 0)
        counts << tr("%n to decide about", nullptr, doubtful);
    counts << (safe + doubtful == 0 ? tr("nothing is new") : tr("nothing has been taken yet"));
    m_counts->setText(counts.join(u" · "_s));
}

void ExchangeDialog::showChoice()
{
    const int chosen = m_list->chosenCount();
    m_take->setText(tr("Take %n text(s)", nullptr, chosen));
    m_take->setEnabled(chosen > 0 && !m_session.library().isReadOnly());
}

void ExchangeDialog::showCurrent()
{
    if (const ReviewedUnit *unit = m_list->currentUnit())
        m_details->showUnit(*unit, m_file->to);
    else
        m_details->clearUnit();
}

void ExchangeDialog::refuse(const Error &error)
{
    m_progress->hide();
    m_list->setReview({});
    m_counts->clear();
    m_message->setForegroundRole(QPalette::BrightText);
    m_message->show();
    m_message->say(error.message);
}

void ExchangeDialog::takeChosen()
{
    disconnect(&m_session.library(), nullptr, this, nullptr); // what it does itself is not compared again
    if (const auto safe = m_session.backUpFirst(); !safe)
        return refuse(safe.error());
    const auto taken = takeExchange(m_session.editor(), m_list->chosen(), {.everything = true});
    if (!taken)
        return refuse(taken.error());
    accept();
    m_session.chooseIssue(m_file->issue);
    m_session.chooseLanguage(m_file->to);
    m_session.tell(tr("%n text(s) taken over. Undo takes them back.", nullptr, *taken));
}

} // namespace quarterly
