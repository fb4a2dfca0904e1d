// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QListView>

namespace quarterly {

class CardDelegate;
class ItemListModel;

// A column of cards that can be dragged away.
class ItemListView : public QListView
{
    Q_OBJECT

public:
    explicit ItemListView(ItemListModel &model, QWidget *parent = nullptr);

    CardDelegate &cards() const { return *m_cards; }
    QList<ItemId> selectedItems() const; // in the order of the list

protected:
    void startDrag(Qt::DropActions actions) override;

private:
    ItemListModel &m_model;
    CardDelegate *m_cards;
};

} // namespace quarterly
