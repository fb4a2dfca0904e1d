// SPDX-License-Identifier: GPL-3.0-or-later
#include "issueloader.h"

#include "issueeditor.h"
#include "textloader.h"

#include "library/termrows.h"

#include <QCoreApplication>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::IssueLoader)
};

Language languageOf(const QString &code)
{
    return Language::fromCode(code).value_or(Language());
}

template<typename Row, typename IdOf>
QStringList idsOf(const QList<Row> &rows, IdOf idOf)
{
    QStringList ids;
    for (const Row &row : rows)
        ids << std::invoke(idOf, row).toString();
    return ids;
}

std::optional<Period> periodOf(const EventRow &event)
{
    const Period period{QDate::fromString(event.firstDay, Qt::ISODate), QDate::fromString(event.lastDay, Qt::ISODate)};
    return period.from.isValid() && period.to.isValid() ? std::optional(period) : std::nullopt;
}

// Everything the library has about a set of items, read table by table and then put together.
class ItemRows
{
public:
    ItemRows(const Library &library, const QStringList &ids)
        : m_library(library), m_items(library.rows<ItemRow>(u"id"_s, ids)), m_events(library.rows<EventRow>(u"item"_s, ids)),
          m_articles(library.rows<ArticleRow>(u"item"_s, ids)), m_tags(library.rows<ItemTagRow>(u"item"_s, ids)),
          m_links(library.rows<ItemPictureRow>(u"item"_s, ids))
    {
        const QStringList pictures = idsOf(m_links, &ItemPictureRow::picture);
        for (const PictureRow &picture : library.rows<PictureRow>(u"id"_s, pictures))
            m_pictures.insert(picture.id, picture);
    }

    void addSources(QHash<OwnerId, Language> &sources) const
    {
        QHash<ItemId, Language> ofItem;
        for (const ItemRow &item : m_items) {
            ofItem.insert(item.id, languageOf(item.source));
            sources.insert(item.id.uuid(), languageOf(item.source));
        }
        for (const EventRow &event : m_events)
            sources.insert(event.id.uuid(), ofItem.value(event.item));
        for (const ItemTagRow &tag : m_tags)
            sources.insert(tag.tag.uuid(), ofItem.value(tag.item));
        for (const PictureRow &picture : m_pictures)
            sources.insert(picture.id.uuid(), languageOf(picture.source));
    }

    QHash<ItemId, Item> build(const TextLoader &texts) const
    {
        QHash<ItemId, Item> items;
        for (const ItemRow &row : m_items)
            items.insert(row.id, start(row, texts));
        for (const EventRow &row : m_events)
            items[row.item].events << Event{row.id, periodOf(row), texts.text(row.id.uuid(), field::place)};
        for (const ArticleRow &row : m_articles)
            items[row.item].articles << row.number;
        for (Item &item : items)
            std::ranges::sort(item.articles);
        for (const ItemTagRow &row : m_tags)
            items[row.item].tags << Tag{row.tag, texts.text(row.tag.uuid(), field::name)};
        for (const ItemPictureRow &row : m_links)
            items[row.item].pictures << picture(row, texts);
        return items;
    }

private:
    static Item start(const ItemRow &row, const TextLoader &texts)
    {
        Item item;
        item.id = row.id;
        item.kind = itemKind(row.kind);
        item.source = languageOf(row.source);
        item.title = texts.text(row.id.uuid(), field::title);
        item.body = texts.text(row.id.uuid(), field::body);
        item.summary = texts.text(row.id.uuid(), field::summary);
        item.remark = row.remark;
        item.trashed = QDateTime::fromString(row.trashed, Qt::ISODateWithMs);
        return item;
    }

    Picture picture(const ItemPictureRow &link, const TextLoader &texts) const
    {
        const PictureRow row = m_pictures.value(link.picture);
        Picture picture;
        picture.id = row.id;
        picture.credit = row.credit;
        picture.focus = {link.focusX, link.focusY};
        picture.source = languageOf(row.source);
        picture.alt = texts.text(row.id.uuid(), field::alt);
        picture.caption = texts.text(row.id.uuid(), field::caption);
        if (const auto image = m_library.image(row.image)) {
            picture.hash = QByteArray::fromHex(image->row.hash.toLatin1());
            picture.format = image->row.format.toLatin1();
            picture.size = {image->row.width, image->row.height};
            picture.data = image->bytes;
        }
        return picture;
    }

    const Library &m_library;
    QList<ItemRow> m_items;
    QList<EventRow> m_events;
    QList<ArticleRow> m_articles;
    QList<ItemTagRow> m_tags;
    QList<ItemPictureRow> m_links;
    QHash<PictureId, PictureRow> m_pictures;
};

