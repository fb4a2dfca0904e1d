// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace quarterly {

// The keys that do something, by place: everything can be done without a mouse.
class KeysList : public QDialog
{
    Q_OBJECT

public:
    explicit KeysList(QWidget *parent = nullptr);
};

} // namespace quarterly
