// SPDX-License-Identifier: GPL-3.0-or-later
#include "derived.h"

#include "query.h"

#include "text/markup.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

// The owners of blocks whose wording changed.
void addOwners(const QSqlDatabase &database, const QSet<QUuid> &blocks, QSet<QUuid> &ids)
{
    if (blocks.isEmpty())
        return;
    Query query(database, u"SELECT DISTINCT owner FROM block WHERE id IN (SELECT value FROM json_each(:ids))"_s);
    if (query.bindList(u"ids"_s, idTexts(blocks)).run()) {
        while (query.next())
            ids << QUuid::fromString(query.text(0));
    }
}

// The items among the ids, and those that events and pictures among them belong to.
QSet<ItemId> itemsOf(const QSqlDatabase &database, const QSet<QUuid> &ids)
{
    QSet<ItemId> items;
    Query query(database, u"SELECT id FROM item WHERE id IN (SELECT value FROM json_each(:ids)) "
                          "UNION SELECT item FROM event WHERE id IN (SELECT value FROM json_each(:ids)) "
                          "UNION SELECT item FROM item_picture WHERE picture IN (SELECT value FROM json_each(:ids)) "
                          "UNION SELECT item FROM item_tag WHERE tag IN (SELECT value FROM json_each(:ids))"_s);
    if (query.bindList(u"ids"_s, idTexts(ids)).run()) {
        while (query.next())
            items << ItemId::fromString(query.text(0));
    }
    return items;
}

// Columns of `item` that follow from other tables, and from what (resources/schema/0005_sortkeys.sql says the same).
struct Following
{
    QString column, expression;
};

const QList<Following> following{
    {u"day"_s, u"coalesce((SELECT min(first_day) FROM event WHERE event.item = item.id AND first_day <> ''), substr(created, 1, 10))"_s},
    {u"title_key"_s, u"coalesce((SELECT title FROM searchable WHERE searchable.item = item.id AND language = item.source), '')"_s},
    {u"place_key"_s, u"coalesce((SELECT place FROM searchable WHERE searchable.item = item.id AND language = item.source), '')"_s},
    {u"lowest_article"_s, u"coalesce((SELECT min(number) FROM article WHERE article.item = item.id), 0)"_s},
    {u"languages"_s, u"(SELECT count(*) FROM searchable WHERE searchable.item = item.id)"_s},
    {u"used"_s, u"coalesce((SELECT max(issue.year * 4 + issue.quarter) FROM placement JOIN section ON section.id = placement.section "
                "JOIN issue ON issue.id = section.issue WHERE placement.item = item.id), 0)"_s}};

const QString amongIds = u"id IN (SELECT value FROM json_each(:ids))"_s;

struct Words
{
    QString title, body, place;
    friend bool operator==(const Words &, const Words &) = default;
};

using WordsByKey = QMap<QPair<QString, QString>, Words>; // item and language

Result<WordsByKey> currentWords(const QSqlDatabase &database, const QStringList &items)
{
    Query query(database,
                u"SELECT owned.item, wording.language, block.field, version.markup "
                "FROM (SELECT id AS item, id AS owner FROM item WHERE id IN (SELECT value FROM json_each(:ids)) "
                "UNION ALL SELECT item, id FROM event WHERE item IN (SELECT value FROM json_each(:ids)) "
                "UNION ALL SELECT item, picture FROM item_picture WHERE item IN (SELECT value FROM json_each(:ids)) "
                "UNION ALL SELECT item, tag FROM item_tag WHERE item IN (SELECT value FROM json_each(:ids))) AS owned "
                "JOIN block ON block.owner = owned.owner JOIN wording ON wording.block = block.id "
                "JOIN version ON version.id = wording.version ORDER BY block.position"_s);
    if (const auto ran = query.bindList(u"ids"_s, items).run(); !ran)
        return ran.error();
    WordsByKey all;
    while (query.next()) {
        Words &words = all[{query.text(0), query.text(1)}];
        const QString field = query.text(2);
        QString &target = field == "title"_L1 ? words.title : field == "place"_L1 ? words.place : words.body;
        if (!target.isEmpty())
            target += u'\n';
        target += plainText(runsOrLetters(query.text(3)));
    }
    return all;
}

struct Indexed
{
    qint64 id = 0;
    Words words;
};

Result<void> removeFromIndex(const QSqlDatabase &database, const Indexed &row)
{
    // An external-content index must be told the old words (sqlite.org/fts5.html, "The 'delete' Command").
    Query index(database, u"INSERT INTO search (search, rowid, title, body, place) VALUES ('delete', :id, :title, :body, :place)"_s);
    index.bind(u"id"_s, row.id).bind(u"title"_s, row.words.title).bind(u"body"_s, row.words.body);
    if (const auto removed = index.bind(u"place"_s, row.words.place).run(); !removed)
        return removed;
    return Query(database, u"DELETE FROM searchable WHERE id = :id"_s).bind(u"id"_s, row.id).run();
}

