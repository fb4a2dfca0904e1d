// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlineview.h"

#include "dropwords.h"
#include "outlineactions.h"
#include "outlinedelegate.h"
#include "outlinemodel.h"
#include "outlinerow.h"

#include "ui/library/dragcard.h"
#include "ui/pages/typesetter.h"
#include "ui/session.h"
#include "ui/style/colours.h"
#include "ui/style/style.h"

#include <QDrag>
#include <QDragMoveEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>

namespace quarterly {

using namespace Qt::StringLiterals;

OutlineView::OutlineView(Session &session, OutlineModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_session(session)
    , m_model(model)
{
    setObjectName(u"outline"_s);
    setModel(&model);
    m_actions = new OutlineActions(session, *this, model);
    setItemDelegate(new OutlineDelegate(this));
    setHeaderHidden(true);
    setFrameShape(NoFrame);
    setIndentation(0);
    setRootIsDecorated(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // unseen when not needed; rows keep their width
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers); // the actions know when
    setExpandsOnDoubleClick(false);
    setDragDropMode(DragDrop);
    setDropIndicatorShown(false); // ours knows where sections begin and end
    viewport()->setAutoFillBackground(false);
    expandAll();
    // Rows say where they are on the pages; they stay as high as they were.
    connect(&session.typesetter(), &Typesetter::pagesReady, viewport(), qOverload<>(&QWidget::update));
    connect(&model, &OutlineModel::rowsInserted, this, [this](const QModelIndex &parent, int first) {
        if (!parent.isValid())
            expand(m_model.index(first, 0));
    });
    connect(&session, &Session::placementChanged, this, &OutlineView::selectChosen);
    connect(&session.editor(), &IssueEditor::dealtWith, this, &OutlineView::selectDealtWith);
}

QList<PlacementId> OutlineView::chosenPlacements() const
{
    QList<PlacementId> chosen;
    if (m_model.placement(currentIndex()).isNull())
        return chosen;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex section = m_model.index(row, 0);
        for (int i = 0; isExpanded(section) && i < m_model.rowCount(section); ++i) {
            const QModelIndex index = m_model.index(i, 0, section);
            if (selectionModel()->isSelected(index) || index == currentIndex())
                chosen << m_model.placement(index);
        }
    }
    return chosen;
}

void OutlineView::select(const QList<PlacementId> &placements)
{
    QItemSelection selection;
    QModelIndex first;
    for (const PlacementId placement : placements) {
        const QModelIndex index = m_model.indexOf(placement);
        if (!index.isValid())
            continue;
        expand(index.parent());
        selection.select(index, index);
        first = first.isValid() ? first : index;
    }
    if (!first.isValid())
        return;
    const bool keepsCurrent = selection.contains(currentIndex());
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (!keepsCurrent)
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    scrollTo(keepsCurrent ? currentIndex() : first);
}

// After undo and redo too, what the edit was about is what is selected.
void OutlineView::selectDealtWith(const QList<QUuid> &ids)
{
    QList<PlacementId> placements;
    for (const QUuid &id : ids) {
        if (const QModelIndex section = m_model.indexOf(SectionId(id)); section.isValid())
            return selectOnly(section);
        placements << PlacementId(id);
    }
    select(placements);
}

void OutlineView::selectChosen()
{
    const QModelIndex index = m_model.indexOf(m_session.placement());
    if (!index.isValid() || index == currentIndex())
        return;
    selectOnly(index);
    scrollTo(index);
}

// Whatever keys are held down at the moment: in another place they mean something else.
void OutlineView::selectOnly(const QModelIndex &index)
{
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void OutlineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (current.isValid())
        m_session.choosePlacement(m_model.placement(current));
}

void OutlineView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (!m_drop)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    paintDrop(painter);
}

// A line where it will land, and on it what will happen.
void OutlineView::paintDrop(QPainter &painter) const
{
    const Colours &colours = Colours::of(palette());
    painter.setPen(QPen(colours.accent, 2.5, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(colours.accent);
    const QPointF start(5, std::clamp(m_drop->y, 5, viewport()->height() - 5));
    painter.drawLine(start, QPointF(viewport()->width() - 3, start.y()));
    painter.drawEllipse(start, 3, 3);
    const QFontMetricsF metrics(font());
    const QString words = metrics.elidedText(m_drop->words, Qt::ElideRight, viewport()->width() - 48);
    QRectF sign(0, 0, metrics.horizontalAdvance(words) + 20, metrics.height() + 6);
    sign.moveCenter({viewport()->width() - sign.width() / 2 - 10, start.y()});
    sign.moveBottom(std::min<double>(sign.bottom(), m_drop->pointer.y() + 4)); // above the card
    sign.moveTop(std::clamp(sign.top(), 1.0, viewport()->height() - sign.height() - 1));
    paintCard(painter, sign, colours.accent, Qt::transparent, sign.height() / 2);
    painter.setPen(colours.onAccent);
    painter.drawText(sign, Qt::AlignCenter, words);
}

// Titles wrap at the width, so the rows have other heights.
void OutlineView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        scheduleDelayedItemsLayout();
}

void OutlineView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const bool isSection = index.isValid() && !index.parent().isValid();
    if (isSection && event->button() == Qt::LeftButton && event->pos().x() < OutlineRow::foldWidth)
        setExpanded(index, !isExpanded(index));
    else
        QTreeView::mousePressEvent(event);
}

void OutlineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.parent().isValid() && OutlineRow(visualRect(index), font()).presentationAt(event->position()))
        return; // two quick clicks on the switch
    if (index.isValid())
        m_actions->edit();
}

void OutlineView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu;
    m_actions->fill(menu);
    menu.exec(event->reason() == QContextMenuEvent::Keyboard
                  ? viewport()->mapToGlobal(visualRect(currentIndex()).center())
                  : event->globalPos());
}

// What was pressed decides: a section goes alone with all that is in it, a highlight with the others selected.
QModelIndexList OutlineView::draggedRows() const
{
    QModelIndexList rows;
    for (const PlacementId placement : chosenPlacements())
        rows << m_model.indexOf(placement);
    return rows.isEmpty() && currentIndex().isValid() ? QModelIndexList{currentIndex()} : rows;
}

void OutlineView::startDrag(Qt::DropActions actions)
{
    const QModelIndexList rows = draggedRows();
    if (rows.isEmpty())
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(m_model.mimeData(rows));
    drag->setPixmap(dragCard(rows.first().data().toString(), int(rows.size()), *this));
    drag->setHotSpot({-12, -8}); // what is under the pointer stays in sight
    if (drag->exec(actions, Qt::MoveAction) == Qt::IgnoreAction)
        m_session.tell(tr("Nothing was moved."));
    setState(NoState);
    showDrop({});
}

void OutlineView::dragEnterEvent(QDragEnterEvent *event)
{
    const QStringList types = m_model.mimeTypes();
    if (std::ranges::any_of(types, [&](const QString &type) { return event->mimeData()->hasFormat(type); }))
        event->acceptProposedAction();
    else
        event->ignore(); // files are the window's business
}

void OutlineView::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeView::dragMoveEvent(event); // scrolls at the edges
    showDrop(placeFor(*event->mimeData(), event->position().toPoint()));
    if (!m_drop)
        return event->ignore();
    event->setDropAction(event->source() == this ? Qt::MoveAction : Qt::CopyAction);
    event->accept();
}

void OutlineView::dragLeaveEvent(QDragLeaveEvent *event)
{
    showDrop({});
    QTreeView::dragLeaveEvent(event);
}

void OutlineView::dropEvent(QDropEvent *event)
{
    const auto place = placeFor(*event->mimeData(), event->position().toPoint());
    showDrop({});
    setState(NoState);
    stopAutoScroll();
    if (place && m_session.issue() && m_model.dropMimeData(event->mimeData(), event->dropAction(), place->row, 0, place->parent)) {
        event->accept();
        m_actions->announce();
        setFocus();
    } else {
        event->ignore();
    }
}

void OutlineView::showDrop(std::optional<DropPlace> place)
{
    m_drop = std::move(place);
    viewport()->update();
}

std::optional<OutlineView::DropPlace> OutlineView::placeFor(const QMimeData &data, QPoint position) const
{
    if (m_model.rowCount() == 0)
        return std::nullopt;
    const DropPlace place = data.hasFormat(OutlineModel::sectionsType) ? placeAmongSections(position)
                                                                       : placeInSections(position);
    if (!m_model.canDropMimeData(&data, Qt::CopyAction, place.row, 0, place.parent))
        return std::nullopt;
    DropPlace fitting = place;
    fitting.pointer = position;
    fitting.words = dropWords(data, m_model.section(place.parent), m_session);
    return fitting;
}

// Before the first section whose middle, its placements included, is below the pointer.
OutlineView::DropPlace OutlineView::placeAmongSections(QPoint position) const
{
    const int count = m_model.rowCount();
    for (int row = 0; row < count; ++row) {
        const QModelIndex section = m_model.index(row, 0);
        const int top = visualRect(section).top();
        if (position.y() < (top + bottomOf(section)) / 2)
            return {{}, row, top + 2};
    }
    return {{}, count, bottomOf(m_model.index(count - 1, 0))};
}

// On a placement: before or after it. On a section's title: as its first. Below everything: at the very end.
OutlineView::DropPlace OutlineView::placeInSections(QPoint position) const
{
    const QModelIndex index = indexAt(position);
    if (index.parent().isValid())
        return position.y() < visualRect(index).center().y() ? before(index) : after(index);
    const QModelIndex section = index.isValid() ? index : m_model.index(m_model.rowCount() - 1, 0);
    if (index.isValid() && isExpanded(section))
        return {section, 0, visualRect(section).bottom()};
    return {section, m_model.rowCount(section), bottomOf(section)};
}

OutlineView::DropPlace OutlineView::before(const QModelIndex &index) const
{
    return {index.parent(), index.row(), visualRect(index).top() - int(OutlineRow::gap) / 2};
}

OutlineView::DropPlace OutlineView::after(const QModelIndex &index) const
{
    return {index.parent(), index.row() + 1, visualRect(index).bottom() - int(OutlineRow::gap) / 2 + 1};
}

int OutlineView::bottomOf(const QModelIndex &section) const
{
    const int count = isExpanded(section) ? m_model.rowCount(section) : 0;
    const QModelIndex last = count > 0 ? m_model.index(count - 1, 0, section) : section;
    return visualRect(last).bottom() - (count > 0 ? int(OutlineRow::gap) / 2 : 0);
}

} // namespace quarterly
