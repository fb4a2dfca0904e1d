// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage.h"

#include "query.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

const QString ofYear = u"item.trashed = '' AND item.kind <> 'note' AND item.day >= :from AND item.day <= :to"_s;

Result<void> addCounts(const Library &library, int year, const QString &sql, QList<CoverageCount> &counts)
{
    Query query(library.database(), sql.arg(ofYear));
    query.bind(u"from"_s, u"%1-01-01"_s.arg(year, 4, 10, QChar(u'0'))).bind(u"to"_s, u"%1-12-31"_s.arg(year, 4, 10, QChar(u'0')));
    if (const auto ran = query.run(); !ran)
        return ran;
    while (query.next())
        counts << CoverageCount{query.number(0), query.number(1), query.number(2), query.number(3)};
    return query.readToEnd();
}

} // namespace

Result<QList<CoverageCount>> coverage(const Library &library, int year)
{
    QList<CoverageCount> counts;
    for (const QString &sql : {u"SELECT coalesce(article.number, 0), CAST(substr(item.day, 6, 2) AS INTEGER), count(*), sum(item.used > 0) "
                               "FROM item LEFT JOIN article ON article.item = item.id WHERE %1 GROUP BY 1, 2 ORDER BY 1, 2"_s,
                               u"SELECT -1, CAST(substr(item.day, 6, 2) AS INTEGER), count(*), sum(item.used > 0) "
                               "FROM item WHERE %1 GROUP BY 2 ORDER BY 2"_s}) {
        if (const auto added = addCounts(library, year, sql, counts); !added)
            return added.error();
    }
    return counts;
}

} // namespace quarterly
