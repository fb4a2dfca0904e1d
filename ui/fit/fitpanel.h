// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/remedysearch.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QListWidget;
class QPushButton;
class QToolButton;

namespace quarterly {

class FitSearcher;
class GoalChooser;
class RemedyWords;
class Session;

// Below the pages: the ways in which the edition on screen reaches a number of pages, the least noticeable first. The one
// under the pointer, or chosen, shows on the pages before it is taken. Works only while it is visible.
class FitPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FitPanel(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    // What the pages would be, and the placement that changes if it is one; null pages: no preview any more.
    void previewed(const std::shared_ptr<const quarterly::Pages> &pages, quarterly::PlacementId placement);
    void closeRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void retranslateUi();
    void begin(); // after a change, once it is over
    void search();
    void show(const RemedyList &list);
    void fillList();
    QString verdict() const;
    void say(const QString &words);
    void preview(int row);
    void showPreview(const std::shared_ptr<const Pages> &pages);
    void endPreview();
    void take();
    RemedyWords words() const;

    Session &m_session;
    FitSearcher *m_searcher;
    GoalChooser *m_goal;
    QLabel *m_caption;
    QToolButton *m_close;
    QLabel *m_status;
    QListWidget *m_list;
    QPushButton *m_take;
    QTimer m_pause;
    std::optional<RemedyList> m_found; // nothing while it is looked for
    int m_previewed = -1; // row
};

} // namespace quarterly
