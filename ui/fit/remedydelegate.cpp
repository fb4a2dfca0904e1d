// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedydelegate.h"

#include "ui/style/colours.h"
#include "ui/style/style.h"

#include <QAbstractItemView>
#include <QPainter>

namespace quarterly {

namespace {

constexpr int padding = 8, gap = 2;

// Where the two texts stand in a row of this width; `top` is the row's.
struct Row
{
    Row(const QStyleOptionViewItem &option, const QModelIndex &index, int left, int top, int width)
        : changes(index.data(Qt::DisplayRole).toString()), effect(index.data(RemedyDelegate::EffectRole).toString())
    {
        const QRect room(left + padding, top + padding, width - 2 * padding, 10'000);
        changesRect = QFontMetrics(option.font).boundingRect(room, Qt::TextWordWrap, changes);
        const QRect below = room.translated(0, changesRect.height() + gap);
        effectRect = QFontMetrics(option.font).boundingRect(below, Qt::TextWordWrap, effect);
        for (QRect *rect : {&changesRect, &effectRect})
            rect->setWidth(room.width());
    }
    int height() const { return changesRect.height() + gap + effectRect.height() + 2 * padding; }

    QString changes, effect;
    QRect changesRect, effectRect;
};

} // namespace

void RemedyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Colours::of(option.palette);
    const bool selected = option.state & QStyle::State_Selected, under = option.state & QStyle::State_MouseOver;
    const bool focused = option.state & QStyle::State_HasFocus;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || under)
        paintCard(*painter, QRectF(option.rect).adjusted(1, 1, -1, -1), selected ? colours.accentSoft : colours.hover,
                  selected && focused ? colours.accent : Qt::transparent);
    const Row row(option, index, option.rect.left(), option.rect.top(), option.rect.width());
    painter->setFont(option.font);
    painter->setPen(colours.text);
    painter->drawText(row.changesRect, Qt::TextWordWrap, row.changes);
    painter->setPen(selected ? colours.text : colours.muted);
    painter->drawText(row.effectRect, Qt::TextWordWrap, row.effect);
    painter->restore();
}

QSize RemedyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : 400;
    return {100, Row(option, index, 0, 0, width).height()};
}

} // namespace quarterly
