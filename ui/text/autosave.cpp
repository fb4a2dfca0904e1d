// SPDX-License-Identifier: GPL-3.0-or-later
#include "autosave.h"

#include <QCoreApplication>
#include <QEvent>

namespace quarterly {

Autosave::Autosave(std::function<void()> commit, QObject *parent) : QObject(parent), m_commit(std::move(commit))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    m_atMost.setSingleShot(true);
    m_atMost.setInterval(atMost);
    connect(&m_pause, &QTimer::timeout, this, &Autosave::flush);
    connect(&m_atMost, &QTimer::timeout, this, &Autosave::flush);
}

Autosave::~Autosave() = default;

void Autosave::touch()
{
    m_pause.start();
    if (m_pending)
        return;
    m_pending = true;
    m_atMost.start();
    QCoreApplication::instance()->installEventFilter(this);
}

void Autosave::drop()
{
    m_pending = false;
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
    case QEvent::MouseButtonPress:
    case QEvent::Shortcut:
    case QEvent::FocusOut:
    case QEvent::WindowDeactivate:
    case QEvent::Close:
    case QEvent::Quit: flush(); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace quarterly
