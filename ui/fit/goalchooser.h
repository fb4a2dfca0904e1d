// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/fit.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;

namespace quarterly {

// Asks how many pages are wanted.
class GoalChooser : public QWidget
{
    Q_OBJECT

public:
    explicit GoalChooser(QWidget *parent = nullptr);
    FitGoal goal() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void showNumber();

    QLabel *m_label;
    QComboBox *m_kind;
    QSpinBox *m_number;
};

} // namespace quarterly
