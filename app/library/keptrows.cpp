// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptrows.h"

#include "termrows.h"
#include "texthistory.h"

namespace quarterly {

using namespace Qt::StringLiterals;

const Table &settingTable()
{
    static const Table table{u"setting"_s, {u"name"_s, u"value"_s}};
    return table;
}

const Table &publicationTable()
{
    static const Table table{u"publication"_s, {u"id"_s, u"issue"_s, u"published"_s, u"author"_s}};
    return table;
}

const Table &publicationFileTable()
{
    static const Table table{u"publication_file"_s, {u"publication"_s, u"language"_s, u"format"_s, u"name"_s, u"hash"_s}, 3};
    return table;
}

const Table &publicationTextTable()
{
    static const Table table{u"publication_text"_s, {u"publication"_s, u"block"_s, u"language"_s, u"version"_s}, 3};
    return table;
}

const Table &memoryTable()
{
    static const Table table{u"memory"_s, u"part neighbours block from_language to_language origin written source target"_s.split(u' '), 0};
    return table;
}

const QList<const Table *> &keptTables()
{
    static const QList<const Table *> tables{
        &settingTable(), &ImageRow::table(), &ProfileRow::table(), &PictureRow::table(), &ItemRow::table(), &EventRow::table(),
        &ArticleRow::table(), &TagRow::table(), &ItemTagRow::table(), &ItemPictureRow::table(), &IssueRow::table(),
        &SectionRow::table(), &PlacementRow::table(), &AdjustmentRow::table(), &BlockRow::table(), &VersionRow::table(),
        &WordingRow::table(), &FormerBlockRow::table(), &publicationTable(), &publicationFileTable(), &publicationTextTable(),
        &TermRow::table(), &TermWordRow::table(), &CommentRow::table(), &memoryTable()};
    return tables;
}

} // namespace quarterly
