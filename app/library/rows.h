// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/files.h"
#include "base/id.h"

#include <QStringList>
#include <QVariantList>

#include <tuple>

namespace quarterly {

// A table of the library as the rest of the program needs to know it; the key columns come first.
struct Table
{
    QString name;
    QStringList columns;
    int keys = 1;
    bool isSealed = true; // its rows bear a hash of their content (seal.h); versions and images have one of their own

    QString list() const { return columns.join(u','); }
};

// The rows of the library (resources/schema has the same tables with their meaning). Each names its table and ties
// its members to the columns in order.

struct ProfileRow
{
    QString id, source, web, mail, colour, accent;
    QString logo; // hash of an image, or empty
    QString online, sender; // may be empty
    static const Table &table();
    static auto fields(auto &r)
    {
        return std::tie(r.id, r.source, r.web, r.mail, r.colour, r.accent, r.logo, r.online, r.sender);
    }
};

struct ItemRow
{
    ItemId id;
    QString kind, source;
    QString created; // UTC, ISO 8601
    QString trashed; // UTC, ISO 8601; empty when not in the trash
    QString remark;
    static const Table &table();
    static auto fields(auto &r) { return std::tie(r.id, r.kind, r.source, r.created, r.trashed, r.remark); }
};

struct EventRow
{
    EventId id;
    ItemId item;
    int position = 0;
    QString firstDay, lastDay; // ISO 8601; empty when only the place is known
    static const Table &table();
    static auto fields(auto &r) { return std::tie(r.id, r.item, r.position, r.firstDay, r.lastDay); }
};

struct ArticleRow
{
    ItemId item;
    int number = 0;
    static const Table &table();
    static auto fields(auto &r) { return std::tie(r.item, r.number); }
};

struct TagRow
{
    TagId id;
    static const Table &table();
    static auto fields(auto &r) { return std::tie(r.id); }
};

struct ItemTagRow
{
    ItemId item;
    TagId tag;
    static const Table &table();
    static auto fields(auto &r) { return std::tie(r.item, r.tag); }
};

struct PictureRow
{
    PictureId id;
    QString image; // hash
    QString source, credit;
    static const Table &table();
    static auto fields(auto &r) { return std::tie(r.id, r.image, r.source, r.credit); }
};

struct ItemPictureRow
{
    ItemId item;
    PictureId picture;
    int position = 0;
    double focusX = 0.5, focusY = 0.5;
    static const Table &table();
    static auto fields(auto &r) { return std::tie(r.item, r.picture, r.position, r.focusX, r.focusY); }
};

struct IssueRow
{
    IssueId id;
    int year = 0, quarter = 0, number = 0;
    QString state, source, paper;
    int columns = 2;
    double typeSize = 10;
    QString theme;
    static const Table &table();
    static auto fields(auto &r)
    {
        return std::tie(r.id, r.year, r.quarter, r.number, r.state, r.source, r.paper, r.columns, r.typeSize, r.theme);
    }
};

struct SectionRow
{
    SectionId id;
    IssueId issue;
    QString kind;
    int position = 0;
    static const Table &table();
    static auto fields(auto &r) { return std::tie(r.id, r.issue, r.kind, r.position); }
};

struct PlacementRow
{
    PlacementId id;
    SectionId section;
    ItemId item;
    int position = 0;
    QString presentation;
    static const Table &table();
    static auto fields(auto &r) { return std::tie(r.id, r.section, r.item, r.position, r.presentation); }
};

struct AdjustmentRow
{
    PlacementId placement;
    QString language;
    double spacing = 0, pictureScale = 1, pictureHeight = 1;
    static const Table &table();
    static auto fields(auto &r)
    {
        return std::tie(r.placement, r.language, r.spacing, r.pictureScale, r.pictureHeight);
    }
};

struct BlockRow
{
    BlockId id;
    OwnerId owner;
    QString field;
    int position = 0;
    QString kind;
    static const Table &table();
    static auto fields(auto &r) { return std::tie(r.id, r.owner, r.field, r.position, r.kind); }
};

struct WordingRow
{
    BlockId block;
    QString language;
    VersionId version;
    QString state;
    QString madeFrom; // a version, or empty
    static const Table &table();
    static auto fields(auto &r) { return std::tie(r.block, r.language, r.version, r.state, r.madeFrom); }
};

// Never changed once written, hence without a part in undo.
struct VersionRow
{
    VersionId id;
    BlockId block;
    QString language, markup, author, written, origin;
    QString hash; // contentHash() when it was written: damage that SQLite does not see shows here
    QString contentHash() const; // SHA-256 over everything else in the row
    static const Table &table();
    static auto fields(auto &r)
    {
        return std::tie(r.id, r.block, r.language, r.markup, r.author, r.written, r.origin, r.hash);
    }
};

// An image without its bytes.
struct ImageRow
{
    QString hash, format;
    int width = 0, height = 0;
    static const Table &table();
    static auto fields(auto &r) { return std::tie(r.hash, r.format, r.width, r.height); }
};

struct ImageFile
{
    ImageRow row;
    QByteArray bytes;
};

// SQLite would cut a text short at what cleanText() takes out.
inline QVariant toVariant(const QString &value) { return value.isEmpty() ? u""_qs : cleanText(value); }
inline QVariant toVariant(int value) { return value; }
inline QVariant toVariant(double value) { return value; }
inline QVariant toVariant(const QUuid &value) { return value.toString(QUuid::WithoutBraces); }
template<typename Tag>
QVariant toVariant(Id<Tag> id) { return id.toString(); }

inline void fromVariant(const QVariant &variant, QString &value) { value = variant.toString(); }
inline void fromVariant(const QVariant &variant, int &value) { value = variant.toInt(); }
inline void fromVariant(const QVariant &variant, double &value) { value = variant.toDouble(); }
inline void fromVariant(const QVariant &variant, QUuid &value) { value = QUuid::fromString(variant.toString()); }
template<typename Tag>
void fromVariant(const QVariant &variant, Id<Tag> &id) { id = Id<Tag>::fromString(variant.toString()); }

template<typename Row>
QVariantList toValues(const Row &row)
{
    return std::apply([](const auto &...field) { return QVariantList{toVariant(field)...}; }, Row::fields(row));
}

template<typename Row>
Row fromValues(const QVariantList &values)
{
    Row row;
    qsizetype column = 0;
    std::apply([&](auto &...field) { (fromVariant(values[column++], field), ...); }, Row::fields(row));
    return row;
}

} // namespace quarterly
