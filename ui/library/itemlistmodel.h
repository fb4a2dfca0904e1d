// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "library/itemlist.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimer>

namespace quarterly {

class Thumbnails;

// The library's items that a filter lets through, as cards or the rows of a table. A library holds a hundred thousand: the model fetches
// ids in pages as the view asks for more, and reads the cards of those rows alone that somebody looks at.
class ItemListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, DateColumn, PlaceColumn, ArticlesColumn, LanguagesColumn, UsedColumn, columns };
    enum Role {
        TitleRole = Qt::DisplayRole,
        ThumbnailRole = Qt::DecorationRole, // QImage, square; null until it has been read
        CardRole = Qt::UserRole, // ItemCard
        IdRole, // ItemId
    };

    explicit ItemListModel(Library &library, QObject *parent = nullptr);

    const ItemFilter &filter() const { return m_filter; }
    void setFilter(const ItemFilter &filter);
    void setLanguage(Language language);
    // How many there are, fetched or not.
    int total() const { return m_total; }
    ItemId item(const QModelIndex &index) const;
    // Invalid for an item that is filtered out or not fetched yet.
    QModelIndex indexOf(ItemId item) const;

    using QAbstractTableModel::index;
    QModelIndex index(int row) const { return index(row, TitleColumn); }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    // What a drag carries: the ids, one a line.
    static const QString mimeType;
    static QList<ItemId> itemsIn(const QMimeData *data);
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

Q_SIGNALS:
    void totalChanged();

private:
    void list();
    void recount();
    void count();
    void refresh(const Change &change);
    void become(const QList<ItemId> &items);
    const ItemCard *card(int row) const;
    void noteChanged(int first, int last);
    QString cell(const ItemCard &card, int column) const;
    void thumbnailReady(const QString &hash);

    Library &m_library;
    ItemFilter m_filter;
    Language m_language;
    QList<ItemId> m_items;
    int m_total = 0; // until they are counted: one more than are fetched, if there are more
    QTimer m_counting;
    mutable QHash<ItemId, ItemCard> m_cards;
    Thumbnails *m_thumbnails;
};

} // namespace quarterly
