// SPDX-License-Identifier: GPL-3.0-or-later
#include "termrows.h"

#include "query.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

template<typename Row>
Result<QList<Row>> allRows(const Library &library, const QString &order)
{
    const Table &table = Row::table();
    Query query(library.database(), u"SELECT %1 FROM %2 ORDER BY %3"_s.arg(table.list(), table.name, order));
    if (const auto ran = query.run(); !ran)
        return ran.error();
    QList<Row> rows;
    while (query.next())
        rows << fromValues<Row>(query.row(int(table.columns.size())));
    if (const auto read = query.readToEnd(); !read)
        return read.error();
    return rows;
}

} // namespace

const Table &TermRow::table()
{
    static const Table table{u"term"_s, {u"id"_s, u"note"_s, u"origin"_s}};
    return table;
}

const Table &TermWordRow::table()
{
    static const Table table{u"term_word"_s, {u"term"_s, u"language"_s, u"word"_s, u"position"_s, u"forbidden"_s}, 3};
    return table;
}

const Table &CommentRow::table()
{
    static const Table table{u"comment"_s, {u"block"_s, u"language"_s, u"author"_s, u"written"_s, u"words"_s}, 2};
    return table;
}

Result<QList<TermRow>> allTerms(const Library &library)
{
    return allRows<TermRow>(library, u"id"_s);
}

Result<QList<TermWordRow>> allTermWords(const Library &library)
{
    return allRows<TermWordRow>(library, u"term, language, position"_s);
}

QList<CommentRow> allComments(const Library &library)
{
    const auto rows = allRows<CommentRow>(library, u"written"_s);
    return rows ? *rows : QList<CommentRow>();
}

} // namespace quarterly
