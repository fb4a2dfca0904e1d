// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemlist.h"

#include "query.h"

#include "base/files.h"

#include <QRegularExpression>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

// Ranking costs as much as the list of hits is long, so it looks at the newest of them only.
constexpr int rankedCandidates = 400;

// What was typed as a query of the index: each word quoted, so that none of the index's own syntax gets through;
// the last one may be unfinished.
QString indexQuery(const QString &words)
{
    static const QRegularExpression separators(u"[^\\p{L}\\p{N}\\p{M}]+"_s);
    QStringList quoted;
    const QString typed = cleanText(QString(words).replace(QChar(0), u' ')); // which would join what it stands between
    for (const QString &word : typed.split(separators, Qt::SkipEmptyParts))
        quoted << u'"' + word + u'"';
    return quoted.isEmpty() ? QString() : quoted.join(u' ') + u'*';
}

struct Binding
{
    QString name;
    QVariant value;
};

struct Conditions
{
    QStringList parts;
    QList<Binding> bindings;

    void add(const QString &part) { parts << part; }
    void add(const QString &part, const QString &name, const QVariant &value)
    {
        parts << part;
        bindings << Binding{name, value};
    }
    QString text() const { return parts.join(u" AND "_s); }
    void bindTo(Query &query) const
    {
        for (const Binding &binding : bindings)
            query.bind(binding.name, binding.value);
    }
};

Conditions conditions(const ItemFilter &filter)
{
    Conditions all;
    all.add(filter.trashed ? u"item.trashed <> ''"_s : u"item.trashed = ''"_s);
    if (filter.quarter) {
        const Period period = filter.quarter->period();
        all.add(u"item.day >= :from"_s, u"from"_s, period.from.toString(Qt::ISODate));
        all.add(u"item.day <= :to"_s, u"to"_s, period.to.toString(Qt::ISODate));
    }
    if (filter.article)
        all.add(u"item.id IN (SELECT item FROM article WHERE number = :article)"_s, u"article"_s, *filter.article);
    if (filter.tag)
        all.add(u"item.id IN (SELECT item FROM item_tag WHERE tag = :tag)"_s, u"tag"_s, toVariant(*filter.tag));
    if (filter.usedIn) {
        all.add(u"item.id IN (SELECT placement.item FROM placement JOIN section ON section.id = placement.section "
                "WHERE section.issue = :issue)"_s, u"issue"_s, toVariant(*filter.usedIn));
    }
    if (filter.unused)
        all.add(u"NOT EXISTS (SELECT 1 FROM placement WHERE placement.item = item.id)"_s);
    if (filter.withPicture)
        all.add(u"EXISTS (SELECT 1 FROM item_picture WHERE item_picture.item = item.id)"_s);
    if (filter.lacking) {
        all.add(u"NOT EXISTS (SELECT 1 FROM searchable WHERE searchable.item = item.id AND searchable.language = :lacking)"_s,
                u"lacking"_s, *filter.lacking);
    }
    return all;
}

QString orderBy(ItemOrder order)
{
    switch (order) {
    case ItemOrder::Newest:
        return u"item.day DESC, item.id"_s;
    case ItemOrder::Oldest:
        return u"item.day, item.id"_s;
    case ItemOrder::Title:
        return u"(SELECT title FROM searchable WHERE searchable.item = item.id AND searchable.language = item.source) "
               "COLLATE NOCASE, item.id"_s;
    }
    return {};
}

// The index holds a row per item and language in the order in which they were written; its rowids count up, so
// walking it backwards meets the newest first and can stop early. Hits in a title come before hits in a text.
QString searchSql(const Conditions &filter)
{
    return u"SELECT item.id FROM (SELECT searchable.item AS item, min(rank) AS best, max(id) AS newest FROM ("
           "SELECT * FROM (SELECT rowid AS hit, 0 AS rank FROM search WHERE search MATCH :titleQuery ORDER BY rowid DESC LIMIT :most) "
           "UNION ALL SELECT * FROM (SELECT rowid AS hit, 1 AS rank FROM search WHERE search MATCH :query ORDER BY rowid DESC LIMIT :most)"
           ") JOIN searchable ON searchable.id = hit GROUP BY searchable.item) AS found "
           "JOIN item ON item.id = found.item WHERE %1 ORDER BY found.best, item.day DESC, found.newest DESC "
           "LIMIT :limit OFFSET :offset"_s.arg(filter.text());
}

// One query for all cards. Its rows name the item first; the rest is added to that item's card.
struct CardStep
{
    const char16_t *sql;
    void (*add)(ItemCard &card, const Query &row);
};

