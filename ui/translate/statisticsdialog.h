// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "translation/statistics.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace quarterly {

class Session;

// How much there is to translate, by what the memory has of it already: as translators invoice it.
class StatisticsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit StatisticsDialog(Session &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void count();
    void copy();

    Session &m_session;
    QComboBox *m_language;
    QTableWidget *m_table; // a row per band, the sum last
    QLabel *m_message;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace quarterly
