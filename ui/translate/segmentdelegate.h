// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QStyledItemDelegate>

class QTextDocument;

namespace quarterly {

struct Segment;

// Where the parts of a segment's row are, shared by those that are painted and the one that is edited.
namespace segmentrow {
inline constexpr int stateWidth = 44;
inline constexpr int padding = 6; // a text's own margin comes on top
int headingHeight(const QFont &font);
}

// Paints a segment: its state, the source and the translation side by side, the item's title above its first.
class SegmentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // The row that an editor lies on is as high as that and paints no texts.
    void setEditor(const QWidget *editor, BlockId block);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintTexts(QPainter &painter, const QRectF &rect, const QStyleOptionViewItem &option,
                    const Segment &segment) const;

    const QWidget *m_editor = nullptr;
    BlockId m_edited;
};

} // namespace quarterly
