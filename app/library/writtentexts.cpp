// SPDX-License-Identifier: GPL-3.0-or-later
#include "writtentexts.h"

#include "query.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

template <typename Id> QStringList texts(const QList<Id> &ids)
{
    QStringList texts;
    for (const Id id : ids)
        texts << id.toString();
    return texts;
}

} // namespace

Result<QList<WrittenText>> writtenTexts(const Library &library, const QList<ItemId> &items, const QString &language,
                                        const QStringList &fields)
{
    Query query(library.database(),
                u"WITH wanted AS (SELECT key AS at, value AS item FROM json_each(:items)), "
                "owner AS (SELECT at, item.id AS item, item.id AS id, item.source AS source, -1 AS picture "
                "FROM wanted JOIN item ON item.id = wanted.item "
                "UNION ALL SELECT at, item_picture.item, picture.id, picture.source, item_picture.position "
                "FROM wanted JOIN item_picture ON item_picture.item = wanted.item JOIN picture ON picture.id = item_picture.picture) "
                "SELECT owner.item, block.id, block.field, owner.source, version.markup FROM owner "
                "JOIN block ON block.owner = owner.id JOIN wording ON wording.block = block.id AND wording.language = :language "
                "JOIN version ON version.id = wording.version WHERE block.field IN (SELECT value FROM json_each(:fields)) "
                "ORDER BY owner.at, owner.picture, block.field = 'title' DESC, block.field = 'summary' DESC, block.field, block.position"_s);
    query.bindList(u"items"_s, texts(items)).bindList(u"fields"_s, fields).bind(u"language"_s, language);
    if (const auto ran = query.run(); !ran)
        return ran.error();
    QList<WrittenText> found;
    while (query.next()) {
        found << WrittenText{ItemId::fromString(query.text(0)), BlockId::fromString(query.text(1)), query.text(2),
                             query.text(3), query.text(4)};
    }
    if (const auto read = query.readToEnd(); !read)
        return read.error();
    return found;
}

Result<int> countTranslations(const Library &library, const QList<BlockId> &blocks, const QString &language)
{
    Query query(library.database(), u"SELECT count(*) FROM wording JOIN wording AS origin ON origin.block = wording.block "
                                    "AND origin.language = :language AND origin.version = wording.made_from "
                                    "WHERE wording.block IN (SELECT value FROM json_each(:blocks))"_s);
    query.bindList(u"blocks"_s, texts(blocks)).bind(u"language"_s, language);
    if (const auto ran = query.run(); !ran)
        return ran.error();
    return query.next() ? query.number(0) : 0;
}

} // namespace quarterly
