// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemlistmodel.h"

#include "ui/library/itemwords.h"
#include "ui/library/thumbnails.h"

#include <QMimeData>
#include <QSet>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = mostFound; // ids fetched at once: a search whole
constexpr int batchSize = 40; // cards read at once: a screenful
constexpr qsizetype mostCards = 4000;

} // namespace

const QString ItemListModel::mimeType = u"application/x-quarterly-items"_s;

ItemListModel::ItemListModel(Library &library, QObject *parent)
    : QAbstractTableModel(parent), m_library(library), m_thumbnails(new Thumbnails(library, this))
{
    m_counting.setSingleShot(true);
    m_counting.setInterval(50);
    connect(&m_counting, &QTimer::timeout, this, &ItemListModel::count);
    connect(&library, &Library::changed, this, &ItemListModel::refresh);
    connect(m_thumbnails, &Thumbnails::ready, this, &ItemListModel::thumbnailReady);
    list();
}

void ItemListModel::setFilter(const ItemFilter &filter)
{
    m_filter = filter;
    list();
}

void ItemListModel::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    m_cards.clear();
    if (!m_items.isEmpty())
        noteChanged(0, rowCount() - 1);
}

void ItemListModel::list()
{
    beginResetModel();
    m_cards.clear();
    const auto items = listItems(m_library, m_filter, 0, pageSize);
    m_items = items ? *items : QList<ItemId>();
    m_total = 0;
    endResetModel();
    recount();
}

// To count a large library takes longer than to show its first page: the number follows.
void ItemListModel::recount()
{
    const bool isAll = m_items.size() < pageSize; // as many were asked for, at least
    m_total = isAll ? rowCount() : std::max(m_total, rowCount() + 1);
    if (!isAll) {
        m_counting.start();
        return;
    }
    m_counting.stop();
    Q_EMIT totalChanged();
}

void ItemListModel::count()
{
    const auto total = countItems(m_library, m_filter);
    m_total = total ? *total : rowCount();
    Q_EMIT totalChanged();
}

bool ItemListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_items.size() < m_total;
}

void ItemListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const auto items = listItems(m_library, m_filter, rowCount(), pageSize);
    if (!items || items->isEmpty()) {
        m_total = rowCount(); // the list ends here, whatever the count said
        return;
    }
    beginInsertRows({}, rowCount(), rowCount() + int(items->size()) - 1);
    m_items += *items;
    endInsertRows();
    if (m_counting.isActive())
        m_total = std::max(m_total, rowCount() + 1);
}

// As much as was fetched is listed again. What moved is moved, so that selection and scroll position stay.
void ItemListModel::refresh(const Change &change)
{
    if (change.items.isEmpty() && !change.tables.contains(TagRow::table().name))
        return;
    const bool concernsAll = change.items.isEmpty(); // tags are on many cards, and what another program wrote is not told by item
    m_cards.removeIf([&](const auto &entry) { return concernsAll || change.items.contains(entry.key()); });
    const auto items = listItems(m_library, m_filter, 0, std::max(rowCount() + 1, pageSize));
    if (items)
        become(*items);
    recount();
    if (concernsAll && rowCount() > 0)
        noteChanged(0, rowCount() - 1);
    for (const ItemId item : change.items) {
        if (const QModelIndex index = indexOf(item); index.isValid())
            noteChanged(index.row(), index.row());
    }
}

void ItemListModel::become(const QList<ItemId> &items)
{
    const QSet<ItemId> staying(items.begin(), items.end());
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (staying.contains(m_items[row]))
            continue;
        beginRemoveRows({}, row, row);
        m_items.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < items.size(); ++row) {
        if (row < m_items.size() && m_items[row] == items[row])
            continue;
        const int from = int(m_items.indexOf(items[row], row));
        if (from > row) {
            beginMoveRows({}, from, from, {}, row);
            m_items.move(from, row);
            endMoveRows();
        } else {
            beginInsertRows({}, row, row);
            m_items.insert(row, items[row]);
            endInsertRows();
        }
    }
}

