// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing.h"

#include <QWidget>

namespace quarterly {

// One side of the paper at a time, as it will leave the printer.
class SheetPreview : public QWidget
{
    Q_OBJECT

public:
    explicit SheetPreview(QWidget *parent = nullptr);

    void show(std::shared_ptr<const PrintedSides> sides);
    void turnTo(int side);
    int side() const { return m_side; }
    QSize sizeHint() const override { return {560, 520}; }

Q_SIGNALS:
    void turned();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    std::shared_ptr<const PrintedSides> m_sides;
    int m_side = 0;
};

} // namespace quarterly
