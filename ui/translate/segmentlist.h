// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "ui/translate/rowheights.h"

#include <QListView>

namespace quarterly {

class SegmentDelegate;
class SegmentEditor;
class SegmentModel;
class Session;

// The list of segments; the editor lies on the current one. It lays out only the rows in sight, which QListView
// cannot when rows differ in height; to everybody else it is a list.
class SegmentList : public QListView
{
    Q_OBJECT

public:
    SegmentList(Session &session, SegmentModel &model, QWidget *parent = nullptr);

    SegmentEditor &editor() const { return *m_editor; }
    void editSegment(const QModelIndex &index); // makes it the current one and puts the caret there

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int verticalOffset() const override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

protected Q_SLOTS:
    void updateGeometries() override;
    void updateEditorGeometries() override;

private:
    void showCurrent();
    void refresh(const QModelIndex &first, const QModelIndex &last);
    void placeEditor();
    QStyleOptionViewItem rowOption() const;
    int guessedHeight(int row) const;
    void measure(int row);
    void measureRowsInSight();

    SegmentModel &m_model;
    SegmentDelegate *m_delegate;
    SegmentEditor *m_editor;
    RowHeights m_heights;
    int m_width = 0; // that the heights are for
    BlockId m_edited; // survives a reset of the model
};

} // namespace quarterly
