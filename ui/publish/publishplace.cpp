// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishplace.h"

#include "checker.h"
#include "emailpreview.h"
#include "findingspanel.h"
#include "publishform.h"
#include "publishjob.h"
#include "resultspanel.h"
#include "sincepanel.h"

#include "export/publication.h"
#include "issue/issueloader.h"
#include "ui/pages/pagespanel.h"
#include "ui/print/printdialog.h"
#include "ui/session.h"
#include "ui/style/icons.h"
#include "ui/style/rememberedsplitter.h"
#include "ui/style/style.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace quarterly {

using namespace Qt::StringLiterals;

PublishPlace::PublishPlace(Session &session, Checker &checker, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_checker(checker)
    , m_form(new PublishForm(session, this))
    , m_job(new PublishJob(this))
    , m_results(new ResultsPanel(this))
    , m_since(new SincePanel(session, this))
{
    setObjectName(u"publishPlace"_s);
    auto *findings = new FindingsPanel(session, checker, this);
    findings->setContentsMargins(16, 12, 8, 12);
    findings->setMinimumWidth(300);
    auto *splitter = new RememberedSplitter(u"publish"_s, {400, 440, 440}, this);
    splitter->addWidget(findings);
    splitter->addWidget(makeEditions());
    splitter->addWidget(new PagesPanel(session, this));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(splitter);

    connect(findings, &FindingsPanel::composeRequested, this, &PublishPlace::composeRequested);
    connect(m_since, &SincePanel::composeRequested, this, &PublishPlace::composeRequested);
    connect(m_publish, &QPushButton::clicked, this, &PublishPlace::start);
    connect(m_print, &QPushButton::clicked, this, &PublishPlace::print);
    connect(m_preview, &QPushButton::clicked, this, &PublishPlace::previewEmail);
    connect(m_cancel, &QPushButton::clicked, m_job, &PublishJob::cancel);
    connect(m_form, &PublishForm::changed, this, &PublishPlace::showState);
    connect(m_job, &PublishJob::finished, this, &PublishPlace::finish);
    connect(m_job, &PublishJob::progressed, this, [this](const QString &name, double fraction) {
        m_progress->setValue(qRound(fraction * 100));
        m_message->setText(tr("Writing %1…").arg(name));
    });
    connect(&session, &Session::issueChosen, m_results, &ResultsPanel::clear);
    retranslateUi();
}

QWidget *PublishPlace::makeEditions()
{
    auto *panel = new QWidget;
    m_caption = new QLabel(panel);
    makeCaption(*m_caption);
    m_publish = new QPushButton(panel);
    m_publish->setObjectName(u"publishNow"_s);
    makePrimary(*m_publish);
    m_print = new QPushButton(icon(Icon::Print), {}, panel);
    m_print->setObjectName(u"print"_s);
    m_preview = new QPushButton(panel);
    m_preview->setObjectName(u"previewEmail"_s);
    m_cancel = new QPushButton(panel);
    m_progress = new QProgressBar(panel);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_message = new QLabel(panel);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_publish);
    buttons->addWidget(m_print);
    buttons->addWidget(m_preview);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_caption);
    column->addWidget(m_form);
    column->addSpacing(4);
    column->addLayout(buttons);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    column->addWidget(m_results);
    column->addWidget(m_since);
    column->addStretch();
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // what is in it has the focus
    area->setMinimumWidth(430); // all formats side by side
    area->setWidget(panel);
    return area;
}

void PublishPlace::showState()
{
    const bool running = m_job->isRunning();
    m_form->setEnabled(m_session.issue() && !running);
    m_publish->setEnabled(m_session.issue() && !running && !m_form->request().outputs.isEmpty() && !m_form->folder().isEmpty());
    m_print->setEnabled(m_session.issue().has_value());
    m_preview->setEnabled(m_session.issue() && !m_session.issue()->languages().isEmpty());
    m_cancel->setVisible(running);
    m_progress->setVisible(running);
}

void PublishPlace::start()
{
    m_results->clear();
    m_progress->setValue(0);
    m_message->clear();
    const auto issue = loadIssue(m_session.library(), m_session.issue()->id); // what the library holds, word for word
    if (m_session.report(issue ? Result<void>() : issue.error()))
        m_job->start(*issue, request());
    showState();
}

// With what readers are told about when the issue appeared.
PublishRequest PublishPlace::request() const
{
    PublishRequest request = m_form->request();
    const QDate today = m_session.library().now().date();
    request.published = m_since->firstPublished().isValid() ? m_since->firstPublished() : today;
    if (m_since->tellsCorrection())
        request.corrected = today;
    return request;
}

void PublishPlace::finish(const Result<QList<PublishedFile>> &files)
{
    m_message->clear();
    showState();
    if (!files) {
        m_message->setText(m_job->wasCancelled() ? tr("Cancelled. Nothing in the folder was changed.")
                                                 : files.error().message);
        return;
    }
    m_results->show(*files, m_form->folder());
    const Library &library = m_session.library();
    if (m_session.issue() && !library.isReadOnly())
        m_session.report(m_session.library().addPublication(
            publicationRecord(*m_session.issue(), *files, library.author(), library.now())));
}

void PublishPlace::print()
{
    if (!m_session.issue())
        return;
    PrintDialog dialog(*m_session.issue(), m_session.language(), this);
    dialog.exec();
}

void PublishPlace::previewEmail()
{
    if (m_session.issue())
        EmailPreviewDialog(*m_session.issue(), m_session.language(), this).exec();
}

void PublishPlace::retranslateUi()
{
    m_caption->setText(tr("Editions"));
    m_publish->setText(tr("Publish"));
    m_print->setText(tr("Print…"));
    m_preview->setText(tr("Preview e-mail…"));
    m_cancel->setText(tr("Cancel"));
    m_progress->setAccessibleName(tr("Progress of publishing"));
    showState();
}

void PublishPlace::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace quarterly
