// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace quarterly {

class LibraryPanel;
class OutlineActions;
class OutlineModel;
class OutlineView;
class PagesPanel;
class Session;

// Where an issue is composed: the library, the issue's outline and its pages, side by side.
class ComposePlace : public QWidget
{
    Q_OBJECT

public:
    explicit ComposePlace(Session &session, QWidget *parent = nullptr);

    OutlineActions &outlineActions() const;

Q_SIGNALS:
    void newIssueRequested();
    void newHighlightRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeOutline();
    QWidget *makeNoIssue();
    void retranslateUi();
    void showState();
    void showSection(BlockId block);
    void place(const QList<ItemId> &items);

    Session &m_session;
    LibraryPanel *m_library;
    OutlineModel *m_model;
    OutlineView *m_outline;
    QStackedWidget *m_middle; // the outline, or what to do without an issue
    PagesPanel *m_pages;
    QLabel *m_caption;
    QLabel *m_count;
    QLabel *m_empty; // says what belongs into an issue without sections
    QPushButton *m_addSection;
    QMenu *m_sectionKinds;
    QLabel *m_noIssue;
    QPushButton *m_newIssue;
};

} // namespace quarterly
