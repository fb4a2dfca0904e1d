// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventsedit.h"

#include "ui/library/eventedit.h"
#include "ui/recovery/unsavededits.h"
#include "ui/session.h"
#include "ui/style/style.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace quarterly {

using namespace Qt::StringLiterals;

EventsEdit::EventsEdit(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_rows(new QVBoxLayout), m_add(new QPushButton),
      m_autosave([this] { commit(); })
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(m_rows);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    m_rows->setSpacing(12);
    m_add->setObjectName(u"addEvent"_s);
    makeLink(*m_add);
    connect(m_add, &QPushButton::clicked, this, &EventsEdit::add);
    retranslateUi();
}

void EventsEdit::show(const Item &item, Language language)
{
    if (item.id != m_item.id)
        m_autosave.flush();
    m_item = item;
    m_item.events = asTyped<EventInput, Event>(m_session.unsaved().value(place()), item.events, [](Event &event, const EventInput &typed) {
        event.when = typed.when;
    });
    m_language = language;
    const auto isOf = [](const EventEdit *edit, const Event &event) { return edit->id() == event.id; };
    if (!std::ranges::equal(m_edits, m_item.events, isOf))
        rebuild();
    if (m_autosave.isPending())
        return;
    for (qsizetype i = 0; i < m_edits.size(); ++i)
        m_edits[i]->show(m_item.events[i], item.source, language);
}

void EventsEdit::rebuild()
{
    m_autosave.drop();
    for (EventEdit *edit : m_edits) {
        m_rows->removeWidget(edit);
        edit->hide();
        edit->deleteLater(); // it may be the one whose button was clicked
    }
    m_edits.clear();
    for (const Event &event : m_item.events) {
        auto *edit = new EventEdit(m_session, this);
        edit->setReadOnly(m_readOnly);
        edit->show(event, m_item.source, m_language);
        connect(edit, &EventEdit::edited, &m_autosave, &Autosave::touch);
        connect(edit, &EventEdit::removeRequested, this, [this, edit] { remove(edit); });
        m_edits << edit;
        m_rows->addWidget(edit);
    }
}

void EventsEdit::commit()
{
    QList<EventInput> events;
    for (const EventEdit *edit : m_edits)
        events << EventInput{.id = edit->id(), .when = edit->when()};
    m_session.commit({.place = place(), .value = QVariant::fromValue(events), .apply = [item = m_item.id, events](IssueEditor &editor) { return editor.setEvents(item, events); }});
}

QString EventsEdit::place() const
{
    return m_item.id.toString() + u" events"_s;
}

void EventsEdit::add()
{
    flush();
    QList<EventInput> events;
    for (const EventEdit *edit : m_edits)
        events << EventInput{.id = edit->id(), .when = edit->when()};
    events << EventInput{};
    if (m_session.report(m_session.editor().setEvents(m_item.id, events)) && !m_edits.isEmpty())
        m_edits.last()->setFocus();
}

void EventsEdit::remove(EventEdit *edit)
{
    flush();
    m_edits.removeOne(edit);
    edit->hide();
    edit->deleteLater();
    commit();
}

void EventsEdit::flush()
{
    for (EventEdit *edit : m_edits)
        edit->flush();
    m_autosave.flush();
}

void EventsEdit::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_add->setVisible(!readOnly);
    for (EventEdit *edit : m_edits)
        edit->setReadOnly(readOnly);
}

void EventsEdit::retranslateUi()
{
    m_add->setText(tr("+ Add a date or place"));
}

void EventsEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace quarterly
