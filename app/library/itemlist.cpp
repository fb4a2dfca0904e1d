// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemlist.h"

#include "itemorder.h"
#include "query.h"
#include "searchwords.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

// Longer beginnings of words than the index has a list for are spelt out, if there are but so many such words.
constexpr qsizetype longestListedPrefix = 3;
constexpr qsizetype mostSpeltOut = 40;

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
    if (filter.quarter || filter.period) {
        const Period period = filter.period ? *filter.period : filter.quarter->period();
        all.add(u"item.day >= :from"_s, u"from"_s, period.from.toString(Qt::ISODate));
        all.add(u"item.day <= :to"_s, u"to"_s, period.to.toString(Qt::ISODate));
    }
    if (filter.article == 0)
        all.add(u"NOT EXISTS (SELECT 1 FROM article WHERE article.item = item.id)"_s);
    else if (filter.article)
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
    if (filter.duplicated) {
        all.add(u"item.title_key IN (SELECT title_key FROM item WHERE trashed = '' AND title_key > '' GROUP BY title_key HAVING count(*) > 1) "
                "AND EXISTS (SELECT 1 FROM item AS twin JOIN searchable AS own ON own.item = item.id AND own.language = item.source "
                "JOIN searchable AS other ON other.item = twin.id AND other.language = twin.source "
                "WHERE twin.trashed = '' AND twin.title_key = item.title_key AND twin.id <> item.id AND other.body = own.body)"_s);
    }
    if (filter.lacking) {
        all.add(u"NOT EXISTS (SELECT 1 FROM searchable WHERE searchable.item = item.id AND searchable.language = :lacking)"_s,
                u"lacking"_s, *filter.lacking);
    }
    return all;
}

QString quoted(const QString &word)
{
    return u'"' + word + u'"';
}

// The words of the library that begin so, at most `most`. The vocabulary is asked for them one by one, since it would
// count how often each stands in the library if asked for all.
Result<QStringList> vocabulary(const Library &library, const QString &beginning, qsizetype most)
{
    Query query(library.database(), u"SELECT term FROM temp.vocabulary WHERE term >= :from LIMIT 1"_s);
    QStringList words;
    QString from = beginning;
    while (words.size() < most) {
        if (const auto ran = query.bind(u"from"_s, from).run(); !ran)
            return ran.error();
        if (!query.next() || !query.text(0).startsWith(beginning))
            break;
        words << query.text(0);
        from = words.last() + QChar(1); // what comes right behind it
    }
    return words;
}

// Collecting all that begins with some letters costs as much as there are hits; a handful of whole words are walked
// through side by side instead, which can stop early.
Result<QString> beginningWith(const Library &library, const QString &letters)
{
    const QString prefix = quoted(letters) + u'*';
    if (letters.size() <= longestListedPrefix)
        return prefix;
    const auto known = vocabulary(library, letters, mostSpeltOut);
    if (!known)
        return known.error();
    QStringList words;
    for (const QString &word : *known)
        words << quoted(word);
    return words.isEmpty() || words.size() == mostSpeltOut ? prefix : u'(' + words.join(u" OR "_s) + u')';
}

// A query of the index: each word quoted, so that none of the index's own syntax gets through.
Result<QString> indexQuery(const Library &library, const SearchWords &words)
{
    const auto last = beginningWith(library, words.unfinished());
    if (!last)
        return last;
    QStringList parts;
    for (const QString &word : words.finished())
        parts << quoted(word);
    return QStringList(parts << *last).join(u" AND "_s);
}

