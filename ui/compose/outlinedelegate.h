// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace quarterly {

struct Colours;
struct OutlineRow;

// Paints sections as headings and placements as cards: grip, picture, title, place and length on the pages, and the
// switch between full, brief and line, which can be clicked. A section's titles are edited over its row.
class OutlineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void finish(QWidget *editor);
    void paintSection(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintPlacement(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace quarterly
