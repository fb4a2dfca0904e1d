// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QLabel;

namespace quarterly {

// A line of help: something short before it, words that wrap, and what happens when it is pressed, if anything.
struct HelpOffer
{
    QString mark; // "98 %", "F6"
    QString words;
    QString detail = {}; // said second, below
    std::function<void()> act = {};
};

// An offer that can be pressed by mouse, Space and Return.
class OfferButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit OfferButton(const HelpOffer &offer, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace quarterly