Profile profileOf(const Library &library, const ProfileRow &row, const TextLoader &texts)
{
    const OwnerId id = QUuid::fromString(row.id);
    Profile profile;
    profile.id = id;
    profile.source = languageOf(row.source);
    profile.organisation = texts.text(id, field::organisation);
    profile.body = texts.text(id, field::body);
    profile.address = texts.text(id, field::address);
    profile.web = row.web;
    profile.mail = row.mail;
    profile.online = row.online;
    profile.sender = row.sender;
    profile.colour = row.colour;
    profile.accent = row.accent;
    if (const auto image = row.logo.isEmpty() ? std::nullopt : library.image(row.logo))
        profile.logo = logoOf(*image);
    return profile;
}

Placement placementOf(const PlacementRow &row, const QHash<ItemId, Item> &items)
{
    Placement placement;
    placement.id = row.id;
    placement.item = items.value(row.item);
    placement.presentation = presentation(row.presentation);
    return placement;
}

void addAdjustments(const Library &library, const QStringList &placements, Issue &issue)
{
    QHash<PlacementId, QMap<Language, Adjustment>> adjustments;
    for (const AdjustmentRow &row : library.rows<AdjustmentRow>(u"placement"_s, placements))
        adjustments[row.placement].insert(languageOf(row.language), {row.spacing, row.pictureScale, row.pictureHeight});
    for (Section &section : issue.sections) {
        for (Placement &placement : section.placements)
            placement.adjustments = adjustments.value(placement.id);
    }
}

// Which of the items were in an issue before this one, and the latest that had them.
QMap<ItemId, Quarter> earlierUses(const Library &library, Quarter quarter, const QStringList &items)
{
    const auto placements = library.rows<PlacementRow>(u"item"_s, items);
    QHash<SectionId, IssueId> issueOf;
    for (const SectionRow &section : library.rows<SectionRow>(u"id"_s, idsOf(placements, &PlacementRow::section)))
        issueOf.insert(section.id, section.issue);
    QHash<IssueId, Quarter> quarterOf;
    for (const IssueRow &issue : library.issues())
        quarterOf.insert(issue.id, *Quarter::create(issue.year, issue.quarter));
    QMap<ItemId, Quarter> uses;
    for (const PlacementRow &placement : placements) {
        const Quarter used = quarterOf.value(issueOf.value(placement.section), quarter);
        const auto known = uses.constFind(placement.item);
        if (used < quarter && (known == uses.cend() || *known < used))
            uses.insert(placement.item, used);
    }
    return uses;
}

QList<Comment> commentsIn(const Library &library)
{
    QList<Comment> comments;
    for (const CommentRow &row : allComments(library))
        comments << Comment{row.block, languageOf(row.language), row.author, row.words};
    return comments;
}

Issue issueOf(const IssueRow &row, const TextLoader &texts)
{
    Issue issue;
    issue.id = row.id;
    issue.quarter = *Quarter::create(row.year, row.quarter);
    issue.number = row.number;
    issue.state = issueState(row.state);
    issue.source = languageOf(row.source);
    issue.masthead = texts.text(row.id.uuid(), field::masthead);
    issue.tagline = texts.text(row.id.uuid(), field::tagline);
    issue.setup = {row.paper, row.columns, row.typeSize, row.theme};
    issue.written = texts.newest();
    return issue;
}

} // namespace

Result<Issue> loadIssue(const Library &library, IssueId id, const QList<Language> &languages)
{
    const auto row = library.row<IssueRow>(id.toString());
    if (!row)
        return Error{Error::Kind::Refused, Messages::tr("This issue is no longer in %1.").arg(library.file())};
    const auto sections = library.rows<SectionRow>(u"issue"_s, {id.toString()});
    const auto placements = library.rows<PlacementRow>(u"section"_s, idsOf(sections, &SectionRow::id));
    const ItemRows items(library, idsOf(placements, &PlacementRow::item));
    const auto profile = library.profile();

    QHash<OwnerId, Language> sources;
    items.addSources(sources);
    sources.insert(id.uuid(), languageOf(row->source));
    for (const SectionRow &section : sections)
        sources.insert(section.id.uuid(), languageOf(row->source));
    if (profile)
        sources.insert(QUuid::fromString(profile->id), languageOf(profile->source));
    const TextLoader texts(library, sources, languages);

    Issue issue = issueOf(*row, texts);
    if (profile)
        issue.profile = profileOf(library, *profile, texts);
    const QHash<ItemId, Item> built = items.build(texts);
    for (const SectionRow &section : sections) {
        issue.sections << Section{section.id, sectionKind(section.kind), texts.text(section.id.uuid(), field::title), {}};
        for (const PlacementRow &placement : placements) {
            if (placement.section == section.id && built.contains(placement.item))
                issue.sections.last().placements << placementOf(placement, built);
        }
    }
    addAdjustments(library, idsOf(placements, &PlacementRow::id), issue);
    issue.comments = commentsIn(library);
    issue.earlier = earlierUses(library, issue.quarter, idsOf(placements, &PlacementRow::item));
    if (const auto damage = library.takeReadError())
        return *damage;
    return issue;
}

