// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace quarterly {

// Says what just happened, in writing and to screen readers. Qt has no announcements before 6.8: readers speak a
// notification that appears, an alert, or a name that changes, each of them another of the three.
class MessageLabel : public QLabel
{
    Q_OBJECT

public:
    explicit MessageLabel(QWidget *parent = nullptr);

    void say(const QString &message);
};

} // namespace quarterly
