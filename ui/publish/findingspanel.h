// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/check.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace quarterly {

class Checker;
class Session;

// What the check found, worst first, each with a button that leads to the fault and, where one click can do it, one that
// repairs it.
class FindingsPanel : public QWidget
{
    Q_OBJECT

public:
    FindingsPanel(Session &session, Checker &checker, QWidget *parent = nullptr);

Q_SIGNALS:
    void composeRequested(); // the fault is in the issue itself

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void show();
    QWidget *makeRow(const Finding &finding, QWidget *parent);
    QPushButton *makeButton(const QString &text, const Finding &finding, QWidget *card);
    void keepFocus(int row);
    int focusedRow() const; // -1 when none of them is
    void jump(const Finding &finding);

    Session &m_session;
    Checker &m_checker;
    QLabel *m_caption;
    QLabel *m_count;
    QScrollArea *m_area;
};

} // namespace quarterly
