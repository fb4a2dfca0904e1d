// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarypanel.h"

#include "ui/library/carddelegate.h"
#include "ui/library/filterbar.h"
#include "ui/library/itemlistmodel.h"
#include "ui/library/itemlistview.h"
#include "ui/session.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace quarterly {

using namespace Qt::StringLiterals;

LibraryPanel::LibraryPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ItemListModel(session.library(), this))
    , m_filter(new FilterBar(session, this))
    , m_list(new ItemListView(*m_model, this))
    , m_caption(new QLabel(this))
    , m_count(new QLabel(this))
    , m_empty(new QLabel(this))
    , m_new(new QPushButton(icon(Icon::Add), {}, this))
    , m_place(new QAction(this))
{
    makeCaption(*m_caption);
    makeMuted(*m_count);
    makeMuted(*m_empty);
    m_empty->setWordWrap(true);
    makeLink(*m_new);
    m_place->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    m_place->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(m_place);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->setObjectName(u"composeLibrary"_s);
    setMinimumWidth(240);

    auto *head = new QHBoxLayout;
    head->addWidget(m_caption);
    head->addStretch();
    head->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 8, 8);
    column->addLayout(head);
    column->addWidget(m_filter);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addWidget(m_new, 0, Qt::AlignLeft);

    connect(m_filter, &FilterBar::changed, this, [this] { m_model->setFilter(m_filter->filter()); });
    connect(m_model, &ItemListModel::totalChanged, this, &LibraryPanel::showCount);
    connect(&session, &Session::issueChanged, this, &LibraryPanel::showQuarter);
    connect(&session, &Session::languageChanged, this, &LibraryPanel::showQuarter);
    connect(m_new, &QPushButton::clicked, this, &LibraryPanel::newHighlightRequested);
    connect(m_place, &QAction::triggered, this, [this] { Q_EMIT placeRequested(m_list->selectedItems()); });
    connect(m_list, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT m_session.itemRequested(m_model->item(index)); });
    m_model->setFilter(m_filter->filter());
    showQuarter();
    retranslateUi();
}

// What the issue holds already steps back.
void LibraryPanel::showQuarter()
{
    const auto &issue = m_session.issue();
    m_list->cards().setPaleQuarter(issue ? issue->quarter.toString() : QString());
    m_list->cards().setLanguage(m_session.language());
    m_model->setLanguage(m_session.language());
    m_list->viewport()->update();
}

void LibraryPanel::showCount()
{
    m_count->setText(tr("%n highlight(s)", nullptr, m_model->total()));
    m_empty->setVisible(m_model->total() == 0);
    m_empty->setText(m_filter->isFiltering() ? tr("No highlight is like this. Take a filter away to see more.")
                                             : tr("Highlights collected during the quarter wait here. Write the first, "
                                                  "or drop a text, a web page or a picture on the window."));
}

void LibraryPanel::retranslateUi()
{
    m_caption->setText(tr("Library"));
    m_new->setText(tr("New highlight"));
    m_place->setText(tr("Put into the issue"));
    m_list->setAccessibleName(tr("Highlights of the library"));
    m_list->setAccessibleDescription(tr("Enter puts the chosen ones into the issue"));
    showCount();
}

void LibraryPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace quarterly
