// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QListView>

namespace quarterly {

class SegmentDelegate;
class SegmentEditor;
class SegmentModel;
class Session;

// The list of segments; the editor lies on the current one.
class SegmentList : public QListView
{
    Q_OBJECT

public:
    SegmentList(Session &session, SegmentModel &model, QWidget *parent = nullptr);

    SegmentEditor &editor() const { return *m_editor; }
    void editSegment(const QModelIndex &index); // makes it the current one and puts the caret there

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

protected Q_SLOTS:
    void updateEditorGeometries() override;

private:
    void showCurrent();
    void refreshEditor(const QModelIndex &first, const QModelIndex &last);
    void placeEditor();

    SegmentModel &m_model;
    SegmentDelegate *m_delegate;
    SegmentEditor *m_editor;
    BlockId m_edited; // survives a reset of the model
};

} // namespace quarterly
