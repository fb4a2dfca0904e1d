// SPDX-License-Identifier: GPL-3.0-or-later
// The edits of items, their pictures and the organisation's profile.
#include "issueeditor.h"

#include "issueloader.h"
#include "order.h"
#include "textwriter.h"

#include "base/contrast.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

void changeItem(Writer &writer, ItemId item, const std::function<void(ItemRow &)> &change)
{
    if (auto row = writer.row<ItemRow>(item.toString())) {
        change(*row);
        writer.put(*row);
    }
}

// The rows that stay are put, the others removed: what a list in the window says becomes what the library has.
template<typename Row>
void replaceRows(Writer &writer, const QList<Row> &present, const QList<Row> &wanted)
{
    for (const Row &row : present) {
        const auto same = [&row](const Row &other) {
            return toValues(row).first(Row::table().keys) == toValues(other).first(Row::table().keys);
        };
        if (std::ranges::none_of(wanted, same))
            writer.remove(row);
    }
    for (const Row &row : wanted)
        writer.put(row);
}

EventRow eventRow(const EventInput &input, EventId id, ItemId item, int position)
{
    EventRow row{id, item, position, u""_s, u""_s};
    if (input.when) {
        row.firstDay = input.when->from.toString(Qt::ISODate);
        row.lastDay = input.when->to.toString(Qt::ISODate);
    }
    return row;
}

void removeItem(Writer &writer, const ItemRow &item)
{
    const QStringList id{item.id.toString()};
    for (const EventRow &event : writer.rows<EventRow>(u"item"_s, id)) {
        removeTexts(writer, event.id.uuid());
        writer.remove(event);
    }
    replaceRows(writer, writer.rows<ArticleRow>(u"item"_s, id), {});
    replaceRows(writer, writer.rows<ItemTagRow>(u"item"_s, id), {});
    replaceRows(writer, writer.rows<ItemPictureRow>(u"item"_s, id), {});
    removeTexts(writer, item.id.uuid());
    writer.remove(item);
}

// Headings are set in it, on white.
Result<void> checkReadable(const QString &name)
{
    const QColor colour(name);
    if (name.isEmpty())
        return {}; // the usual one
    if (!colour.isValid())
        return Error{Error::Kind::Refused, IssueEditor::tr("“%1” is no colour: write it like #103f54.").arg(name)};
    const QColor nearest = readableOn(colour, Qt::white);
    if (nearest == colour)
        return {};
    return Error{Error::Kind::Refused, IssueEditor::tr("%1 is too light for text: the nearest colour that can be read on white is %2.")
                                           .arg(colour.name(), nearest.name())};
}

} // namespace

Result<ItemId> IssueEditor::createItem(ItemKind kind, Language source, const QString &remark)
{
    ItemRow row{.id = ItemId::create(), .kind = nameOf(kind), .source = source.code()};
    row.created = m_library.now().toString(Qt::ISODateWithMs);
    row.remark = remark;
    const auto done = edit(tr("New highlight"), [&row](Writer &writer) { writer.put(row); });
    return done ? Result<ItemId>(row.id) : done.error();
}

Result<void> IssueEditor::setKind(ItemId item, ItemKind kind)
{
    return edit(tr("Change the kind"), [&](Writer &writer) {
        changeItem(writer, item, [kind](ItemRow &row) { row.kind = nameOf(kind); });
    });
}

Result<void> IssueEditor::setSource(ItemId item, Language source)
{
    return edit(tr("Change the source language"), [&](Writer &writer) {
        changeItem(writer, item, [source](ItemRow &row) { row.source = source.code(); });
    });
}

Result<void> IssueEditor::setRemark(ItemId item, const QString &remark)
{
    return edit(tr("Change the remark"), [&](Writer &writer) {
        changeItem(writer, item, [&remark](ItemRow &row) { row.remark = remark; });
    });
}

Result<void> IssueEditor::setArticles(ItemId item, const QList<int> &articles)
{
    return edit(tr("Change the articles"), [&](Writer &writer) {
        QList<ArticleRow> wanted;
        for (int number : articles)
            wanted << ArticleRow{item, number};
        replaceRows(writer, writer.rows<ArticleRow>(u"item"_s, {item.toString()}), wanted);
    });
}

Result<void> IssueEditor::setTags(ItemId item, const QStringList &names, Language language)
{
    return together(tr("Change the tags"), [&]() -> Result<void> {
        QHash<QString, TagId> known;
        QStringList owners;
        for (const TagRow &tag : m_library.tags())
            owners << tag.id.toString();
        for (const BlockRow &block : m_library.rows<BlockRow>(u"owner"_s, owners)) {
            for (const WordingRow &wording : m_library.rows<WordingRow>(u"block"_s, {block.id.toString()})) {
                if (const auto version = m_library.row<VersionRow>(wording.version.toString()))
                    known.insert(version->markup.toLower(), TagId(block.owner));
            }
        }
        QList<ItemTagRow> wanted;
        for (const QString &name : names) {
            const QString words = name.simplified();
            if (words.isEmpty())
                continue;
            TagId tag = known.value(words.toHtmlEscaped().toLower());
            if (tag.isNull()) {
                tag = TagId::create();
                if (const auto put = edit({}, [tag](Writer &writer) { writer.put(TagRow{tag}); }); !put)
                    return put;
                if (const auto set = setPlainText({tag.uuid(), field::name, language}, language, words); !set)
                    return set;
            }
            wanted << ItemTagRow{item, tag};
        }
        return edit({}, [&](Writer &writer) {
            replaceRows(writer, writer.rows<ItemTagRow>(u"item"_s, {item.toString()}), wanted);
        });
    });
}

