// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QMenu;

namespace quarterly {

// A rounded filter: on or off, or with a menu of what it may be set to.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &name, QWidget *parent = nullptr);

    // Instead of being switched it opens the menu; it is on while something is chosen there.
    void setMenu(QMenu *menu);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void nextCheckState() override;
    bool event(QEvent *event) override;

private:
    QMenu *m_menu = nullptr;
};

} // namespace quarterly
