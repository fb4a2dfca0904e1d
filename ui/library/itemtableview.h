// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/itemlist.h"

#include <QTableView>

namespace quarterly {

class ItemListModel;

// The items as the rows of a table, sorted by a click on a column's name. The widths of its columns are remembered.
class ItemTableView : public QTableView
{
    Q_OBJECT

public:
    explicit ItemTableView(ItemListModel &model, QWidget *parent = nullptr);

    void showOrder(ItemOrder order);

Q_SIGNALS:
    void orderChosen(quarterly::ItemOrder order);

private:
    void chooseOrder(int column);
    void restoreWidths();

    ItemOrder m_order = ItemOrder::Newest;
};

} // namespace quarterly
