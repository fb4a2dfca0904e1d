// SPDX-License-Identifier: GPL-3.0-or-later
#include "segmentlist.h"

#include "ui/translate/segmentdelegate.h"
#include "ui/translate/segmenteditor.h"
#include "ui/translate/segmentmodel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

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
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the width of the texts does not depend on their number
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    m_editor->hide();

    connect(m_editor, &SegmentEditor::heightChanged, this, [this] {
        if (currentIndex().isValid() && currentIndex().row() < m_heights.count())
            m_heights.forget(currentIndex().row());
        scheduleDelayedItemsLayout();
    });
    connect(&model, &QAbstractItemModel::dataChanged, this, &SegmentList::refresh);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_width = 0; // every height is of another text
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
    showCurrent();
    for (const QModelIndex &index : {current, previous}) {
        if (index.isValid() && index.row() < m_heights.count())
            m_heights.forget(index.row());
    }
    QListView::currentChanged(current, previous); // scrolls, and so measures
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

void SegmentList::refresh(const QModelIndex &first, const QModelIndex &last)
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && first.row() <= current.row() && current.row() <= last.row())
        m_editor->show(m_model.segment(current.row()));
    for (int row = first.row(); row <= last.row() && row < m_heights.count(); ++row)
        m_heights.forget(row);
    scheduleDelayedItemsLayout();
}

QStyleOptionViewItem SegmentList::rowOption() const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    return option;
}

// From the number of letters: good enough for the length of the scroll bar.
int SegmentList::guessedHeight(int row) const
{
    const Segment &segment = m_model.segment(row);
    qsizetype source = 0, target = 0;
    for (const Run &run : segment.source)
        source += run.text.size();
    for (const Run &run : segment.target)
        target += run.text.size();
    const int letters = std::max(1, (m_width - segmentrow::stateWidth) / 2 / fontMetrics().averageCharWidth());
    const int lines = 1 + int(std::max(source, target) / letters);
    return lines * fontMetrics().lineSpacing() + 4 * segmentrow::padding;
}

void SegmentList::measure(int row)
{
    if (!m_heights.isKnown(row))
        m_heights.set(row, m_delegate->sizeHint(rowOption(), m_model.index(row)).height());
}

void SegmentList::measureRowsInSight()
{
    for (int row = m_heights.rowAt(verticalOffset()); row >= 0 && row < m_heights.count(); ++row) {
        if (m_heights.top(row) >= verticalOffset() + viewport()->height())
            break;
        measure(row);
    }
}

void SegmentList::doItemsLayout()
{
    if (m_width != viewport()->width() || m_heights.count() != m_model.rowCount()) {
        m_width = viewport()->width();
        std::vector<int> guesses;
        for (int row = 0; row < m_model.rowCount(); ++row)
            guesses.push_back(guessedHeight(row));
        m_heights.guess(std::move(guesses));
    }
    QAbstractItemView::doItemsLayout(); // NOLINT(bugprone-parent-virtual-call): QListView's would measure every row
}

void SegmentList::updateGeometries()
{
    measureRowsInSight();
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(3 * fontMetrics().lineSpacing());
    verticalScrollBar()->setRange(0, std::max(0, m_heights.top(m_heights.count()) - viewport()->height()));
    measureRowsInSight(); // the range may have moved them
    QAbstractItemView::updateGeometries(); // NOLINT(bugprone-parent-virtual-call): QListView's knows nothing of these heights
}

int SegmentList::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect SegmentList::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_heights.count())
        return {};
    return {0, m_heights.top(index.row()) - verticalOffset(), viewport()->width(), m_heights.height(index.row())};
}

QModelIndex SegmentList::indexAt(const QPoint &point) const
{
    const int y = point.y() + verticalOffset();
    const bool isOnRow = y >= 0 && y < m_heights.top(m_heights.count());
    return isOnRow ? m_model.index(m_heights.rowAt(y)) : QModelIndex();
}

void SegmentList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    executeDelayedItemsLayout();
    if (!index.isValid() || index.row() >= m_heights.count())
        return;
    measure(index.row());
    updateGeometries();
    const int top = m_heights.top(index.row()), bottom = m_heights.top(index.row() + 1);
    const int page = viewport()->height();
    int value = verticalOffset();
    if (hint == PositionAtCenter)
        value = (top + bottom - page) / 2;
    else if (hint == PositionAtTop || top < value || bottom - top > page)
        value = top;
    else if (hint == PositionAtBottom || bottom > value + page)
        value = bottom - page;
    verticalScrollBar()->setValue(value);
}

QModelIndex SegmentList::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (m_model.rowCount() == 0)
        return {};
    executeDelayedItemsLayout();
    const int row = std::max(0, currentIndex().row()), last = m_model.rowCount() - 1;
    const int page = viewport()->height();
    switch (action) {
    case MoveUp:
    case MovePrevious:
    case MoveLeft: return m_model.index(std::max(0, row - 1));
    case MoveDown:
    case MoveNext:
    case MoveRight: return m_model.index(currentIndex().isValid() ? std::min(last, row + 1) : 0);
    case MoveHome: return m_model.index(0);
    case MoveEnd: return m_model.index(last);
    case MovePageUp: return m_model.index(std::min(std::max(0, row - 1), m_heights.rowAt(m_heights.top(row) - page)));
    case MovePageDown: return m_model.index(std::max(std::min(last, row + 1), m_heights.rowAt(m_heights.top(row) + page)));
    }
    Q_UNREACHABLE();
}

QRegion SegmentList::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QModelIndex &index : selection.indexes())
        region += visualRect(index);
    return region;
}

void SegmentList::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex index = indexAt(rect.center());
    selectionModel()->select(index.isValid() ? QItemSelection(index, index) : QItemSelection(), command);
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
    placeEditor();
}

void SegmentList::scrollContentsBy(int, int)
{
    updateGeometries();
    placeEditor();
    viewport()->update();
}

void SegmentList::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    QStyleOptionViewItem option = rowOption();
    const QModelIndex hovered = indexAt(viewport()->mapFromGlobal(QCursor::pos()));
    const int last = m_heights.rowAt(event->rect().bottom() + verticalOffset());
    for (int row = std::max(0, m_heights.rowAt(event->rect().top() + verticalOffset())); row <= last; ++row) {
        const QModelIndex index = m_model.index(row);
        option.rect = visualRect(index);
        option.state.setFlag(QStyle::State_MouseOver, index == hovered && viewport()->underMouse());
        m_delegate->paint(&painter, option, index);
    }
}

void SegmentList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (m_width != viewport()->width())
        scheduleDelayedItemsLayout();
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
