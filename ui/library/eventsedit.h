// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issue.h"
#include "ui/text/autosave.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace quarterly {

class EventEdit;
class Session;

// When and where an item's events took place.
class EventsEdit : public QWidget
{
    Q_OBJECT

public:
    explicit EventsEdit(Session &session, QWidget *parent = nullptr);

    void show(const Item &item, Language language);
    void setReadOnly(bool readOnly);
    void flush();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void rebuild();
    void commit();
    QString place() const; // of what is not saved yet
    void add();
    void remove(EventEdit *edit);

    Session &m_session;
    Item m_item;
    Language m_language;
    bool m_readOnly = false;
    QList<EventEdit *> m_edits;
    QVBoxLayout *m_rows;
    QPushButton *m_add;
    Autosave m_autosave;
};

} // namespace quarterly
