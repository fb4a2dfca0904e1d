// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace quarterly {

struct ItemCard;

// Paints the cells of the table of items: the picture before the title, the state of each language as on the cards.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintPlaceholder(QPainter &painter, const QStyleOptionViewItem &option) const;
    void paintStates(QPainter &painter, const QStyleOptionViewItem &option, const ItemCard &card) const;
};

} // namespace quarterly
