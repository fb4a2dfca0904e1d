// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace quarterly {

class Checker;
class MessageLabel;
class Session;

// The line at the bottom: what just happened and when it was saved, what the check found, what one looks at.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    StatusLine(Session &session, Checker &checker, QWidget *parent = nullptr);

Q_SIGNALS:
    void findingsRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showSaved();
    QString savedInWords() const;
    void showInterruption();
    void showMessage(const QString &message, bool isError);
    void showFindings();
    void showEdition();

    Session &m_session;
    Checker &m_checker;
    QLabel *m_saved;
    QPushButton *m_errors;
    QPushButton *m_warnings;
    MessageLabel *m_message;
    QLabel *m_edition;
    QTimer m_forget; // the message, after a while
};

} // namespace quarterly
