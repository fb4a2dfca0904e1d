// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTabWidget;

namespace quarterly {

class Session;

// What is decided once: who publishes, how pages are set, in which language the window speaks. Every change is in
// force when the field is left; undo takes it back like any other edit.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void interfaceLanguageChosen(const QString &language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makePages();

    Session &m_session;
    QTabWidget *m_tabs;
};

} // namespace quarterly
