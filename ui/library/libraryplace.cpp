// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryplace.h"

#include "ui/library/carddelegate.h"
#include "ui/library/filterbar.h"
#include "ui/library/itemeditor.h"
#include "ui/library/itemlistmodel.h"
#include "ui/library/itemlistview.h"
#include "ui/session.h"
#include "ui/style/icons.h"
#include "ui/style/rememberedsplitter.h"
#include "ui/style/style.h"

#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace quarterly {

using namespace Qt::StringLiterals;

LibraryPlace::LibraryPlace(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new ItemListModel(session.library(), this)),
      m_filter(new FilterBar(session)), m_list(new ItemListView(*m_model)), m_editor(new ItemEditor(session)),
      m_caption(new QLabel), m_count(new QLabel), m_nothing(new QLabel), m_new(new QPushButton)
{
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins({});
    auto *splitter = new RememberedSplitter(u"library"_s, {340, 960}, this);
    splitter->addWidget(makeList());
    splitter->addWidget(m_editor);
    row->addWidget(splitter);

    connect(m_filter, &FilterBar::changed, this, &LibraryPlace::applyFilter);
    connect(m_model, &ItemListModel::totalChanged, this, &LibraryPlace::showCount);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &LibraryPlace::showCurrent);
    connect(m_list, &QWidget::customContextMenuRequested, this, &LibraryPlace::showMenu);
    connect(m_editor, &ItemEditor::trashRequested, this, [this] { trashOrRestore({m_editor->item()}); });
    connect(m_new, &QPushButton::clicked, this, &LibraryPlace::newHighlight);
    connect(&session, &Session::itemRequested, this, &LibraryPlace::showItem);
    connect(&session, &Session::languageChanged, this, [this] {
        m_model->setLanguage(m_session.language());
        m_list->cards().setLanguage(m_session.language());
    });
    m_model->setLanguage(session.language());
    m_list->cards().setLanguage(session.language());
    retranslateUi();
    showCount();
}

QWidget *LibraryPlace::makeList()
{
    auto *side = new QWidget;
    side->setMinimumWidth(280);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(16, 12, 8, 12);
    auto *head = new QHBoxLayout;
    head->addWidget(m_caption);
    head->addStretch();
    head->addWidget(m_count);
    column->addLayout(head);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_new);

    makeCaption(*m_caption);
    makeMuted(*m_count);
    makeMuted(*m_nothing);
    makePrimary(*m_new);
    m_new->setObjectName(u"newHighlight"_s);
    m_new->setEnabled(!m_session.library().isReadOnly());
    m_nothing->setObjectName(u"nothing"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setContentsMargins(8, 32, 8, 0);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *remove = new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] { trashOrRestore(m_list->selectedItems()); });
    return side;
}

void LibraryPlace::retranslateUi()
{
    m_caption->setText(tr("Library"));
    m_list->setAccessibleName(tr("Highlights"));
    m_new->setText(tr("New highlight"));
    showCount();
}

void LibraryPlace::applyFilter()
{
    m_model->setFilter(m_filter->filter());
    const QModelIndex current = m_model->indexOf(m_current);
    if (!current.isValid())
        return;
    const QSignalBlocker quiet(m_list->selectionModel()); // it is shown already
    m_list->setCurrentIndex(current);
    m_list->viewport()->update();
}

void LibraryPlace::showCount()
{
    m_count->setText(tr("%n highlight(s)", nullptr, m_model->total()));
    const bool isEmpty = m_model->total() == 0;
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    if (m_filter->isFiltering())
        m_nothing->setText(tr("Nothing fits. Search for fewer words, or switch some of the filters off."));
    else if (m_filter->filter().trashed)
        m_nothing->setText(tr("The trash is empty."));
    else
        m_nothing->setText(tr("No highlights yet. Write the first one, or drop a document or picture on Compose."));
}

void LibraryPlace::showCurrent()
{
    const ItemId item = m_model->item(m_list->currentIndex());
    if (item.isNull() || item == m_current)
        return; // the list was filtered or reset: the one being edited stays
    m_current = item;
    m_editor->show(item);
}

void LibraryPlace::showItem(ItemId item)
{
    if (!m_model->indexOf(item).isValid())
        m_filter->clear();
    m_current = item;
    m_editor->show(item);
    if (const QModelIndex index = m_model->indexOf(item); index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    } else {
        m_list->clearSelection();
    }
}

void LibraryPlace::newHighlight()
{
    if (m_session.library().isReadOnly())
        return;
    m_editor->flush();
    const auto item = m_session.editor().createItem(ItemKind::News, m_session.language());
    if (!m_session.report(item ? Result<void>() : item.error()))
        return;
    showItem(*item);
    m_editor->focusTitle();
}

void LibraryPlace::search(const QString &words)
{
    m_filter->search(words);
}

void LibraryPlace::focusSearch()
{
    m_filter->focusSearch();
}

void LibraryPlace::trashOrRestore(const QList<ItemId> &items)
{
    if (items.isEmpty() || m_session.library().isReadOnly())
        return;
    m_editor->flush();
    const auto row = m_session.library().row<ItemRow>(items.first().toString());
    const bool isTrashed = row && !row->trashed.isEmpty();
    IssueEditor &editor = m_session.editor();
    m_session.report(isTrashed ? editor.restoreItems(items) : editor.trashItems(items));
}

void LibraryPlace::showMenu(QPoint position)
{
    const QList<ItemId> items = m_list->selectedItems();
    if (items.isEmpty() || m_session.library().isReadOnly())
        return;
    QMenu menu(this);
    menu.addAction(m_filter->filter().trashed ? tr("Restore") : tr("Move to the trash"), this,
                   [&] { trashOrRestore(items); });
    menu.exec(m_list->viewport()->mapToGlobal(position));
}

void LibraryPlace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!isAncestorOf(window()->focusWidget()))
        m_list->setFocus();
}

void LibraryPlace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace quarterly
