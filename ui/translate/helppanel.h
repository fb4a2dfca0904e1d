// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace quarterly {

class HelpCard;
class Session;
struct Segment;

// What helps with the segment at hand: what it is, what changed, what its author remarked, and the keys.
class HelpPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HelpPanel(Session &session, QWidget *parent = nullptr);

    void show(const Segment &segment);
    void showNothing();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    Session &m_session;
    QLabel *m_caption;
    HelpCard *m_kind;
    HelpCard *m_change;
    HelpCard *m_note;
    HelpCard *m_keys;
};

} // namespace quarterly
