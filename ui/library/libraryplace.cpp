// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryplace.h"

#include "ui/library/carddelegate.h"
#include "ui/library/chip.h"
#include "ui/library/filterbar.h"
#include "ui/library/itemeditor.h"
#include "ui/library/itemlistmodel.h"
#include "ui/library/itemlistview.h"
#include "ui/library/itemtableview.h"
#include "ui/library/sectionmenu.h"
#include "ui/library/selectionpane.h"
#include "ui/session.h"
#include "ui/style/icons.h"
#include "ui/style/rememberedsplitter.h"
#include "ui/style/style.h"

#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

const QString tableKey = u"library/table"_s;

} // namespace

LibraryPlace::LibraryPlace(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new ItemListModel(session.library(), this)),
      m_filter(new FilterBar(session)), m_list(new ItemListView(*m_model)), m_table(new ItemTableView(*m_model)),
      m_editor(new ItemEditor(session)), m_selection(new SelectionPane(session)), m_side(new QStackedWidget),
      m_splitter(new RememberedSplitter(u"library"_s, {340, 960}, this)),
      m_caption(new QLabel), m_count(new QLabel), m_nothing(new QLabel), m_new(new QPushButton), m_coverage(new QPushButton)
{
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins({});
    m_side->addWidget(m_editor);
    m_side->addWidget(m_selection);
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(m_side);
    row->addWidget(m_splitter);

    connect(m_filter, &FilterBar::changed, this, &LibraryPlace::applyFilter);
    connect(m_model, &ItemListModel::totalChanged, this, &LibraryPlace::showCount);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &LibraryPlace::showCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LibraryPlace::showSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LibraryPlace::showSelection);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &LibraryPlace::showSelection);
    connect(m_table, &ItemTableView::orderChosen, m_filter, &FilterBar::setOrder);
    connect(m_selection, &SelectionPane::trashRequested, this, [this] { trashOrRestore(m_list->selectedItems()); });
    connect(m_selection, &SelectionPane::sectionChosen, this, [this](SectionId section) {
        place(m_list->selectedItems(), section);
    });
    connect(m_editor, &ItemEditor::trashRequested, this, [this] { trashOrRestore({m_editor->item()}); });
    connect(m_new, &QPushButton::clicked, this, qOverload<>(&LibraryPlace::newHighlight));
    connect(m_coverage, &QPushButton::clicked, this, &LibraryPlace::coverageRequested);
    connect(&session, &Session::itemRequested, this, &LibraryPlace::showItem);
    connect(&session, &Session::languageChanged, this, [this] {
        m_model->setLanguage(m_session.language());
        m_list->cards().setLanguage(m_session.language());
    });
    m_model->setLanguage(session.language());
    m_list->cards().setLanguage(session.language());
    retranslateUi();
    showAs(QSettings().value(tableKey).toBool());
}

QWidget *LibraryPlace::makeList()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(16, 12, 8, 12);
    auto *head = new QHBoxLayout;
    head->addWidget(m_caption);
    head->addStretch();
    head->addWidget(m_count);
    head->addSpacing(8);
    head->addWidget(m_asCards = makeSwitch(u"asCards"_s, false));
    head->addWidget(m_asTable = makeSwitch(u"asTable"_s, true));
    column->addLayout(head);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(m_table, 1);
    column->addWidget(m_nothing, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_new, 1);
    foot->addWidget(m_coverage);
    column->addLayout(foot);

    makeCaption(*m_caption);
    makeMuted(*m_count);
    makeMuted(*m_nothing);
    makePrimary(*m_new);
    m_new->setObjectName(u"newHighlight"_s);
    m_coverage->setObjectName(u"coverageButton"_s);
    m_new->setEnabled(!m_session.library().isReadOnly());
    m_nothing->setObjectName(u"nothing"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setContentsMargins(8, 32, 8, 0);
    m_table->setSelectionModel(m_list->selectionModel());
    connectView(*m_list);
    connectView(*m_table);
    return side;
}

Chip *LibraryPlace::makeSwitch(const QString &name, bool table)
{
    auto *chip = new Chip(name);
    connect(chip, &QAbstractButton::clicked, this, [this, table] { showAs(table); });
    return chip;
}

void LibraryPlace::connectView(QAbstractItemView &view)
{
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&view, &QWidget::customContextMenuRequested, this, [this, &view](QPoint position) { showMenu(view, position); });
    auto *remove = new QShortcut(QKeySequence::Delete, &view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] { trashOrRestore(m_list->selectedItems()); });
}

QAbstractItemView &LibraryPlace::view() const
{
    return m_isTable ? static_cast<QAbstractItemView &>(*m_table) : *m_list;
}

// A table wants width: the editor goes below it.
void LibraryPlace::showAs(bool table)
{
    const bool hadFocus = view().hasFocus();
    m_isTable = table;
    QSettings().setValue(tableKey, table);
    m_asCards->setChecked(!table);
    m_asTable->setChecked(table);
    if (table)
        m_splitter->rearrange(u"libraryTable"_s, Qt::Vertical, {520, 360});
    else
        m_splitter->rearrange(u"library"_s, Qt::Horizontal, {340, 960});
    showCount();
    if (const QModelIndex current = m_model->indexOf(m_current); current.isValid())
        view().scrollTo(current);
    if (hadFocus)
        view().setFocus();
}

