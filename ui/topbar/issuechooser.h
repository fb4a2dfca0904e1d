// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QMenu;

namespace quarterly {

class Session;

// The issue that the window looks at, and the others of the library in a menu.
class IssueChooser : public QPushButton
{
    Q_OBJECT

public:
    explicit IssueChooser(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void newIssueRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIssue();
    void fillMenu();

    Session &m_session;
    QMenu *m_menu;
};

} // namespace quarterly
