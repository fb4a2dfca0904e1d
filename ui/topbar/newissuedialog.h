// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/quarter.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QSpinBox;

namespace quarterly {

class Session;

// Of which quarter and in which language a new issue is to be; makes it with the usual sections.
class NewIssueDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewIssueDialog(Session &session, QWidget *parent = nullptr);

private:
    Quarter quarter() const;
    void make();

    Session &m_session;
    QComboBox *m_quarter;
    QSpinBox *m_year;
    QComboBox *m_source;
    QLabel *m_message;
};

} // namespace quarterly
