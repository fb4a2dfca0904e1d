// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace quarterly {

// A titled card of text in the help beside the segments; not there when it has nothing to say.
class HelpCard : public QWidget
{
    Q_OBJECT

public:
    explicit HelpCard(const QString &name, QWidget *parent = nullptr);

    void say(const QString &title, const QStringList &lines);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
    QLabel *m_text;
};

} // namespace quarterly
