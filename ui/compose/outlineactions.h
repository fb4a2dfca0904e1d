// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issue.h"
#include "base/result.h"

#include <QKeySequence>
#include <QModelIndex>
#include <QObject>

class QAction;
class QMenu;

namespace quarterly {

class OutlineModel;
class OutlineView;
class Session;

// What can be done with the chosen rows of the outline: by key while it has the focus, from its context menu and from
// the window's Issue menu. Says aloud where rows went.
class OutlineActions : public QObject
{
    Q_OBJECT

public:
    OutlineActions(Session &session, OutlineView &view, OutlineModel &model);

    void fill(QMenu &menu);
    void fillAddSection(QMenu &menu); // one action per kind of section
    void retranslateUi();
    void edit(); // the placement's item, or the section's title
    void announce(); // where the chosen rows are now

Q_SIGNALS:
    void pageEditRequested(); // of the chosen placement's text

private:
    QAction *make(const QString &name, const QList<QKeySequence> &keys, const std::function<void()> &act);
    void enable();
    void step(int by);
    void stepSection(int by);
    void changeSection(int by);
    void present(Presentation presentation);
    void presentNext(int by);
    void remove();
    void removeSection();
    QModelIndex neighbourOf(const QList<PlacementId> &chosen) const;
    QString subject(const QList<PlacementId> &chosen) const;
    void addSection(SectionKind kind);
    void report(const Result<void> &result);

    Session &m_session;
    OutlineView &m_view;
    OutlineModel &m_model;
    QAction *m_edit, *m_editHere, *m_up, *m_down, *m_sectionUp, *m_sectionDown, *m_more, *m_less, *m_remove;
    QList<QAction *> m_presentations;
};

} // namespace quarterly
