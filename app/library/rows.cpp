// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

#include "base/sha256.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

Table described(const QString &name, const QString &columns, int keys = 1)
{
    return {name, columns.split(u' '), keys};
}

} // namespace

const Table &ProfileRow::table()
{
    static const Table table = described(u"profile"_s, u"id source web mail colour accent logo online sender"_s);
    return table;
}

const Table &ItemRow::table()
{
    static const Table table = described(u"item"_s, u"id kind source created trashed remark"_s);
    return table;
}

const Table &EventRow::table()
{
    static const Table table = described(u"event"_s, u"id item position first_day last_day"_s);
    return table;
}

const Table &ArticleRow::table()
{
    static const Table table = described(u"article"_s, u"item number"_s, 2);
    return table;
}

const Table &TagRow::table()
{
    static const Table table = described(u"tag"_s, u"id"_s);
    return table;
}

const Table &ItemTagRow::table()
{
    static const Table table = described(u"item_tag"_s, u"item tag"_s, 2);
    return table;
}

const Table &PictureRow::table()
{
    static const Table table = described(u"picture"_s, u"id image source credit"_s);
    return table;
}

const Table &ItemPictureRow::table()
{
    static const Table table = described(u"item_picture"_s, u"item picture position focus_x focus_y"_s, 2);
    return table;
}

const Table &IssueRow::table()
{
    static const Table table =
        described(u"issue"_s, u"id year quarter number state source paper columns type_size theme"_s);
    return table;
}

const Table &SectionRow::table()
{
    static const Table table = described(u"section"_s, u"id issue kind position"_s);
    return table;
}

const Table &PlacementRow::table()
{
    static const Table table = described(u"placement"_s, u"id section item position presentation"_s);
    return table;
}

const Table &AdjustmentRow::table()
{
    static const Table table = described(u"adjustment"_s, u"placement language spacing picture_scale picture_height"_s, 2);
    return table;
}

const Table &BlockRow::table()
{
    static const Table table = described(u"block"_s, u"id owner field position kind"_s);
    return table;
}

const Table &WordingRow::table()
{
    static const Table table = described(u"wording"_s, u"block language version state made_from"_s, 2);
    return table;
}

QString VersionRow::contentHash() const
{
    QStringList parts{id.toString(), block.toString(), language, markup, author, written, origin};
    for (QString &part : parts)
        part = cleanText(part); // as it is stored
    return Sha256::hex(parts.join(QChar(0)).toUtf8());
}

const Table &VersionRow::table()
{
    static const Table table{u"version"_s, u"id block language markup author written origin hash"_s.split(u' '), 1, false};
    return table;
}

const Table &ImageRow::table()
{
    static const Table table{u"image"_s, {u"hash"_s, u"format"_s, u"width"_s, u"height"_s}, 1, false};
    return table;
}

} // namespace quarterly
