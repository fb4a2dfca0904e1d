// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QTreeView>

namespace quarterly {

class OutlineActions;
class OutlineModel;
class Session;

// The outline. Rows are dragged within and between sections and sections among each other; highlights are
// dropped in from the library; a line shows where they will land.
class OutlineView : public QTreeView
{
    Q_OBJECT

public:
    OutlineView(Session &session, OutlineModel &model, QWidget *parent = nullptr);

    OutlineActions &outlineActions() const { return *m_actions; }
    // All that are selected, from top to bottom; none while a section is the current row.
    QList<PlacementId> chosenPlacements() const;
    void select(const QList<PlacementId> &placements);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void startDrag(Qt::DropActions actions) override;

private:
    // Where a drop would go: before this row of this parent, shown by a line at this height.
    struct DropPlace
    {
        QModelIndex parent;
        int row = 0;
        int y = 0;
        QString words = {}; // what will happen
        QPoint pointer = {}; // from which the card that is dragged hangs
    };

    std::optional<DropPlace> placeFor(const QMimeData &data, QPoint position) const;
    DropPlace placeAmongSections(QPoint position) const;
    DropPlace placeInSections(QPoint position) const;
    DropPlace before(const QModelIndex &index) const;
    DropPlace after(const QModelIndex &index) const;
    int bottomOf(const QModelIndex &section) const; // of its last row
    void showDrop(std::optional<DropPlace> place);
    void paintDrop(QPainter &painter) const;
    void selectOnly(const QModelIndex &index);
    void selectChosen();
    void selectDealtWith(const QList<QUuid> &ids);
    QModelIndexList draggedRows() const;

    Session &m_session;
    OutlineModel &m_model;
    OutlineActions *m_actions;
    std::optional<DropPlace> m_drop;
};

} // namespace quarterly
