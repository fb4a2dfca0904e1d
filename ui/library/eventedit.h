// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issue.h"

#include <QWidget>

class QDateEdit;
class QPushButton;
class QToolButton;

namespace quarterly {

class FieldBox;
class FieldEdit;
class Session;

// One event: its day or days, if known, and its place.
class EventEdit : public QWidget
{
    Q_OBJECT

public:
    explicit EventEdit(Session &session, QWidget *parent = nullptr);

    void show(const Event &event, Language source, Language language);
    std::optional<Period> when() const;
    EventId id() const { return m_event.id; }
    void setReadOnly(bool readOnly);
    void flush();
    void focusDate();

Q_SIGNALS:
    void edited(); // the days
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    QDateEdit *makeDate(const QString &name);
    void showDate(bool known);
    void setUnknown(bool unknown);

    Session &m_session;
    Event m_event;
    QPushButton *m_addDate;
    QWidget *m_dates;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QToolButton *m_removeDate;
    FieldEdit *m_place;
    FieldBox *m_placeBox;
    QToolButton *m_remove;
};

} // namespace quarterly
