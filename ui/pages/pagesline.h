// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace quarterly {

class Session;

// The line under the pages: how many, how much longer each language is than the issue's own, and the nearest way to a
// booklet's multiple of four; with a button that opens the ways to make them fit.
class PagesLine : public QWidget
{
    Q_OBJECT

public:
    explicit PagesLine(Session &session, QWidget *parent = nullptr);

    void setFitOpen(bool open);

Q_SIGNALS:
    void fitToggled(bool open);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslateUi();
    void showLength();
    QString lengthText(Language language, bool isOwn) const;

    Session &m_session;
    QLabel *m_text;
    QPushButton *m_fit;
};

// "2 pages to a booklet of 8"; empty when `pages` is a multiple of four.
QString wayToBooklet(int pages);

} // namespace quarterly
