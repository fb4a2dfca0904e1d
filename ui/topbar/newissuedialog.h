// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issue.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QSpinBox;

namespace quarterly {

class Session;

// Of which quarter a new issue is to be and what it begins with: all but the items of the newest one, or the usual
// sections in a language of its own.
class NewIssueDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewIssueDialog(Session &session, QWidget *parent = nullptr);

private:
    Quarter quarter() const;
    bool isLikeNewest() const;
    void showSource();
    void make();

    Session &m_session;
    const std::optional<Issue> m_newest;
    QComboBox *m_quarter;
    QSpinBox *m_year;
    QComboBox *m_model;
    QComboBox *m_source;
    QLabel *m_message;
};

} // namespace quarterly