Result<void> addToIndex(const QSqlDatabase &database, const QString &item, const QString &language, const Words &words)
{
    for (const QString &sql : {u"INSERT INTO searchable (item, language, title, body, place) VALUES (:item, :language, :title, :body, :place)"_s,
                               u"INSERT INTO search (rowid, title, body, place) SELECT id, title, body, place FROM searchable "
                               "WHERE item = :item AND language = :language"_s}) {
        Query query(database, sql);
        query.bind(u"item"_s, item).bind(u"language"_s, language);
        if (sql.contains(":title"_L1)) {
            query.bind(u"title"_s, toVariant(words.title)).bind(u"body"_s, toVariant(words.body));
            query.bind(u"place"_s, toVariant(words.place));
        }
        if (const auto added = query.run(); !added)
            return added;
    }
    return {};
}

// SQLite reads some damaged letters as what they were before; Qt, which reads bytes, does not.
const QString wordsAsRead = u"title, body, place"_s;
const QString wordsAsStored = u"CAST(title AS BLOB), CAST(body AS BLOB), CAST(place AS BLOB)"_s;

Result<QMap<QPair<QString, QString>, Indexed>> indexedWords(const QSqlDatabase &database, const QStringList &items, const QString &columns)
{
    Query query(database, u"SELECT id, item, language, %1 FROM searchable WHERE item IN (SELECT value FROM json_each(:ids))"_s.arg(columns));
    if (const auto ran = query.bindList(u"ids"_s, items).run(); !ran)
        return ran.error();
    QMap<QPair<QString, QString>, Indexed> all;
    while (query.next()) {
        all[{query.text(1), query.text(2)}] = {query.value(0).toLongLong(),
                                               {query.text(3), query.text(4), query.text(5)}};
    }
    return all;
}

Result<void> refreshIndex(const QSqlDatabase &database, const QStringList &items)
{
    const auto current = currentWords(database, items);
    if (!current)
        return current.error();
    const auto indexed = indexedWords(database, items, wordsAsRead);
    if (!indexed)
        return indexed.error();
    for (auto row = indexed->cbegin(); row != indexed->cend(); ++row) {
        if (current->value(row.key()) == row->words && current->contains(row.key()))
            continue;
        if (const auto removed = removeFromIndex(database, *row); !removed)
            return removed;
    }
    for (auto words = current->cbegin(); words != current->cend(); ++words) {
        if (indexed->contains(words.key()) && indexed->value(words.key()).words == *words)
            continue;
        if (const auto added = addToIndex(database, words.key().first, words.key().second, *words); !added)
            return added;
    }
    return {};
}

Result<void> refreshFollowing(const QSqlDatabase &database, const QStringList &items)
{
    QStringList assignments;
    for (const Following &each : following)
        assignments << each.column + u" = "_s + each.expression;
    Query query(database, u"UPDATE item SET %1 WHERE %2"_s.arg(assignments.join(u", "_s), amongIds));
    return query.bindList(u"ids"_s, items).run();
}

Result<QStringList> followingOutOfStep(const QSqlDatabase &database, const QStringList &items)
{
    QStringList differences;
    for (const Following &each : following) // letter for letter, also where they are sorted whatever their case
        differences << u"%1 IS NOT %2 COLLATE BINARY"_s.arg(each.column, each.expression);
    Query query(database, u"SELECT id FROM item WHERE (%1) AND %2"_s.arg(differences.join(u" OR "_s), amongIds));
    if (const auto ran = query.bindList(u"ids"_s, items).run(); !ran)
        return ran.error();
    QStringList found;
    while (query.next())
        found << query.text(0);
    return found;
}

} // namespace

Change touchedBy(const QSqlDatabase &database, const QList<RowChange> &changes)
{
    Change touched;
    QSet<QUuid> blocks;
    for (const RowChange &change : changes) {
        touched.tables << change.table->name;
        for (const QVariantList &values : {change.before, change.after}) {
            for (qsizetype column = 0; column < values.size(); ++column) {
                const QUuid id = QUuid::fromString(values[column].toString());
                if (id.isNull())
                    continue;
                touched.ids << id;
                const QString &name = change.table->columns[column];
                if (name == "block"_L1)
                    blocks << id;
                if (name == "item"_L1 || (name == "id"_L1 && change.table->name == "item"_L1))
                    touched.items << ItemId(id);
            }
        }
    }
    addOwners(database, blocks, touched.ids);
    touched.items += itemsOf(database, touched.ids);
    return touched;
}

Result<void> refreshDerived(const QSqlDatabase &database, const QSet<ItemId> &items)
{
    if (items.isEmpty())
        return {};
    QStringList ids;
    for (const ItemId &id : items)
        ids << id.toString();
    if (const auto index = refreshIndex(database, ids); !index)
        return index;
    return refreshFollowing(database, ids);
}

Result<QStringList> itemsOutOfStep(const QSqlDatabase &database, const QStringList &items)
{
    auto found = followingOutOfStep(database, items);
    const auto current = currentWords(database, items);
    const auto indexed = indexedWords(database, items, wordsAsStored);
    if (!found || !current || !indexed)
        return !found ? found : !current ? current.error() : indexed.error();
    for (auto row = indexed->cbegin(); row != indexed->cend(); ++row) {
        if (!current->contains(row.key()))
            *found << row.key().first;
    }
    for (auto words = current->cbegin(); words != current->cend(); ++words) {
        if (indexed->value(words.key()).words != *words)
            *found << words.key().first;
    }
    found->removeDuplicates();
    return found;
}

} // namespace quarterly
