// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/textsearch.h"
#include "ui/text/storyedit.h"

#include <QPointer>

class QLabel;
class QLineEdit;
class QPushButton;
class QShortcut;
class QToolButton;

namespace quarterly {

// Finds and replaces in the text that was last edited inside `scope`. Hidden until it is asked for; Escape hides it.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *scope);

    void open(StoryEdit &edit); // with what is selected there
    void follow(StoryEdit &edit); // if it is open
    void close();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeFindRow();
    QWidget *makeReplaceRow();
    QToolButton *addButton(QWidget &row, const QString &name, const QString &sign);
    void addKey(const QKeySequence &key, const std::function<void()> &act);
    void retranslateUi();
    TextSearch search() const;
    void look(); // for what is typed, from where the caret is
    void showHits();
    void showCount();
    void go(int step); // to the next hit, or the previous one
    void choose(const QTextCursor &hit);
    qsizetype current() const; // among the hits, -1 while none is selected
    void replaceOne();
    void replaceAll();

    QWidget *m_scope;
    QPointer<StoryEdit> m_edit;
    QList<QTextCursor> m_hits;
    QList<QShortcut *> m_keys; // work in all of the scope while the bar is open
    QLineEdit *m_find;
    QLineEdit *m_replacement;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_case;
    QToolButton *m_whole;
    QToolButton *m_close;
    QWidget *m_replaceRow;
    QPushButton *m_replace;
    QPushButton *m_replaceAll;
};

} // namespace quarterly
