// SPDX-License-Identifier: GPL-3.0-or-later
#include "texthistory.h"

#include "query.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

// A block that was removed and came back is where it is now. Of what was written in one edit, removals come last.
QString versionsOfField()
{
    QStringList columns;
    for (const QString &column : VersionRow::table().columns)
        columns << u"version."_s + column;
    return u"WITH placed AS ("
           "SELECT id, kind, position, 0 AS removed FROM block WHERE owner = :owner AND field = :field UNION ALL "
           "SELECT id, kind, position, 1 FROM former_block WHERE owner = :owner AND field = :field "
           "AND id NOT IN (SELECT id FROM block WHERE owner = :owner AND field = :field)) "
           "SELECT %1, placed.kind, placed.position, placed.removed, coalesce(wording.version, '') FROM placed "
           "JOIN version ON version.block = placed.id AND version.language = :language "
           "LEFT JOIN wording ON wording.block = placed.id AND wording.language = :language "
           "ORDER BY version.written, version.markup = '', version.id"_s.arg(columns.join(u", "_s));
}

} // namespace

const Table &FormerBlockRow::table()
{
    static const Table table{u"former_block"_s, {u"id"_s, u"owner"_s, u"field"_s, u"position"_s, u"kind"_s}};
    return table;
}

Result<QList<PlacedVersion>> textHistory(const Library &library, OwnerId owner, const QString &field, const QString &language)
{
    Query query(library.database(), versionsOfField());
    query.bind(u"owner"_s, toVariant(owner)).bind(u"field"_s, field).bind(u"language"_s, language);
    if (const auto ran = query.run(); !ran)
        return ran.error();
    const int columns = int(VersionRow::table().columns.size());
    QList<PlacedVersion> versions;
    while (query.next()) {
        versions << PlacedVersion{.version = fromValues<VersionRow>(query.row(columns)),
                                  .kind = query.text(columns),
                                  .position = query.number(columns + 1),
                                  .removed = query.number(columns + 2) != 0,
                                  .current = VersionId::fromString(query.text(columns + 3))};
    }
    if (const auto read = query.readToEnd(); !read)
        return read.error();
    return versions;
}

} // namespace quarterly
