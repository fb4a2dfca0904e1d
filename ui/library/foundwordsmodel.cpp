// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundwordsmodel.h"

#include "library/itemlist.h"
#include "ui/library/itemwords.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype contextLength = 60;

QString fieldName(const QString &name)
{
    if (name == field::title)
        return FoundWordsModel::tr("Title");
    if (name == field::summary)
        return FoundWordsModel::tr("Summary");
    if (name == field::alt)
        return FoundWordsModel::tr("Alternative text");
    return name == field::caption ? FoundWordsModel::tr("Caption") : FoundWordsModel::tr("Text");
}

QString onOneLine(QString text)
{
    return text.replace(u'\n', u' ');
}

} // namespace

FoundWordsModel::FoundWordsModel(Library &library, QObject *parent)
    : QAbstractListModel(parent), m_library(library), m_search({}, {})
{
}

void FoundWordsModel::begin(const TextSearch &search, Language language)
{
    beginResetModel();
    m_search = search;
    m_language = language;
    m_texts.clear();
    m_places.clear();
    m_titles.clear();
    m_chosen = 0;
    endResetModel();
    Q_EMIT chosenChanged();
}

void FoundWordsModel::add(const QList<FoundText> &texts)
{
    QList<Place> places;
    QList<ItemId> items;
    for (const FoundText &text : texts) {
        for (qsizetype hit = 0; hit < text.hits.size(); ++hit)
            places << Place{m_texts.size(), hit};
        m_texts << text;
        items << text.item;
    }
    if (places.isEmpty())
        return;
    if (const auto cards = itemCards(m_library, items, m_language.code())) {
        for (const ItemCard &card : *cards)
            m_titles.insert(card.id, titleOf(card));
    }
    beginInsertRows({}, rowCount(), rowCount() + int(places.size()) - 1);
    m_places += places;
    m_chosen += int(places.size());
    endInsertRows();
    Q_EMIT chosenChanged();
}

void FoundWordsModel::setReplacement(const QString &replacement)
{
    m_replacement = replacement;
    if (!m_places.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QList<QList<WordRange>> FoundWordsModel::chosenHits() const
{
    QList<QList<WordRange>> hits(m_texts.size());
    for (const Place &place : m_places) {
        if (place.isChosen)
            hits[place.text] << m_texts[place.text].hits[place.hit];
    }
    return hits;
}

QList<Rewording> FoundWordsModel::rewordings() const
{
    QList<Rewording> rewordings;
    const QList<QList<WordRange>> hits = chosenHits();
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        const FoundText &text = m_texts[i];
        const Runs after = m_search.replaced(text.runs, hits[i], m_replacement);
        if (!hits[i].isEmpty() && after != canonical(text.runs))
            rewordings << Rewording{text.block, text.runs, after};
    }
    return rewordings;
}

QList<BlockId> FoundWordsModel::sources() const
{
    QList<BlockId> blocks;
    const QList<QList<WordRange>> hits = chosenHits();
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        if (!hits[i].isEmpty() && m_texts[i].source == m_language)
            blocks << m_texts[i].block;
    }
    return blocks;
}

FoundPlace FoundWordsModel::placeOf(const Place &place) const
{
    const FoundText &text = m_texts[place.text];
    const WordRange hit = text.hits[place.hit];
    const QString words = plainText(text.runs);
    const qsizetype from = std::max<qsizetype>(0, hit.from - contextLength);
    const qsizetype end = hit.from + hit.length;
    FoundPlace found;
    found.heading = tr("%1 · %2", "title of a highlight · field").arg(m_titles.value(text.item), fieldName(text.field));
    found.before = (from > 0 ? u"…"_s : QString()) + onOneLine(words.mid(from, hit.from - from));
    found.found = words.mid(hit.from, hit.length);
    found.replacement = m_search.replacementFor(found.found, m_replacement);
    found.after = onOneLine(words.mid(end));
    return found;
}

int FoundWordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

QVariant FoundWordsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Place &place = m_places[index.row()];
    if (role == Qt::CheckStateRole)
        return int(place.isChosen ? Qt::Checked : Qt::Unchecked);
    if (role == PlaceRole)
        return QVariant::fromValue(placeOf(place));
    if (role != Qt::DisplayRole && role != Qt::AccessibleDescriptionRole)
        return {};
    const FoundPlace found = placeOf(place);
    return role == Qt::DisplayRole ? found.before + found.replacement + found.after : found.heading;
}

bool FoundWordsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Place &place = m_places[index.row()];
    const bool isChosen = value.toInt() == Qt::Checked;
    if (isChosen == place.isChosen)
        return true;
    place.isChosen = isChosen;
    m_chosen += isChosen ? 1 : -1;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
    return true;
}

Qt::ItemFlags FoundWordsModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | (index.isValid() ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

} // namespace quarterly