const CardStep cardSteps[] = {
    {u"SELECT id, kind, source, remark FROM item WHERE id IN (SELECT value FROM json_each(:ids))",
     [](ItemCard &card, const Query &row) {
         card.id = ItemId::fromString(row.text(0));
         card.kind = row.text(1);
         card.source = row.text(2);
         card.remark = row.text(3);
     }},
    // the source first, so that the language asked for has the last word
    {u"SELECT item, title, place FROM searchable WHERE item IN (SELECT value FROM json_each(:ids)) "
     "ORDER BY language = :language, language = (SELECT source FROM item WHERE item.id = searchable.item)",
     [](ItemCard &card, const Query &row) {
         if (!row.text(1).isEmpty())
             card.title = row.text(1);
         if (!row.text(2).isEmpty())
             card.place = row.text(2);
     }},
    {u"SELECT item, first_day, last_day FROM event WHERE item IN (SELECT value FROM json_each(:ids)) AND first_day <> '' "
     "ORDER BY position DESC",
     [](ItemCard &card, const Query &row) {
         card.firstDay = row.text(1);
         card.lastDay = row.text(2);
     }},
    {u"SELECT item, number FROM article WHERE item IN (SELECT value FROM json_each(:ids)) ORDER BY number",
     [](ItemCard &card, const Query &row) { card.articles << row.number(1); }},
    {u"SELECT item_picture.item, picture.image FROM item_picture JOIN picture ON picture.id = item_picture.picture "
     "WHERE item_picture.item IN (SELECT value FROM json_each(:ids)) ORDER BY item_picture.position DESC",
     [](ItemCard &card, const Query &row) { card.thumbnail = row.text(1); }},
    {u"SELECT placement.item, issue.year || '-Q' || issue.quarter FROM placement "
     "JOIN section ON section.id = placement.section JOIN issue ON issue.id = section.issue "
     "WHERE placement.item IN (SELECT value FROM json_each(:ids)) ORDER BY issue.year, issue.quarter",
     [](ItemCard &card, const Query &row) { card.usedIn << row.text(1); }},
    // complete: each text of the source has its own, and none made from an older source
    {u"SELECT item.id, wording.language, count(origin.version) - sum(wording.made_from <> '' AND wording.made_from <> origin.version), "
     "(SELECT count(*) FROM block AS b JOIN wording AS w ON w.block = b.id WHERE b.owner = item.id AND w.language = item.source) "
     "FROM item JOIN block ON block.owner = item.id JOIN wording ON wording.block = block.id "
     "LEFT JOIN wording AS origin ON origin.block = block.id AND origin.language = item.source "
     "WHERE item.id IN (SELECT value FROM json_each(:ids)) GROUP BY item.id, wording.language ORDER BY wording.language",
     [](ItemCard &card, const Query &row) {
         card.languages << CardLanguage{row.text(1), row.number(2) >= row.number(3)};
     }},
    {u"SELECT searchable.item, snippet(search, -1, char(2), char(3), '…', 14) FROM search "
     "JOIN searchable ON searchable.id = search.rowid WHERE search MATCH :query AND search.rowid IN "
     "(SELECT id FROM searchable WHERE item IN (SELECT value FROM json_each(:ids)))",
     [](ItemCard &card, const Query &row) {
         if (card.snippet.isEmpty())
             card.snippet = row.text(1);
     }},
};

} // namespace

Result<QList<ItemId>> listItems(const Library &library, const ItemFilter &filter, int offset, int limit)
{
    const Conditions wanted = conditions(filter);
    const QString words = indexQuery(filter.words);
    if (words.isEmpty() && !filter.words.trimmed().isEmpty())
        return QList<ItemId>(); // nothing in it that could be found
    Query query(library.database(),
                words.isEmpty() ? u"SELECT id FROM item WHERE %1 ORDER BY %2 LIMIT :limit OFFSET :offset"_s
                                      .arg(wanted.text(), orderBy(filter.order))
                                : searchSql(wanted));
    wanted.bindTo(query);
    if (!words.isEmpty()) {
        query.bind(u"query"_s, words).bind(u"titleQuery"_s, QString(u"title : ("_s + words + u')'));
        query.bind(u"most"_s, rankedCandidates);
    }
    if (const auto ran = query.bind(u"limit"_s, limit).bind(u"offset"_s, offset).run(); !ran)
        return ran.error();
    QList<ItemId> items;
    while (query.next())
        items << ItemId::fromString(query.text(0));
    if (const auto read = query.readToEnd(); !read)
        return read.error();
    return items;
}

Result<int> countItems(const Library &library, const ItemFilter &filter)
{
    if (!filter.words.trimmed().isEmpty()) {
        const auto items = listItems(library, filter, 0, rankedCandidates);
        return items ? Result<int>(int(items->size())) : items.error();
    }
    const Conditions wanted = conditions(filter);
    Query query(library.database(), u"SELECT count(*) FROM item WHERE %1"_s.arg(wanted.text()));
    wanted.bindTo(query);
    if (const auto ran = query.run(); !ran)
        return ran.error();
    return query.next() ? query.number(0) : 0;
}

Result<QList<ItemCard>> itemCards(const Library &library, const QList<ItemId> &items, const QString &language, const QString &words)
{
    QStringList ids;
    for (ItemId item : items)
        ids << item.toString();
    const QString found = indexQuery(words);
    QHash<ItemId, ItemCard> cards;
    for (const CardStep &step : cardSteps) {
        const QString sql = QString::fromUtf16(step.sql);
        if (sql.contains(u":query"_s) && found.isEmpty())
            continue;
        Query query(library.database(), sql);
        query.bindList(u"ids"_s, ids);
        if (sql.contains(u":language"_s))
            query.bind(u"language"_s, language);
        if (sql.contains(u":query"_s))
            query.bind(u"query"_s, found);
        if (const auto ran = query.run(); !ran)
            return ran.error();
        while (query.next())
            step.add(cards[ItemId::fromString(query.text(0))], query);
        if (const auto read = query.readToEnd(); !read)
            return read.error();
    }
    QList<ItemCard> ordered;
    for (ItemId item : items) {
        if (const ItemCard card = cards.value(item); !card.id.isNull())
            ordered << card;
    }
    return ordered;
}

} // namespace quarterly
