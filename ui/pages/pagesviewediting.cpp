// SPDX-License-Identifier: GPL-3.0-or-later
// The pages as a place to write: the editor that opens over a text, and the ways to it.
#include "pagesview.h"

#include "ui/pages/pageeditor.h"
#include "ui/session.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>

namespace quarterly {

bool PagesView::editText(BlockId block)
{
    const auto &issue = m_session.issue();
    const auto text = issue && !isPreview() ? textWith(block, *issue) : std::nullopt;
    if (!text)
        return false;
    closeEditor();
    m_edited = block;
    bringIntoSight(spots([block](const TextArea &area) { return area.block == block; }));
    m_editor = new PageEditor(m_session, *text, block, viewport());
    connect(m_editor, &PageEditor::closeRequested, this, [this] {
        const bool hadFocus = m_editor && m_editor->isAncestorOf(focusWidget());
        closeEditor();
        if (hadFocus)
            setFocus(Qt::OtherFocusReason);
    });
    connect(m_editor, &PageEditor::nextRequested, this, &PagesView::editNext);
    placeEditor();
    m_editor->setVisible(true);
    m_editor->setFocus();
    return true;
}

bool PagesView::editChosen()
{
    if (editText(m_text))
        return true;
    const PlacementId chosen = m_session.placement();
    for (int page = 0; m_pages && !chosen.isNull() && page < m_pages->pages.size(); ++page) {
        const auto &areas = m_pages->pages[page].areas;
        const auto first = std::ranges::find(areas, chosen, &TextArea::placement);
        if (first != areas.end())
            return editText(first->block);
    }
    return false;
}

// Out of the way at once; the widget itself goes when the event that closed it has been dealt with.
void PagesView::closeEditor()
{
    if (!m_editor)
        return;
    PageEditor *editor = m_editor;
    m_editor.clear();
    editor->disconnect(this);
    editor->flush();
    editor->hide();
    editor->deleteLater();
}

void PagesView::placeEditor()
{
    if (!m_editor || !m_pages)
        return;
    const QRectF printed = printedRect(m_editor->field());
    if (!printed.isEmpty())
        m_editor->placeOver(printed.toRect());
}

// Of the column in which the editor was opened; while the text is empty, nothing is printed.
QRectF PagesView::printedRect(const TextField &field) const
{
    const auto text = m_session.issue() ? textOf(field, *m_session.issue()) : std::nullopt;
    if (!text)
        return {};
    const QList<Spot> own = spots([this](const TextArea &area) { return area.block == m_edited; });
    const QList<Spot> all = spots([&text](const TextArea &area) {
        return std::ranges::count(text->text.blocks, area.block, &LocalizedBlock::id) > 0;
    });
    for (const Spot &spot : all) {
        if (own.isEmpty() || (spot.page == own.first().page && spot.rect.intersects(own.first().rect)))
            return onScreen(spot);
    }
    return {};
}

// Through the texts in the order in which they are printed; a text in several blocks is one.
void PagesView::editNext(int by)
{
    const auto &issue = m_session.issue();
    if (!issue || !m_pages || !m_editor)
        return;
    QList<TextField> fields;
    QList<TextArea> firsts;
    for (const Page &page : m_pages->pages) {
        for (const TextArea &area : page.areas) {
            const auto text = textWith(area.block, *issue);
            if (!text || fields.contains(text->field))
                continue;
            fields << text->field;
            firsts << area;
        }
    }
    const qsizetype next = fields.indexOf(m_editor->field()) + by;
    closeEditor();
    if (next < 0 || next >= firsts.size())
        return setFocus(Qt::OtherFocusReason);
    const TextArea wanted = firsts[next];
    m_session.choosePlacement(wanted.placement);
    m_text = wanted.block;
    editText(wanted.block);
}

void PagesView::openItem(PlacementId placement)
{
    const auto &issue = m_session.issue();
    if (const Placement *found = issue ? issue->placement(placement) : nullptr)
        Q_EMIT m_session.itemRequested(found->item.id);
}

bool PagesView::pressTextKey(const QKeyEvent &key)
{
    const bool isReturn = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (!isReturn && !(m_editable && key.key() == Qt::Key_F2))
        return false;
    if (m_editable && !(key.modifiers() & Qt::ControlModifier))
        editChosen();
    else
        openItem(m_session.placement());
    return true;
}

void PagesView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const TextArea *area = byKey ? nullptr : areaAt(event->pos());
    const BlockId block = area ? area->block : m_text;
    const auto text = m_editable && m_session.issue() ? textWith(block, *m_session.issue()) : std::nullopt;
    if (!text)
        return;
    const PlacementId placement = area ? area->placement : m_session.placement();
    m_session.choosePlacement(placement);
    m_text = block;
    QMenu menu;
    menu.addAction(tr("Edit here"), this, [this, block] { editText(block); });
    if (!placement.isNull())
        menu.addAction(tr("Open in the library"), this, [this, placement] { openItem(placement); });
    if (m_session.language() != text->field.source)
        menu.addAction(tr("Open in Translate"), this, [this, block] { Q_EMIT m_session.segmentRequested(block); });
    menu.exec(byKey ? mapToGlobal(rect().center()) : event->globalPos());
}

void PagesView::scrollContentsBy(int dx, int dy)
{
    QAbstractScrollArea::scrollContentsBy(dx, dy);
    placeEditor();
}

} // namespace quarterly
