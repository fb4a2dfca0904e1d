// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace quarterly {

class Session;

// How the pages of the issue on screen are set.
class PageSetupPage : public QWidget
{
    Q_OBJECT

public:
    explicit PageSetupPage(Session &session, QWidget *parent = nullptr);

private:
    void commit();

    Session &m_session;
    QComboBox *m_theme;
    QComboBox *m_paper;
    QSpinBox *m_columns;
    QDoubleSpinBox *m_typeSize;
};

} // namespace quarterly
