// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemtableview.h"

#include "ui/library/itemlistmodel.h"
#include "ui/library/tabledelegate.h"

#include <QHeaderView>
#include <QSettings>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineHeight = 36;
const QString widthsKey = u"library/columns"_s;

struct ColumnOrders
{
    ItemOrder ascending, descending;
    bool beginsDescending;
};

// In the order of ItemListModel's columns.
constexpr std::array<ColumnOrders, ItemListModel::columns> orders{{
    {ItemOrder::Title, ItemOrder::TitleBackwards, false},
    {ItemOrder::Oldest, ItemOrder::Newest, true},
    {ItemOrder::Place, ItemOrder::PlaceBackwards, false},
    {ItemOrder::Article, ItemOrder::ArticleBackwards, false},
    {ItemOrder::FewestLanguages, ItemOrder::MostLanguages, true},
    {ItemOrder::FirstUsed, ItemOrder::LastUsed, true},
}};

} // namespace

ItemTableView::ItemTableView(ItemListModel &model, QWidget *parent) : QTableView(parent)
{
    setObjectName(u"itemTable"_s);
    setModel(&model);
    setItemDelegate(new TableDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(lineHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *head = horizontalHeader();
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setFixedHeight(32);
    head->setHighlightSections(false);
    head->setSectionsClickable(true);
    head->setSortIndicatorShown(true);
    head->setStretchLastSection(true);
    connect(head, &QHeaderView::sectionClicked, this, &ItemTableView::chooseOrder);
    restoreWidths();
    connect(head, &QHeaderView::sectionResized, this, [head] { QSettings().setValue(widthsKey, head->saveState()); });
    showOrder(m_order);
}

void ItemTableView::restoreWidths()
{
    constexpr std::array<int, ItemListModel::columns> widths{440, 200, 130, 90, 130, 150};
    if (horizontalHeader()->restoreState(QSettings().value(widthsKey).toByteArray()))
        return;
    for (int column = 0; column < int(widths.size()); ++column)
        setColumnWidth(column, widths[column]);
}

void ItemTableView::showOrder(ItemOrder order)
{
    m_order = order;
    const auto column = std::ranges::find_if(orders, [order](const ColumnOrders &column) {
        return column.ascending == order || column.descending == order;
    });
    horizontalHeader()->setSortIndicator(int(column - orders.begin()),
                                         column->ascending == order ? Qt::AscendingOrder : Qt::DescendingOrder);
}

void ItemTableView::chooseOrder(int column)
{
    const ColumnOrders &choice = orders[column];
    const bool isChosen = m_order == choice.ascending || m_order == choice.descending;
    const bool descending = isChosen ? m_order == choice.ascending : choice.beginsDescending;
    Q_EMIT orderChosen(descending ? choice.descending : choice.ascending);
}

} // namespace quarterly