void LibraryPlace::retranslateUi()
{
    m_caption->setText(tr("Library"));
    m_list->setAccessibleName(tr("Highlights"));
    m_table->setAccessibleName(tr("Highlights"));
    m_asCards->setText(tr("Cards"));
    m_asCards->setToolTip(tr("Show the highlights as cards"));
    m_asTable->setText(tr("Table"));
    m_asTable->setToolTip(tr("Show the highlights as a table that can be sorted by its columns"));
    for (Chip *chip : {m_asCards, m_asTable})
        chip->setAccessibleName(chip->toolTip());
    m_new->setText(tr("New highlight"));
    m_coverage->setText(tr("Coverage…"));
    m_coverage->setToolTip(tr("What was reported in a year and what was not"));
    showCount();
}

void LibraryPlace::applyFilter()
{
    m_model->setFilter(m_filter->filter());
    m_table->showOrder(m_filter->filter().order);
    const QModelIndex current = m_model->indexOf(m_current);
    if (!current.isValid())
        return;
    const QSignalBlocker quiet(m_list->selectionModel()); // it is shown already
    m_list->setCurrentIndex(current);
    view().viewport()->update();
}

void LibraryPlace::showCount()
{
    m_count->setText(tr("%n highlight(s)", nullptr, m_model->total()));
    const bool isEmpty = m_model->total() == 0;
    m_list->setVisible(!isEmpty && !m_isTable);
    m_table->setVisible(!isEmpty && m_isTable);
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

void LibraryPlace::showSelection()
{
    const qsizetype count = m_list->selectionModel()->selectedRows().size();
    if (count > 1) {
        m_editor->flush();
        m_selection->show(int(count), m_filter->filter().trashed);
    }
    m_side->setCurrentIndex(count > 1 ? 1 : 0);
}

void LibraryPlace::showItem(ItemId item)
{
    if (!m_model->indexOf(item).isValid())
        m_filter->clear();
    m_current = item;
    m_editor->show(item);
    if (const QModelIndex index = m_model->indexOf(item); index.isValid()) {
        m_list->setCurrentIndex(index);
        view().scrollTo(index);
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
    if (m_session.report(item ? Result<void>() : item.error()))
        begin(*item);
}

void LibraryPlace::newHighlight(int article, QDate day)
{
    if (m_session.library().isReadOnly())
        return;
    m_editor->flush();
    IssueEditor &editor = m_session.editor();
    ItemId made;
    const auto done = editor.together(tr("New highlight"), [&]() -> Result<void> {
        const auto item = editor.createItem(ItemKind::News, m_session.language());
        if (!item)
            return item.error();
        made = *item;
        if (const auto dated = editor.setEvents(made, {EventInput{{}, Period::day(day), {}}}); !dated)
            return dated;
        return article > 0 ? editor.setArticles(made, {article}) : Result<void>();
    });
    if (m_session.report(done))
        begin(made);
}

void LibraryPlace::begin(ItemId item)
{
    showItem(item);
    m_editor->focusTitle();
}

void LibraryPlace::showMonth(int article, const Period &month)
{
    m_filter->showMonth(article, month);
    view().setFocus();
}

void LibraryPlace::search(const QString &words)
{
    m_filter->search(words);
}

void LibraryPlace::focusSearch()
{
    m_filter->focusSearch();
}

QList<ItemId> LibraryPlace::selectedItems() const
{
    return m_list->selectedItems();
}

void LibraryPlace::flush()
{
    m_editor->flush();
}

void LibraryPlace::trashOrRestore(const QList<ItemId> &items)
{
    if (items.isEmpty() || m_session.library().isReadOnly())
        return;
    m_editor->flush();
    const auto row = m_session.library().row<ItemRow>(items.first().toString());
    const bool isTrashed = row && !row->trashed.isEmpty();
    if (items.size() > 1 && !m_session.report(m_session.backUpFirst()))
        return;
    IssueEditor &editor = m_session.editor();
    m_session.report(isTrashed ? editor.restoreItems(items) : editor.trashItems(items));
}

void LibraryPlace::place(const QList<ItemId> &items, SectionId section)
{
    m_editor->flush();
    const auto placed = m_session.editor().placeItems(items, section);
    if (m_session.report(placed ? Result<void>() : placed.error()))
        m_session.tell(tr("%n highlight(s) added to the issue.", nullptr, int(items.size())));
}

void LibraryPlace::showMenu(const QAbstractItemView &view, QPoint position)
{
    const QList<ItemId> items = m_list->selectedItems();
    if (items.isEmpty() || m_session.library().isReadOnly())
        return;
    QMenu menu(this);
    SectionMenu sections(m_session);
    sections.setTitle(tr("Add to section"));
    connect(&sections, &SectionMenu::chosen, this, [&](SectionId section) { place(items, section); });
    if (!m_filter->filter().trashed && m_session.issue())
        menu.addMenu(&sections);
    menu.addAction(m_filter->filter().trashed ? tr("Restore") : tr("Move to the trash"), this,
                   [&] { trashOrRestore(items); });
    menu.exec(view.viewport()->mapToGlobal(position));
}

void LibraryPlace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!isAncestorOf(window()->focusWidget()))
        view().setFocus();
}

void LibraryPlace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace quarterly
