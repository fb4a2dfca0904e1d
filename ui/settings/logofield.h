// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issue.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace quarterly {

class LogoPreview;

// The organisation's logo as it will stand on the pages, to be chosen from a file or taken away.
class LogoField : public QWidget
{
    Q_OBJECT

public:
    explicit LogoField(QWidget *parent = nullptr);

    void show(const Profile &profile);
    void take(const QString &file); // says so if it is no picture that can be used

Q_SIGNALS:
    void chosen(const quarterly::Logo &logo); // an empty one: none

private:
    void ask();
    void complain(const QString &message);

    LogoPreview *m_preview;
    QPushButton *m_choose;
    QPushButton *m_remove;
    QLabel *m_words;
};

} // namespace quarterly
