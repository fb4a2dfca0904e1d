// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace quarterly {

class GlossaryModel;
class Session;

// What the house calls things, in all languages: found by letters, written in place, taken in from a file and written out.
class GlossaryWindow : public QDialog
{
    Q_OBJECT

public:
    explicit GlossaryWindow(Session &session, QWidget *parent = nullptr);
    ~GlossaryWindow() override;

    void takeIn(const QString &file);
    void writeOut(const QString &file);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *makeButtons();
    void retranslateUi();
    void add();
    void removeChosen();
    void chooseFileToTakeIn();
    void chooseFileToWrite();
    void showCount();
    void say(const QString &words);

    Session &m_session;
    GlossaryModel *m_model;
    QSortFilterProxyModel *m_shown;
    QLineEdit *m_search;
    QLabel *m_count;
    QTableView *m_table;
    QLabel *m_message;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_takeIn;
    QPushButton *m_writeOut;
    QPushButton *m_close;
};

} // namespace quarterly
