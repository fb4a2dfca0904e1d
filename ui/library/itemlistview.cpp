// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemlistview.h"

#include "ui/library/carddelegate.h"
#include "ui/library/dragcard.h"
#include "ui/library/itemlistmodel.h"

#include <QDrag>

namespace quarterly {

using namespace Qt::StringLiterals;

ItemListView::ItemListView(ItemListModel &model, QWidget *parent)
    : QListView(parent), m_model(model), m_cards(new CardDelegate(this))
{
    setObjectName(u"itemList"_s);
    setModel(&model);
    setItemDelegate(m_cards);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setResizeMode(Adjust);
}

QList<ItemId> ItemListView::selectedItems() const
{
    QModelIndexList indexes = selectionModel()->selectedRows();
    std::ranges::sort(indexes, {}, &QModelIndex::row);
    QList<ItemId> items;
    for (const QModelIndex &index : indexes)
        items << m_model.item(index);
    return items;
}

void ItemListView::startDrag(Qt::DropActions actions)
{
    QModelIndexList indexes = selectionModel()->selectedRows();
    std::ranges::sort(indexes, {}, &QModelIndex::row);
    if (indexes.isEmpty())
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(m_model.mimeData(indexes));
    drag->setPixmap(dragCard(indexes.first().data().toString(), int(indexes.size()), *this));
    drag->setHotSpot({-12, -8}); // what is under the pointer stays in sight
    drag->exec(actions, Qt::CopyAction);
    setState(NoState);
}

} // namespace quarterly
