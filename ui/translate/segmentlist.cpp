// SPDX-License-Identifier: GPL-3.0-or-later
#include "segmentlist.h"

#include "ui/translate/segmentdelegate.h"
#include "ui/translate/segmenteditor.h"
#include "ui/translate/segmentmodel.h"

#include <QKeyEvent>

namespace quarterly {

using namespace Qt::StringLiterals;

SegmentList::SegmentList(Session &session, SegmentModel &model, QWidget *parent)
    : QListView(parent), m_model(model), m_delegate(new SegmentDelegate(this)),
      m_editor(new SegmentEditor(session, viewport()))
{
    setObjectName(u"segmentList"_s);
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    m_editor->hide();

    connect(m_editor, &SegmentEditor::heightChanged, this, [this] { Q_EMIT m_delegate->sizeHintChanged(currentIndex()); });
    connect(&model, &QAbstractItemModel::dataChanged, this, &SegmentList::refreshEditor);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        // The one being translated stays the current one, if it is still there.
        const QModelIndex index = m_model.indexOf(m_edited);
        index.isValid() ? setCurrentIndex(index) : showCurrent();
    });
}

void SegmentList::editSegment(const QModelIndex &index)
{
    setCurrentIndex(index);
    scrollTo(index);
    m_editor->focusTarget();
}

void SegmentList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    m_editor->flush();
    QListView::currentChanged(current, previous);
    showCurrent();
}

void SegmentList::showCurrent()
{
    const QModelIndex current = currentIndex();
    const bool hadFocus = m_editor->isAncestorOf(window()->focusWidget());
    if (current.isValid()) {
        m_edited = m_model.segment(current.row()).block;
        m_editor->resize(viewport()->width(), m_editor->height());
        m_editor->show(m_model.segment(current.row()));
        m_delegate->setEditor(m_editor, m_edited);
    } else {
        m_delegate->setEditor(nullptr, {});
    }
    m_editor->setVisible(current.isValid());
    if (!current.isValid() && hadFocus)
        setFocus();
    scheduleDelayedItemsLayout();
}

void SegmentList::refreshEditor(const QModelIndex &first, const QModelIndex &last)
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && first.row() <= current.row() && current.row() <= last.row())
        m_editor->show(m_model.segment(current.row()));
    scheduleDelayedItemsLayout(); // texts became longer or shorter
}

// On the row without the heading above it.
void SegmentList::placeEditor()
{
    const QRect row = visualRect(currentIndex());
    if (!row.isValid())
        return;
    const bool hasHeading = !currentIndex().data(SegmentModel::HeadingRole).toString().isEmpty();
    const int above = hasHeading ? segmentrow::headingHeight(font()) : 0;
    m_editor->setGeometry(0, row.top() + above, viewport()->width(), m_editor->height());
}

void SegmentList::updateEditorGeometries()
{
    QListView::updateEditorGeometries();
    placeEditor();
}

void SegmentList::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    placeEditor();
}

void SegmentList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    placeEditor();
}

void SegmentList::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        m_editor->focusTarget();
    else
        QListView::keyPressEvent(event);
}

} // namespace quarterly