ItemId ItemListModel::item(const QModelIndex &index) const
{
    return index.isValid() ? m_items[index.row()] : ItemId();
}

QModelIndex ItemListModel::indexOf(ItemId item) const
{
    const qsizetype row = m_items.indexOf(item);
    return row < 0 ? QModelIndex() : index(int(row));
}

int ItemListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int ItemListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

void ItemListModel::noteChanged(int first, int last)
{
    Q_EMIT dataChanged(index(first), index(last, columns - 1));
}

// Reads the cards around the row with it: the view will ask for them next.
const ItemCard *ItemListModel::card(int row) const
{
    const auto known = m_cards.constFind(m_items[row]);
    if (known != m_cards.constEnd())
        return &*known;
    if (m_cards.size() > mostCards)
        m_cards.clear();
    QList<ItemId> wanted;
    const int first = row / batchSize * batchSize;
    for (const ItemId item : m_items.mid(first, batchSize)) {
        if (!m_cards.contains(item))
            wanted << item;
    }
    if (const auto cards = itemCards(m_library, wanted, m_language.code(), m_filter.words)) {
        for (const ItemCard &card : *cards)
            m_cards.insert(card.id, card);
    }
    const auto read = m_cards.constFind(m_items[row]);
    return read == m_cards.constEnd() ? nullptr : &*read;
}

QVariant ItemListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IdRole)
        return QVariant::fromValue(m_items[index.row()]);
    const ItemCard *card = this->card(index.row());
    if (!card)
        return {};
    switch (role) {
    case TitleRole: return cell(*card, index.column());
    case ThumbnailRole: return index.column() == TitleColumn ? m_thumbnails->of(card->thumbnail) : QVariant();
    case CardRole: return QVariant::fromValue(*card);
    case Qt::AccessibleTextRole: return index.column() == LanguagesColumn ? statesInWords(*card) : cell(*card, index.column());
    case Qt::AccessibleDescriptionRole: return index.column() == TitleColumn ? spokenCard(*card, m_language) : QVariant();
    default: return {};
    }
}

QString ItemListModel::cell(const ItemCard &card, int column) const
{
    switch (column) {
    case TitleColumn: return titleOf(card);
    case DateColumn: return whenOf(card, m_language);
    case PlaceColumn: return QString(card.place).replace(u'\n', u", "_s);
    case ArticlesColumn: return articlesOf(card);
    case UsedColumn: return usedInWords(card, m_language);
    default: return {}; // the languages are painted
    }
}

QVariant ItemListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case TitleColumn: return tr("Title");
    case DateColumn: return tr("Date");
    case PlaceColumn: return tr("Place");
    case ArticlesColumn: return tr("Articles", "of the convention");
    case LanguagesColumn: return tr("Languages");
    case UsedColumn: return tr("Used in");
    default: return {};
    }
}

Qt::ItemFlags ItemListModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

void ItemListModel::thumbnailReady(const QString &hash)
{
    for (int row = 0; row < rowCount(); ++row) {
        const auto card = m_cards.constFind(m_items[row]);
        if (card != m_cards.constEnd() && card->thumbnail == hash)
            Q_EMIT dataChanged(index(row), index(row), {ThumbnailRole});
    }
}

QStringList ItemListModel::mimeTypes() const
{
    return {mimeType};
}

QMimeData *ItemListModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList ids;
    for (const QModelIndex &index : indexes) {
        if (index.column() == TitleColumn) // the others are of the same row
            ids << item(index).toString();
    }
    auto *data = new QMimeData;
    data->setData(mimeType, ids.join(u'\n').toLatin1());
    return data;
}

QList<ItemId> ItemListModel::itemsIn(const QMimeData *data)
{
    QList<ItemId> items;
    for (const QString &line : QString::fromLatin1(data->data(mimeType)).split(u'\n', Qt::SkipEmptyParts)) {
        if (const ItemId item = ItemId::fromString(line); !item.isNull())
            items << item;
    }
    return items;
}

} // namespace quarterly
