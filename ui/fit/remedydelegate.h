// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace quarterly {

// A row for a remedy: what changes, and below in a quieter tone what comes of it.
class RemedyDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int EffectRole = Qt::UserRole;

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace quarterly
