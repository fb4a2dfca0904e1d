// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace quarterly {

class FilterBar;
class ItemEditor;
class ItemListModel;
class ItemListView;
class Session;

// Every highlight ever written, found by searching and filtering, with the chosen one's editor beside the list.
class LibraryPlace : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryPlace(Session &session, QWidget *parent = nullptr);

    void showItem(ItemId item);
    void newHighlight();
    void search(const QString &words);
    void focusSearch();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeList();
    void retranslateUi();
    void applyFilter();
    void showCount();
    void showCurrent();
    void trashOrRestore(const QList<ItemId> &items);
    void showMenu(QPoint position);

    Session &m_session;
    ItemListModel *m_model;
    FilterBar *m_filter;
    ItemListView *m_list;
    ItemEditor *m_editor;
    QLabel *m_caption;
    QLabel *m_count;
    QLabel *m_nothing;
    QPushButton *m_new;
    ItemId m_current; // kept while filters hide it
};

} // namespace quarterly
