// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultbar.h"

#include "leaving.h"
#include "unsavededits.h"

#include "library/librarywatch.h"
#include "ui/messagelabel.h"
#include "ui/session.h"
#include "ui/style/colours.h"
#include "ui/style/style.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace quarterly {

using namespace Qt::StringLiterals;

FaultBar::FaultBar(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_words(new MessageLabel(this))
{
    setObjectName(u"faultBar"_s);
    m_words->setObjectName(u"faultWords"_s);
    m_words->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    m_tryAgain = addButton(u"tryAgain"_s);
    m_saveCopy = addButton(u"saveCopyElsewhere"_s);
    m_openCopy = addButton(u"openKeptCopy"_s);
    m_reopen = addButton(u"reopen"_s);
    m_help = addButton(u"damageHelp"_s);
    connect(m_tryAgain, &QPushButton::clicked, this, [this] { m_session.report(m_session.unsaved().tryAgain()); });
    connect(m_saveCopy, &QPushButton::clicked, this, &FaultBar::saveCopy);
    connect(m_openCopy, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_session.library().keptCopy()); });
    connect(m_reopen, &QPushButton::clicked, this, &FaultBar::reopenRequested);
    connect(m_help, &QPushButton::clicked, this, &FaultBar::helpRequested);
    connect(&session, &Session::faultMet, this, &FaultBar::refresh);
    connect(&session.unsaved(), &UnsavedEdits::changed, this, &FaultBar::refresh);
    connect(&session.watch(), &LibraryWatch::holderChanged, this, &FaultBar::refresh);
    refresh();
}

QPushButton *FaultBar::addButton(const QString &name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    layout()->addWidget(button);
    return button;
}

FaultBar::State FaultBar::state() const
{
    const auto &fault = m_session.fault();
    if (fault)
        return fault->kind == Error::Kind::Replaced ? State::Replaced : State::Damaged;
    if (!m_session.unsaved().isEmpty())
        return State::Unsaved;
    if (!m_session.library().isReadOnly())
        return State::Well;
    if (m_session.watch().holder())
        return State::Taken;
    return m_session.watch().wasTaken() ? State::Free : State::ReadOnly;
}

// One sentence for each of what the lock may tell.
QString FaultBar::holderInWords() const
{
    const LockHolder &holder = *m_session.watch().holder();
    if (holder.computer.isEmpty())
        return tr("Somebody is editing this library: it is open to read only. If nobody is, delete the file “%1.lock”.").arg(m_session.library().file());
    if (holder.isHere)
        return tr("%1 is editing this library in another program on this computer (%2, process %3). Here you see what is saved there.")
            .arg(holder.person, holder.program).arg(holder.process);
    return tr("%1 is editing this library on the computer “%2”. Here you see what is saved there. If nobody is, delete the file “%3.lock”.")
        .arg(holder.person, holder.computer, m_session.library().file());
}

QString FaultBar::words(State state) const
{
    switch (state) {
    case State::Well: return {};
    case State::Replaced:
    case State::Damaged: return m_session.fault()->message;
    case State::Unsaved:
        return tr("What you typed stays here, but is not saved yet: %1").arg(m_session.unsaved().why());
    case State::Taken: return holderInWords();
    case State::Free: return tr("Nobody else is editing this library any more: you can edit it now.");
    case State::ReadOnly:
        return m_session.library().whyReadOnly().isEmpty() ? tr("This library is open to read only.")
                                                           : tr("This library is open to read only: %1").arg(m_session.library().whyReadOnly());
    }
    Q_UNREACHABLE();
}

void FaultBar::refresh()
{
    const State now = state();
    setVisible(now != State::Well);
    m_tryAgain->setVisible(now == State::Unsaved);
    m_saveCopy->setVisible(!m_session.unsaved().isEmpty());
    m_openCopy->setVisible(now == State::Replaced && !m_session.library().keptCopy().isEmpty());
    m_reopen->setVisible(now == State::Replaced || now == State::Free || now == State::ReadOnly);
    m_help->setVisible(now == State::Damaged);
    m_tryAgain->setText(tr("Try again"));
    m_saveCopy->setText(tr("Save a copy elsewhere…"));
    m_openCopy->setText(tr("Open your version"));
    m_reopen->setText(now == State::Replaced ? tr("Open the new file") : now == State::Free ? tr("Edit now") : tr("Open again"));
    m_help->setText(tr("What can be done…"));
    if (m_words->text() != words(now))
        m_words->say(words(now));
    update();
}

void FaultBar::saveCopy()
{
    saveCopyElsewhere(m_session, window());
}

void FaultBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void FaultBar::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    const State now = state();
    const bool isQuiet = now == State::Taken || now == State::Free || now == State::ReadOnly;
    QPainter painter(this);
    painter.fillRect(rect(), colours.card);
    painter.fillRect(QRect(0, 0, width(), 1), colours.border);
    painter.fillRect(QRect(0, 0, 4, height()), isQuiet ? colours.accent : colours.error);
}

} // namespace quarterly
