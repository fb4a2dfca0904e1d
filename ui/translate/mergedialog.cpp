// SPDX-License-Identifier: GPL-3.0-or-later
#include "mergedialog.h"

#include "base/interfacelanguage.h"
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

MergeDialog::MergeDialog(Session &session, const QString &path, QWidget *parent)
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
    setObjectName(u"mergeDialog"_s);
    setWindowTitle(tr("Bring a package back"));
    makeHead();
    makeControls();
    connect(m_list, &ExchangeList::chosenChanged, this, &MergeDialog::showChoice);
    connect(m_list, &ExchangeList::unitChosen, this, &MergeDialog::showCurrent);
    connect(&session.library(), &Library::changed, this, &MergeDialog::compare);
    resize(1000, 660);
    showChoice();
    read();
}

void MergeDialog::makeHead()
{
    QFont larger = font();
    larger.setBold(true);
    m_head->setFont(larger);
    m_head->setObjectName(u"mergeHead"_s);
    m_head->setText(QFileInfo(m_path).fileName());
    m_head->setWordWrap(true);
    makeMuted(*m_counts);
    m_counts->setObjectName(u"mergeCounts"_s);
    m_counts->setWordWrap(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Reading…"));
    m_message->setObjectName(u"mergeMessage"_s);
    m_message->setWordWrap(true);
    m_message->hide();
}

void MergeDialog::makeControls()
{
    auto *splitter = new RememberedSplitter(u"merge"_s, {340, 200}, this);
    splitter->setOrientation(Qt::Vertical);
    splitter->addWidget(m_list);
    splitter->addWidget(m_details);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_take = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_take->setObjectName(u"bringBack"_s);
    makePrimary(*m_take);
    m_take->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_head);
    column->addWidget(m_counts);
    column->addWidget(m_progress);
    column->addWidget(splitter, 1);
    column->addWidget(m_message);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &MergeDialog::takeChosen);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void MergeDialog::read()
{
    m_background.run<Result<PackageContents>>([path = m_path](const Background::GoesOn &goesOn) { return readPackage(path, goesOn); },
                                              [this](const Result<PackageContents> &contents) { take(contents); });
}

void MergeDialog::take(const Result<PackageContents> &contents)
{
    if (!contents)
        return refuse(contents.error());
    m_contents = *contents;
    const PackageLabel &label = m_contents->label;
    const Language spoken = Language::fromCode(interfaceLanguage()).value_or(Language());
    m_head->setText(tr("%1: %2, translated into %3", "file, quarter with its year, language")
                        .arg(m_contents->file, quarterAndYear(label.quarter, spoken), label.language.autonym()));
    compare();
    m_list->setFocus();
}

// Also anew, when something of the library has changed meanwhile. A package has one issue: it takes no time.
void MergeDialog::compare()
{
    if (!m_contents)
        return;
    const auto review = reviewPackage(*m_contents, m_session.library());
    if (!review)
        return refuse(review.error());
    m_review = *review;
    m_progress->hide();
    m_list->setReview(m_review.units());
    m_message->setVisible(!m_review.remarks.isEmpty());
    m_message->say(m_review.remarks.join(u'\n'));
    showCounts();
    showChoice();
}

void MergeDialog::showCounts()
{
    QStringList counts;
    if (const int safe = int(m_review.safe().size()); safe > 0)
        counts << tr("%n text(s) can be taken", nullptr, safe);
    if (const int conflicts = m_review.conflicts(); conflicts > 0)
        counts << tr("%n changed on both sides", nullptr, conflicts);
    if (!m_review.comments.isEmpty())
        counts << tr("%n comment(s)", nullptr, int(m_review.comments.size()));
    if (!m_review.terms.isEmpty())
        counts << tr("%n term(s)", nullptr, int(m_review.terms.size()));
    counts << tr("%n unchanged text(s)", nullptr, m_review.unchanged);
    counts << (m_review.isEmpty() ? tr("nothing is new") : tr("nothing has been taken yet"));
    m_counts->setText(counts.join(u" · "_s));
}

void MergeDialog::showChoice()
{
    const int chosen = m_list->chosenCount();
    const bool hasMore = !m_review.comments.isEmpty() || !m_review.terms.isEmpty();
    if (chosen == 0 && hasMore)
        m_take->setText(tr("Bring back what else is new"));
    else if (chosen == 0 && m_review.conflicts() > 0)
        m_take->setText(tr("Keep today’s texts"));
    else
        m_take->setText(tr("Bring back %n text(s)", nullptr, chosen));
    m_take->setEnabled(m_contents && !m_review.isEmpty() && !m_session.library().isReadOnly());
}

void MergeDialog::showCurrent()
{
    const ReviewedUnit *unit = m_list->currentUnit();
    if (!unit)
        return m_details->clearUnit();
    const auto text = std::ranges::find(m_review.texts, unit->id, [](const ReviewedText &each) { return each.unit.id; });
    m_details->nameTexts(text == m_review.texts.end() || text->isTranslation());
    m_details->showUnit(*unit, m_review.label.language);
}

void MergeDialog::refuse(const Error &error)
{
    m_contents.reset();
    m_review = {};
    m_progress->hide();
    m_list->setReview({});
    m_counts->clear();
    m_message->setForegroundRole(QPalette::BrightText);
    m_message->show();
    m_message->say(error.message);
}

void MergeDialog::takeChosen()
{
    disconnect(&m_session.library(), nullptr, this, nullptr); // what it does itself is not compared again
    if (const auto safe = m_session.backUpFirst(); !safe)
        return refuse(safe.error());
    QSet<QString> ids;
    for (const ReviewedUnit &unit : m_list->chosen().units)
        ids << unit.id;
    const auto taken = takePackage(m_session.editor(), m_review, ids);
    if (!taken)
        return refuse(taken.error());
    accept();
    m_session.chooseIssue(m_review.label.issue);
    m_session.chooseLanguage(m_review.label.language);
    QStringList told;
    if (taken->texts > 0)
        told << tr("%n text(s) brought back. Undo takes them back.", nullptr, taken->texts);
    if (taken->conflicts > 0)
        told << tr("%n text(s) of the package can be found in the history.", nullptr, taken->conflicts);
    if (taken->comments + taken->terms > 0)
        told << tr("%n comment(s) and term(s) brought back.", nullptr, taken->comments + taken->terms);
    m_session.tell(told.join(u' '));
}

} // namespace quarterly
