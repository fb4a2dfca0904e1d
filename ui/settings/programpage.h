// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace quarterly {

class Session;

// In which language the window speaks, and the name under which one writes.
class ProgramPage : public QWidget
{
    Q_OBJECT

public:
    explicit ProgramPage(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void interfaceLanguageChosen(const QString &language);
};

} // namespace quarterly
