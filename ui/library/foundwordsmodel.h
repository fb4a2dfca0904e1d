// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issueeditor.h"
#include "issue/wordsearch.h"

#include <QAbstractListModel>

namespace quarterly {

// A place where words were found, with what stands around it.
struct FoundPlace
{
    QString heading; // title of the item and what of it
    QString before, found, replacement, after;
};

// The places where words were found, each of which may be left out of the replacement.
class FoundWordsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int PlaceRole = Qt::UserRole; // FoundPlace

    explicit FoundWordsModel(Library &library, QObject *parent = nullptr);

    void begin(const TextSearch &search, Language language);
    void add(const QList<FoundText> &texts);
    void setReplacement(const QString &replacement);
    int chosen() const { return m_chosen; }
    QList<Rewording> rewordings() const; // of the chosen places
    QList<BlockId> sources() const; // chosen, and in the language that the others are translated from

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    struct Place
    {
        qsizetype text, hit;
        bool isChosen = true;
    };

    FoundPlace placeOf(const Place &place) const;
    QList<QList<WordRange>> chosenHits() const; // text by text

    Library &m_library;
    TextSearch m_search;
    Language m_language;
    QString m_replacement;
    QList<FoundText> m_texts;
    QList<Place> m_places;
    QHash<ItemId, QString> m_titles;
    int m_chosen = 0;
};

} // namespace quarterly

Q_DECLARE_METATYPE(quarterly::FoundPlace)
