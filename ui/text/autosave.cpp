// SPDX-License-Identifier: GPL-3.0-or-later
#include "autosave.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace quarterly {

namespace {

QList<Autosave *> &pending()
{
    static QList<Autosave *> all; // in the order in which somebody typed in them
    return all;
}

// Tips and lists of suggestions come and go while one types.
bool isProperWindow(const QObject &object)
{
    const auto *widget = qobject_cast<const QWidget *>(&object);
    return widget && widget->isWindow() && widget->windowType() != Qt::ToolTip && widget->windowType() != Qt::Popup;
}

} // namespace

Autosave::Autosave(std::function<void()> commit, QObject *parent, Pace pace) : QObject(parent), m_commit(std::move(commit)), m_pace(pace)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    m_atMost.setSingleShot(true);
    m_atMost.setInterval(atMost);
    connect(&m_pause, &QTimer::timeout, this, &Autosave::flush);
    connect(&m_atMost, &QTimer::timeout, this, &Autosave::flush);
}

Autosave::~Autosave()
{
    pending().removeOne(this);
}

void Autosave::flushAll()
{
    while (!pending().isEmpty())
        pending().first()->flush();
}

void Autosave::touch()
{
    if (m_pace == Pace::Pauses)
        m_pause.start();
    if (m_pending)
        return;
    m_pending = true;
    pending() << this;
    if (m_pace == Pace::Pauses)
        m_atMost.start();
    QCoreApplication::instance()->installEventFilter(this);
}

void Autosave::drop()
{
    m_pending = false;
    pending().removeOne(this);
    m_pause.stop();
    m_atMost.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

void Autosave::flush()
{
    if (!m_pending)
        return;
    drop();
    m_commit();
}

bool Autosave::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress: // which may choose one of the words that complete it
    case QEvent::FocusOut: // likewise
    case QEvent::WindowDeactivate:
        if (m_pace == Pace::Pauses)
            flush();
        break;
    case QEvent::Close:
        if (m_pace == Pace::Pauses || isProperWindow(*watched))
            flush();
        break;
    case QEvent::Shortcut:
    case QEvent::Quit: flush(); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace quarterly