// The index holds a row per item and language in the order in which they were written; its rowids count up, so
// walking it backwards meets the newest first and can stop early. The plus keeps it from being asked row by row.
QString searchSql(const ItemFilter &filter, const Conditions &wanted)
{
    const QString rows = u"(SELECT searchable.id FROM item JOIN searchable ON searchable.item = item.id WHERE %1)"_s;
    const bool everything = wanted.parts.size() == 1 && !filter.trashed;
    const QString among = everything ? u"NOT IN "_s + rows.arg(u"item.trashed > ''"_s) : u"IN "_s + rows.arg(wanted.text());
    return u"SELECT item.id FROM (SELECT rowid AS hit FROM search WHERE search MATCH :query AND +rowid %1 "
           "ORDER BY rowid DESC LIMIT :most) JOIN searchable ON searchable.id = hit JOIN item ON item.id = searchable.item "
           "GROUP BY item.id ORDER BY item.day DESC, max(hit) DESC"_s.arg(among);
}

// Whoever types a name wants what bears it: hits in titles come before hits in texts.
Result<QList<ItemId>> searchItems(const Library &library, const ItemFilter &filter, qsizetype enough)
{
    QList<ItemId> found;
    const SearchWords words(filter.words);
    if (words.isEmpty())
        return found; // nothing in it that could be found
    const auto anywhere = indexQuery(library, words);
    if (!anywhere)
        return anywhere.error();
    const Conditions wanted = conditions(filter);
    QSet<ItemId> known;
    for (const QString &match : {u"title : ("_s + *anywhere + u')', *anywhere}) {
        if (found.size() >= enough)
            break;
        Query query(library.database(), searchSql(filter, wanted));
        wanted.bindTo(query);
        if (const auto ran = query.bind(u"query"_s, match).bind(u"most"_s, mostFound).run(); !ran)
            return ran.error();
        while (query.next()) {
            const ItemId item = ItemId::fromString(query.text(0));
            if (!known.contains(item))
                found << item;
            known << item;
        }
        if (const auto read = query.readToEnd(); !read)
            return read.error();
    }
    return found;
}

bool isSearch(const ItemFilter &filter)
{
    return !filter.words.trimmed().isEmpty();
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
};

Result<void> readCards(const Library &library, const QStringList &ids, const QString &language, QHash<ItemId, ItemCard> &cards)
{
    for (const CardStep &step : cardSteps) {
        Query query(library.database(), QString::fromUtf16(step.sql));
        if (const auto ran = query.bindList(u"ids"_s, ids).bind(u"language"_s, language).run(); !ran)
            return ran;
        while (query.next())
            step.add(cards[ItemId::fromString(query.text(0))], query);
        if (const auto read = query.readToEnd(); !read)
            return read;
    }
    return {};
}

// From the first language in which all words are found, and there rather from the text than from the title.
Result<void> addSnippets(const Library &library, const QStringList &ids, const SearchWords &words, QHash<ItemId, ItemCard> &cards)
{
    if (words.isEmpty())
        return {};
    Query query(library.database(), u"SELECT item, body, place, title FROM searchable WHERE item IN (SELECT value FROM json_each(:ids)) "
                                    "ORDER BY language = (SELECT source FROM item WHERE item.id = searchable.item) DESC, id"_s);
    if (const auto ran = query.bindList(u"ids"_s, ids).run(); !ran)
        return ran;
    while (query.next()) {
        ItemCard &card = cards[ItemId::fromString(query.text(0))];
        const QStringList texts = {query.text(1), query.text(2), query.text(3)};
        if (!card.snippet.isEmpty() || !words.areAllIn(texts.join(u'\n')))
            continue;
        for (auto text = texts.begin(); text != texts.end() && card.snippet.isEmpty(); ++text)
            card.snippet = words.snippet(*text);
    }
    return query.readToEnd();
}

Result<QList<ItemId>> readItems(Query &query)
{
    if (const auto ran = query.run(); !ran)
        return ran.error();
    QList<ItemId> items;
    while (query.next())
        items << ItemId::fromString(query.text(0));
    if (const auto read = query.readToEnd(); !read)
        return read.error();
    return items;
}

