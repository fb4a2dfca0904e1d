// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issue.h"

#include <QImage>
#include <QWidget>

namespace quarterly {

// The logo on the colour of the masthead, on a plate if the pages give it one.
class LogoPreview : public QWidget
{
    Q_OBJECT

public:
    explicit LogoPreview(QWidget *parent = nullptr);

    void show(const Profile &profile);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_image;
    QColor m_band;
    bool m_onPlate = false;
};

} // namespace quarterly
