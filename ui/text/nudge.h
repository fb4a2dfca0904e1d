// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace quarterly {

// A quiet line under a field that should not stay empty: a sign and a sentence in the colour of warnings.
class Nudge : public QLabel
{
    Q_OBJECT

public:
    explicit Nudge(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace quarterly
