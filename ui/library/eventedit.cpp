// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventedit.h"

#include "ui/session.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/text/fieldbox.h"
#include "ui/text/fieldedit.h"

#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace quarterly {

using namespace Qt::StringLiterals;

EventEdit::EventEdit(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_addDate(new QPushButton), m_dates(new QWidget),
      m_from(makeDate(u"from"_s)), m_to(makeDate(u"to"_s)), m_removeDate(new QToolButton),
      m_place(new FieldEdit(session, StoryEdit::Form::Line)), m_placeBox(new FieldBox(m_place)),
      m_remove(new QToolButton)
{
    auto *days = new QHBoxLayout(m_dates);
    days->setContentsMargins({});
    days->setSpacing(4);
    days->addWidget(m_from, 1);
    days->addWidget(new QLabel(u"–"_s));
    days->addWidget(m_to, 1);
    days->addWidget(m_removeDate);
    makeLink(*m_addDate);
    m_addDate->setObjectName(u"addDate"_s);
    m_removeDate->setIcon(icon(Icon::Close));
    m_remove->setIcon(icon(Icon::Close));
    m_remove->setObjectName(u"removeEvent"_s);
    m_place->setObjectName(u"place"_s);
    m_place->growFrom(1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(m_addDate, 0, Qt::AlignLeft);
    column->addWidget(m_dates);
    auto *where = new QHBoxLayout;
    where->setSpacing(4);
    where->addWidget(m_placeBox, 1);
    where->addWidget(m_remove);
    column->addLayout(where);

    connect(m_addDate, &QPushButton::clicked, this, [this] { setUnknown(false); });
    connect(m_removeDate, &QToolButton::clicked, this, [this] { setUnknown(true); });
    connect(m_remove, &QToolButton::clicked, this, &EventEdit::removeRequested);
    retranslateUi();
}

QDateEdit *EventEdit::makeDate(const QString &name)
{
    auto *date = new QDateEdit;
    date->setObjectName(name);
    date->setCalendarPopup(true);
    date->setDateRange(QDate(1900, 1, 1), QDate(2199, 12, 31));
    connect(date, &QDateEdit::dateChanged, this, [this, date] {
        // A period does not end before it begins: the other end goes along.
        QDateEdit *other = date == m_from ? m_to : m_from;
        if (m_from->date() > m_to->date()) {
            const QSignalBlocker quiet(other);
            other->setDate(date->date());
        }
        Q_EMIT edited();
    });
    return date;
}

void EventEdit::retranslateUi()
{
    m_addDate->setText(tr("+ Add the date"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    for (QDateEdit *date : {m_from, m_to})
        date->setDisplayFormat(tr("d MMM yyyy", "format of a date in a narrow field"));
    m_removeDate->setToolTip(tr("The date is not known"));
    m_removeDate->setAccessibleName(m_removeDate->toolTip());
    m_remove->setToolTip(tr("Remove this date and place"));
    m_remove->setAccessibleName(m_remove->toolTip());
    m_place->setPlaceholderText(tr("Place"));
    m_place->setAccessibleName(tr("Place"));
}

void EventEdit::show(const Event &event, Language source, Language language)
{
    m_event = event;
    m_place->bind({event.id.uuid(), field::place, source}, event.place, language);
    showDate(event.when.has_value());
    if (!event.when || when() == event.when)
        return;
    const QSignalBlocker from(m_from), to(m_to);
    m_from->setDate(event.when->from);
    m_to->setDate(event.when->to);
}

void EventEdit::showDate(bool known)
{
    m_dates->setVisible(known);
    m_addDate->setVisible(!known);
}

void EventEdit::setUnknown(bool unknown)
{
    if (!unknown) {
        const QDate today = QDate::currentDate();
        const auto &issue = m_session.issue();
        const bool isInQuarter = !issue || issue->quarter == Quarter::of(today);
        const QSignalBlocker from(m_from), to(m_to);
        m_from->setDate(isInQuarter ? today : issue->quarter.period().from);
        m_to->setDate(m_from->date());
    }
    showDate(!unknown);
    if (!unknown)
        focusDate();
    Q_EMIT edited();
}

std::optional<Period> EventEdit::when() const
{
    return m_dates->isHidden() ? std::nullopt : std::optional(Period{m_from->date(), m_to->date()});
}

void EventEdit::setReadOnly(bool readOnly)
{
    m_place->setReadOnly(readOnly);
    for (QWidget *widget : {static_cast<QWidget *>(m_addDate), m_dates, static_cast<QWidget *>(m_remove)})
        widget->setEnabled(!readOnly);
}

void EventEdit::flush()
{
    m_place->flush();
}

void EventEdit::focusDate()
{
    m_from->setFocus();
}

void EventEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace quarterly
