// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/storyedit.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QToolButton;

namespace quarterly {

class FindBar;

// The small tool bar of the few styles a text can have. Acts on the text that has, or had last, the focus inside
// `scope`.
class FormatBar : public QWidget
{
    Q_OBJECT

public:
    // With what the texts of that form can have.
    FormatBar(StoryEdit::Form form, QWidget *scope);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QAction *addButton(const QString &name, const QKeySequence &keys, const std::function<void()> &act);
    void addStyle(const QString &name, RunStyle style, const QKeySequence &keys = {});
    void addKind(const QString &name, BlockKind kind);
    void makeLinkRow();
    void retranslateUi();
    void follow(QWidget *focus);
    void showState();
    void askForLink();
    void setLink(const QString &address);

    QWidget *m_scope;
    FindBar *m_find;
    QPointer<StoryEdit> m_edit;
    QList<QToolButton *> m_buttons;
    QMap<RunStyle, QAction *> m_styles;
    QMap<BlockKind, QAction *> m_kinds;
    QAction *m_link = nullptr;
    QWidget *m_linkRow = nullptr;
    QLineEdit *m_address = nullptr;
    QLabel *m_refusal = nullptr;
    QToolButton *m_unlink = nullptr;
};

} // namespace quarterly
