// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QLabel>

namespace quarterly {

class Session;

// The line under the pages: how many, how much longer each language is than the issue's own, and the nearest way to a
// booklet's multiple of four.
class PagesLine : public QLabel
{
    Q_OBJECT

public:
    explicit PagesLine(Session &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void show();
    QString lengthText(Language language, bool isOwn) const;

    Session &m_session;
};

// "2 pages to a booklet of 8"; empty when `pages` is a multiple of four.
QString wayToBooklet(int pages);

} // namespace quarterly
