// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace quarterly {

class SectionMenu;
class Session;

// Stands where the editor does while several items are selected, and offers what can be done with all of them.
class SelectionPane : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionPane(Session &session, QWidget *parent = nullptr);

    void show(int count, bool trashed);

Q_SIGNALS:
    void sectionChosen(quarterly::SectionId section);
    void trashRequested(); // or to restore them

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    Session &m_session;
    int m_count = 0;
    bool m_trashed = false;
    QLabel *m_words;
    QPushButton *m_place;
    QPushButton *m_trash;
};

} // namespace quarterly
