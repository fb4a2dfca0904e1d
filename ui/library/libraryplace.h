// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/quarter.h"

#include <QWidget>

class QAbstractItemView;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace quarterly {

class Chip;
class FilterBar;
class ItemEditor;
class ItemListModel;
class ItemListView;
class ItemTableView;
class RememberedSplitter;
class SelectionPane;
class Session;

// Every highlight ever written, found by searching and filtering, with the chosen one's editor beside the list.
class LibraryPlace : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryPlace(Session &session, QWidget *parent = nullptr);

    void showItem(ItemId item);
    void newHighlight();
    // Of a day, on an article unless that is 0 or less.
    void newHighlight(int article, QDate day);
    void showMonth(int article, const Period &month); // see FilterBar::showMonth()
    void search(const QString &words);
    void focusSearch();
    QList<ItemId> selectedItems() const;
    void flush(); // what is being typed

Q_SIGNALS:
    void coverageRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeList();
    Chip *makeSwitch(const QString &name, bool table);
    void connectView(QAbstractItemView &view);
    void showAs(bool table);
    QAbstractItemView &view() const; // cards or table, whichever is shown
    void retranslateUi();
    void applyFilter();
    void begin(ItemId item); // to write it
    void showCount();
    void showCurrent();
    void showSelection();
    void place(const QList<ItemId> &items, SectionId section);
    void trashOrRestore(const QList<ItemId> &items);
    void showMenu(const QAbstractItemView &view, QPoint position);

    Session &m_session;
    ItemListModel *m_model;
    FilterBar *m_filter;
    ItemListView *m_list;
    ItemTableView *m_table;
    ItemEditor *m_editor;
    SelectionPane *m_selection;
    QStackedWidget *m_side; // the editor, or what to do with several
    RememberedSplitter *m_splitter;
    Chip *m_asCards;
    Chip *m_asTable;
    QLabel *m_caption;
    QLabel *m_count;
    QLabel *m_nothing;
    QPushButton *m_new;
    QPushButton *m_coverage;
    bool m_isTable = false;
    ItemId m_current; // kept while filters hide it
};

} // namespace quarterly
