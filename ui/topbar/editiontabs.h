// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QMap>
#include <QWidget>

class QAbstractButton;

namespace quarterly {

class EditionTab;
class Session;

// Which edition the window looks at, and how far each has been translated.
class EditionTabs : public QWidget
{
    Q_OBJECT

public:
    explicit EditionTabs(Session &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showProgress();
    void showLanguage();

    Session &m_session;
    QMap<Language, EditionTab *> m_tabs;
};

} // namespace quarterly
