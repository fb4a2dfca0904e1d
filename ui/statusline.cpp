// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusline.h"

#include "messagelabel.h"

#include "ui/publish/checker.h"
#include "ui/recovery/unsavededits.h"
#include "ui/session.h"
#include "ui/style/colours.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

QIcon dot(const QColor &colour)
{
    QPixmap pixmap(16, 16);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(8, 8), 4, 4);
    return QIcon(pixmap);
}

} // namespace

StatusLine::StatusLine(Session &session, Checker &checker, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_checker(checker)
    , m_saved(new QLabel(this))
    , m_errors(new QPushButton(this))
    , m_warnings(new QPushButton(this))
    , m_message(new MessageLabel(this))
    , m_edition(new QLabel(this))
{
    setObjectName(u"statusLine"_s);
    m_saved->setObjectName(u"saved"_s);
    m_message->setObjectName(u"message"_s);
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    makeMuted(*m_saved);
    makeMuted(*m_edition);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(4);
    row->addWidget(m_saved);
    row->addSpacing(8);
    for (QPushButton *button : {m_errors, m_warnings}) {
        makeLink(*button);
        button->setMaximumHeight(26);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, &StatusLine::findingsRequested);
    }
    row->addSpacing(8);
    row->addWidget(m_message, 1);
    row->addWidget(m_edition);
    setFixedHeight(30);
    m_forget.setSingleShot(true);
    connect(&m_forget, &QTimer::timeout, m_message, &QLabel::clear);
    connect(&session, &Session::told, this, &StatusLine::showMessage);
    connect(&session.library(), &Library::changed, this, &StatusLine::showSaved);
    connect(&session, &Session::backedUp, this, &StatusLine::showSaved);
    connect(&session.unsaved(), &UnsavedEdits::changed, this, &StatusLine::showSaved);
    connect(&session, &Session::issueChanged, this, &StatusLine::showEdition);
    connect(&session, &Session::languageChanged, this, &StatusLine::showEdition);
    connect(&checker, &Checker::changed, this, &StatusLine::showFindings);
    showSaved();
    showFindings();
    showEdition();
    showInterruption();
}

QString StatusLine::savedInWords() const
{
    const QDateTime time = m_session.library().lastCommit();
    if (!m_session.unsaved().isEmpty())
        return tr("Not saved");
    if (m_session.library().isReadOnly())
        return tr("Open to read only");
    return time.isValid() ? tr("Saved %1").arg(QLocale().toString(time.toLocalTime().time(), u"HH:mm:ss"_s)) : tr("All saved");
}

void StatusLine::showSaved()
{
    const QDateTime backup = m_session.lastBackup().toLocalTime();
    m_saved->setText(savedInWords());
    m_saved->setForegroundRole(m_session.unsaved().isEmpty() ? QPalette::PlaceholderText : QPalette::BrightText);
    m_saved->setToolTip(backup.isValid() ? tr("Last backup: %1").arg(QLocale().toString(backup, QLocale::ShortFormat)) : tr("No backup yet"));
    m_saved->setAccessibleDescription(m_saved->toolTip());
}

// It stays until something else is to be said.
void StatusLine::showInterruption()
{
    if (!m_session.library().wasInterrupted())
        return;
    const QDateTime time = m_session.library().savedUpTo().toLocalTime();
    const bool isToday = time.date() == QDate::currentDate();
    m_message->say(!time.isValid() ? tr("Quarterly was closed unexpectedly; everything but the edit it was in the middle of is saved.")
                                   : tr("Quarterly was closed unexpectedly; everything up to %1 is saved.")
                                         .arg(isToday ? QLocale().toString(time.time(), u"HH:mm:ss"_s) : QLocale().toString(time, QLocale::ShortFormat)));
}

void StatusLine::showMessage(const QString &message, bool isError)
{
    m_message->setForegroundRole(isError ? QPalette::BrightText : QPalette::WindowText);
    m_message->say(message);
    isError ? m_forget.stop() : m_forget.start(8000); // an error stays until the next message
}

void StatusLine::showFindings()
{
    const Colours &colours = Colours::of(palette());
    const int errors = m_checker.count(Finding::Severity::Error);
    const int warnings = m_checker.count(Finding::Severity::Warning);
    m_errors->setVisible(errors > 0);
    m_errors->setIcon(dot(colours.error));
    m_errors->setText(tr("%n to fix", nullptr, errors));
    m_warnings->setVisible(warnings > 0);
    m_warnings->setIcon(dot(colours.warning));
    m_warnings->setText(tr("%n warning(s)", nullptr, warnings));
}

void StatusLine::showEdition()
{
    const auto &issue = m_session.issue();
    m_edition->setText(issue ? tr("%1 · %2 · %n column(s)", "language, paper, columns", issue->setup.columns)
                                   .arg(m_session.language().autonym(), issue->setup.paper)
                             : QString());
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        showSaved();
        showFindings();
        showEdition();
    }
    QWidget::changeEvent(event);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.card);
    painter.fillRect(QRect(0, 0, width(), 1), colours.border);
}

} // namespace quarterly
