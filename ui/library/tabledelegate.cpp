// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabledelegate.h"

#include "ui/library/itemlistmodel.h"
#include "ui/library/languagechips.h"
#include "ui/style/colours.h"
#include "ui/style/icons.h"

#include <QPainter>

namespace quarterly {

namespace {

constexpr int thumbnailSide = 30;
constexpr int textMargin = 6;

} // namespace

void TableDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Colours &colours = Colours::of(option->palette);
    option->palette.setColor(QPalette::Highlight, colours.accentSoft); // as chosen cards are: the states can be read on it
    option->palette.setColor(QPalette::HighlightedText, colours.text);
    if (index.column() != ItemListModel::TitleColumn)
        return;
    option->features |= QStyleOptionViewItem::HasDecoration; // titles begin side by side, with a picture or without
    option->decorationSize = QSize(thumbnailSide, thumbnailSide);
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (index.column() == ItemListModel::TitleColumn && index.data(ItemListModel::ThumbnailRole).value<QImage>().isNull())
        paintPlaceholder(*painter, option);
    if (index.column() == ItemListModel::LanguagesColumn)
        paintStates(*painter, option, index.data(ItemListModel::CardRole).value<ItemCard>());
}

void TableDelegate::paintPlaceholder(QPainter &painter, const QStyleOptionViewItem &option) const
{
    constexpr double side = 18;
    const double inset = (thumbnailSide - side) / 2 + 3;
    const QRectF rect(option.rect.left() + inset, option.rect.center().y() - side / 2, side, side);
    paintIcon(painter, rect, Icon::Picture, Colours::of(option.palette).border);
}

void TableDelegate::paintStates(QPainter &painter, const QStyleOptionViewItem &option, const ItemCard &card) const
{
    const double top = option.rect.center().y() - option.fontMetrics.height() / 2.0;
    painter.save();
    painter.setClipRect(option.rect);
    paintLanguages(painter, QPointF(option.rect.left() + textMargin, top), card, option.font, Colours::of(option.palette));
    painter.restore();
}

} // namespace quarterly