Result<void> IssueEditor::setEvents(ItemId item, const QList<EventInput> &events)
{
    return together(tr("Change date and place"), [&]() -> Result<void> {
        const auto owner = m_library.row<ItemRow>(item.toString());
        if (!owner)
            return {};
        const Language source = Language::fromCode(owner->source).value_or(Language());
        QList<EventRow> wanted;
        for (const EventInput &input : events) {
            const EventId id = input.id.isNull() ? EventId::create() : input.id;
            wanted << eventRow(input, id, item, int(wanted.size()));
        }
        const auto put = edit({}, [&](Writer &writer) {
            const auto present = writer.rows<EventRow>(u"item"_s, {item.toString()});
            for (const EventRow &event : present) {
                if (std::ranges::find(wanted, event.id, &EventRow::id) == wanted.end())
                    removeTexts(writer, event.id.uuid());
            }
            replaceRows(writer, present, wanted);
        });
        if (!put)
            return put;
        for (qsizetype i = 0; i < events.size(); ++i) {
            const TextField text{wanted[i].id.uuid(), field::place, source};
            // the source first: translations are made from it
            if (events[i].places.contains(source)) {
                if (const auto set = setPlainText(text, source, events[i].places[source]); !set)
                    return set;
            }
            for (auto place = events[i].places.cbegin(); place != events[i].places.cend(); ++place) {
                if (const auto set = setPlainText(text, place.key(), place.value()); !set)
                    return set;
            }
        }
        return {};
    });
}

Result<QList<PictureId>> IssueEditor::setPictures(ItemId item, const QList<PictureInput> &pictures)
{
    QList<PictureId> ids;
    const auto done = edit(tr("Change the pictures"), [&](Writer &writer) {
        const auto owner = writer.row<ItemRow>(item.toString());
        if (!owner)
            return;
        QList<ItemPictureRow> wanted;
        for (const PictureInput &input : pictures) {
            PictureRow row = writer.row<PictureRow>(input.id.toString()).value_or(PictureRow{PictureId::create(), input.file.row.hash, owner->source, u""_s});
            if (input.id.isNull())
                writer.addImage(input.file.row, input.file.bytes);
            row.credit = input.credit;
            writer.put(row);
            ids << row.id;
            wanted << ItemPictureRow{item, row.id, int(wanted.size()), input.focus.x(), input.focus.y()};
        }
        // A picture taken off the item stays in the library with its texts: it may be wanted again.
        replaceRows(writer, writer.rows<ItemPictureRow>(u"item"_s, {item.toString()}), wanted);
    });
    return done ? Result<QList<PictureId>>(ids) : done.error();
}

Result<void> IssueEditor::trashItems(const QList<ItemId> &items)
{
    const QString when = m_library.now().toString(Qt::ISODateWithMs);
    return edit(tr("Move %n highlight(s) to the trash", nullptr, int(items.size())), [&](Writer &writer) {
        for (ItemId item : items) {
            if (!writer.rows<PlacementRow>(u"item"_s, {item.toString()}).isEmpty()) {
                writer.refuse({Error::Kind::Refused, tr("A highlight that an issue uses cannot go to the trash: take it out of the issue first.")});
                return;
            }
            changeItem(writer, item, [&when](ItemRow &row) { row.trashed = when; });
        }
    });
}

Result<void> IssueEditor::restoreItems(const QList<ItemId> &items)
{
    return edit(tr("Restore %n highlight(s)", nullptr, int(items.size())), [&](Writer &writer) {
        for (ItemId item : items)
            changeItem(writer, item, [](ItemRow &row) { row.trashed.clear(); });
    });
}

Result<int> IssueEditor::emptyTrash()
{
    const QList<ItemRow> items = m_library.trashedBefore(m_library.now().addDays(-trashDays));
    if (items.isEmpty())
        return 0;
    const auto done = m_library.write(tr("Empty the trash"), [&items](Writer &writer) {
        for (const ItemRow &item : items)
            removeItem(writer, item);
    });
    return done ? Result<int>(int(items.size())) : done.error();
}

Result<OwnerId> IssueEditor::ensureProfile(Language source)
{
    if (const auto row = m_library.profile())
        return OwnerId(QUuid::fromString(row->id));
    const OwnerId id = QUuid::createUuid();
    const auto done = edit(tr("Set up the organisation"), [&](Writer &writer) {
        writer.put(ProfileRow{.id = id.toString(QUuid::WithoutBraces), .source = source.code(), .colour = u"#103f54"_s,
                              .accent = u"#d08c2b"_s});
    });
    return done ? Result<OwnerId>(id) : done.error();
}

Result<void> IssueEditor::setProfile(const Profile &profile)
{
    const auto before = m_library.profile();
    if (!before || before->colour != profile.colour) {
        if (const auto readable = checkReadable(profile.colour); !readable)
            return readable;
    }
    const Logo &logo = profile.logo;
    const QString hash = QString::fromLatin1(logo.hash.toHex());
    return edit(tr("Change the organisation"), [&](Writer &writer) {
        if (!logo.isEmpty())
            writer.addImage({hash, QString::fromLatin1(logo.format), logo.size.width(), logo.size.height()}, logo.data);
        writer.put(ProfileRow{profile.id.toString(QUuid::WithoutBraces), profile.source.code(), profile.web, profile.mail,
                              profile.colour, profile.accent, hash, profile.online, profile.sender});
    });
}

} // namespace quarterly
