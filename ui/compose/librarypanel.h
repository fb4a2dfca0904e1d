// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace quarterly {

class FilterBar;
class ItemListModel;
class ItemListView;
class Session;

// The library beside the issue: cards to be dragged into its sections. Enter puts the chosen ones at the end of the
// section one works in.
class LibraryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryPanel(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void newHighlightRequested();
    void placeRequested(const QList<quarterly::ItemId> &items);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void showCount();
    void showQuarter();

    Session &m_session;
    ItemListModel *m_model;
    FilterBar *m_filter;
    ItemListView *m_list;
    QLabel *m_caption;
    QLabel *m_count;
    QLabel *m_empty;
    QPushButton *m_new;
    QAction *m_place;
};

} // namespace quarterly
