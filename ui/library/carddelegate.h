// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "library/itemlist.h"

#include <QStyledItemDelegate>

namespace quarterly {

// Paints an item as a card: its picture, title, day and place, articles and the state of each language.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setLanguage(Language language) { m_language = language; }
    // Cards that this quarter's issue uses already step back.
    void setPaleQuarter(const QString &quarter) { m_paleQuarter = quarter; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintThumbnail(QPainter &painter, const QRectF &rect, const QModelIndex &index) const;
    void paintBadges(QPainter &painter, QRectF rect, const ItemCard &card, const QFont &font) const;

    Language m_language;
    QString m_paleQuarter;
};

} // namespace quarterly
