// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace quarterly {

class Session;

// How words were translated before: every text of the memory that has them, in the source or the translation.
class LookUpDialog : public QDialog
{
    Q_OBJECT

public:
    LookUpDialog(Session &session, const QString &words, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void search();
    void showChosen();
    void copyChosen();

    Session &m_session;
    QTimer m_pause; // of typing
    QLineEdit *m_words;
    QTreeWidget *m_found;
    QLabel *m_chosen; // in full
    QLabel *m_message;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace quarterly
