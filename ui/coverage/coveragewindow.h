// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/quarter.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QSpinBox;
class QTableView;

namespace quarterly {

class CoverageModel;
class Session;

// What was reported in a year and what was not: articles of the convention by months. Keeps up with the library beside
// it. A gap leads to a new highlight, a count to the highlights behind it.
class CoverageWindow : public QDialog
{
    Q_OBJECT

public:
    explicit CoverageWindow(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    // `article`: 0 for those without one, -1 for all
    void highlightsRequested(int article, const quarterly::Period &month);
    void newHighlightRequested(int article, QDate day);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void reload();
    void follow(const QModelIndex &cell);
    void showCell(const QModelIndex &cell);

    Session &m_session;
    CoverageModel *m_model;
    QLabel *m_yearName;
    QSpinBox *m_year;
    QLabel *m_legend;
    QTableView *m_table;
    QLabel *m_hint;
    QTimer m_pause; // after a burst of edits
};

} // namespace quarterly
