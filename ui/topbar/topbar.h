// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace quarterly {

class IssueChooser;
class Session;

// What holds in all places: the issue, the edition, undo, searching the library, and the way to publishing.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    TopBar(Session &session, QAction *undo, QAction *redo, QWidget *parent = nullptr);

    void focusSearch();

Q_SIGNALS:
    void newIssueRequested();
    void searched(const QString &words);
    void publishRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslateUi();

    Session &m_session;
    IssueChooser *m_issue;
    QLineEdit *m_search;
    QPushButton *m_publish;
};

} // namespace quarterly