Result<Issue> loadIssue(const Library &library, Quarter quarter, const QList<Language> &languages)
{
    QStringList known;
    for (const IssueRow &row : library.issues()) {
        const QString name = Quarter::create(row.year, row.quarter)->toString();
        if (name == quarter.toString())
            return loadIssue(library, row.id, languages);
        known << name;
    }
    if (known.isEmpty()) {
        return Error{Error::Kind::Refused, Messages::tr("There is no issue %1: %2 has none yet.")
                                               .arg(quarter.toString(), library.file())};
    }
    return Error{Error::Kind::Refused, Messages::tr("There is no issue %1 in %2: it has %3.")
                                           .arg(quarter.toString(), library.file(), known.join(u", "_s))};
}

Result<void> reloadItems(const Library &library, const QSet<ItemId> &items, Issue &issue)
{
    for (Section &section : issue.sections) {
        for (Placement &placement : section.placements) {
            if (!items.contains(placement.item.id))
                continue;
            if (const auto item = loadItem(library, placement.item.id))
                placement.item = *item;
        }
    }
    issue.comments = commentsIn(library);
    const auto damage = library.takeReadError();
    return damage ? Result<void>(*damage) : Result<void>();
}

namespace {

QHash<ItemId, Item> itemsOf(const Issue &issue)
{
    QHash<ItemId, Item> items;
    for (const Section &section : issue.sections) {
        for (const Placement &placement : section.placements)
            items.insert(placement.item.id, placement.item);
    }
    return items;
}

// A section that the issue has not had yet comes with its title.
Section sectionOf(const Library &library, const Issue &issue, const SectionRow &row)
{
    if (const Section *known = issue.section(row.id))
        return {row.id, known->kind, known->title, {}};
    const TextLoader texts(library, {{row.id.uuid(), issue.source}});
    return {row.id, sectionKind(row.kind), texts.text(row.id.uuid(), field::title), {}};
}

} // namespace

Result<void> reloadOutline(const Library &library, Issue &issue)
{
    const auto rows = library.rows<SectionRow>(u"issue"_s, {issue.id.toString()});
    const auto placements = library.rows<PlacementRow>(u"section"_s, idsOf(rows, &SectionRow::id));
    QHash<ItemId, Item> items = itemsOf(issue);
    QList<Section> sections;
    for (const SectionRow &row : rows)
        sections << sectionOf(library, issue, row);
    for (const PlacementRow &row : placements) {
        if (!items.contains(row.item)) {
            if (const auto item = loadItem(library, row.item))
                items.insert(row.item, *item);
        }
        const auto section = std::ranges::find(sections, row.section, &Section::id);
        if (items.contains(row.item) && section != sections.end())
            section->placements << placementOf(row, items);
    }
    issue.sections = sections;
    addAdjustments(library, idsOf(placements, &PlacementRow::id), issue);
    issue.earlier = earlierUses(library, issue.quarter, idsOf(placements, &PlacementRow::item));
    const auto damage = library.takeReadError();
    return damage ? Result<void>(*damage) : Result<void>();
}

std::optional<Item> loadItem(const Library &library, ItemId id)
{
    const ItemRows rows(library, {id.toString()});
    QHash<OwnerId, Language> sources;
    rows.addSources(sources);
    const QHash<ItemId, Item> items = rows.build(TextLoader(library, sources));
    return items.contains(id) ? std::optional(items.value(id)) : std::nullopt;
}

Logo logoOf(const ImageFile &image)
{
    return {QByteArray::fromHex(image.row.hash.toLatin1()), image.row.format.toLatin1(),
            QSize(image.row.width, image.row.height), image.bytes};
}

IssueId lastIssue(const Library &library)
{
    const QList<IssueRow> issues = library.issues();
    const auto remembered = IssueId::fromString(library.setting(u"issue"_s));
    const bool isThere = std::ranges::any_of(issues, [&](const IssueRow &row) { return row.id == remembered; });
    return isThere ? remembered : issues.isEmpty() ? IssueId() : issues.first().id;
}

Result<void> rememberIssue(Library &library, IssueId issue)
{
    return library.setSetting(u"issue"_s, issue.toString());
}

Profile loadProfile(const Library &library)
{
    const auto row = library.profile();
    if (!row)
        return {};
    return profileOf(library, *row, TextLoader(library, {{QUuid::fromString(row->id), languageOf(row->source)}}));
}

} // namespace quarterly