// What a search finds is ranked; another order is made of it afterwards.
Result<QList<ItemId>> searchInOrder(const Library &library, const ItemFilter &filter, int offset, int limit)
{
    const bool isRanked = filter.order == ItemOrder::Newest;
    const auto found = searchItems(library, filter, isRanked ? qsizetype(offset) + limit : mostFound);
    if (!found)
        return found;
    if (isRanked)
        return found->mid(offset, limit);
    QStringList ids;
    for (const ItemId item : *found)
        ids << item.toString();
    const auto key = sortKey(filter.order);
    const QString order = key ? u"%1 = %2, %3"_s.arg(key->column, key->blank, orderBy(filter.order)) : orderBy(filter.order);
    Query query(library.database(), u"SELECT id FROM item WHERE id IN (SELECT value FROM json_each(:ids)) ORDER BY %1 "
                                    "LIMIT :limit OFFSET :offset"_s.arg(order));
    query.bindList(u"ids"_s, ids).bind(u"limit"_s, limit).bind(u"offset"_s, offset);
    return readItems(query);
}

Result<QList<ItemId>> listInOrder(const Library &library, const Conditions &wanted, const QString &order, int offset, int limit)
{
    Query query(library.database(), u"SELECT id FROM item WHERE %1 ORDER BY %2 LIMIT :limit OFFSET :offset"_s.arg(wanted.text(), order));
    wanted.bindTo(query);
    query.bind(u"limit"_s, limit).bind(u"offset"_s, offset);
    return readItems(query);
}

Result<int> count(const Library &library, const Conditions &wanted)
{
    Query query(library.database(), u"SELECT count(*) FROM item WHERE %1"_s.arg(wanted.text()));
    wanted.bindTo(query);
    if (const auto ran = query.run(); !ran)
        return ran.error();
    return query.next() ? query.number(0) : 0;
}

// Whatever has nothing to be sorted by comes last, either way. Two walks along an index: one alone could not do that
// without sorting the library.
Result<QList<ItemId>> listByKey(const Library &library, const ItemFilter &filter, const SortKey &key, int offset, int limit)
{
    Conditions sorted = conditions(filter), blank = conditions(filter);
    sorted.add(u"item.%1 > %2"_s.arg(key.column, key.blank));
    blank.add(u"item.%1 = %2"_s.arg(key.column, key.blank));
    auto items = listInOrder(library, sorted, orderBy(filter.order), offset, limit);
    if (!items || items->size() == limit)
        return items;
    const auto before = count(library, sorted);
    if (!before)
        return before.error();
    const auto rest = listInOrder(library, blank, newestFirst, std::max(0, offset - *before), limit - int(items->size()));
    if (!rest)
        return rest;
    return *items + *rest;
}

} // namespace

Result<QList<ItemId>> listItems(const Library &library, const ItemFilter &filter, int offset, int limit)
{
    if (isSearch(filter))
        return searchInOrder(library, filter, offset, limit);
    if (const auto key = sortKey(filter.order))
        return listByKey(library, filter, *key, offset, limit);
    // Duplicates are few and found by their titles: the plus keeps the whole library from being walked through by day.
    const QString order = orderBy(filter.order);
    return listInOrder(library, conditions(filter), filter.duplicated ? u'+' + order : order, offset, limit);
}

Result<int> countItems(const Library &library, const ItemFilter &filter)
{
    if (isSearch(filter)) {
        const auto found = searchItems(library, filter, mostFound);
        return found ? Result<int>(int(found->size())) : found.error();
    }
    return count(library, conditions(filter));
}

Result<QList<ItemCard>> itemCards(const Library &library, const QList<ItemId> &items, const QString &language, const QString &words)
{
    QStringList ids;
    for (ItemId item : items)
        ids << item.toString();
    QHash<ItemId, ItemCard> cards;
    if (const auto read = readCards(library, ids, language, cards); !read)
        return read.error();
    if (const auto marked = addSnippets(library, ids, SearchWords(words), cards); !marked)
        return marked.error();
    QList<ItemCard> ordered;
    for (ItemId item : items) {
        if (const ItemCard card = cards.value(item); !card.id.isNull())
            ordered << card;
    }
    return ordered;
}

} // namespace quarterly
