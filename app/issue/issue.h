// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/length.h"
#include "base/quarter.h"
#include "text/localizedtext.h"

#include <QByteArray>
#include <QDateTime>
#include <QPointF>
#include <QSize>

namespace quarterly {

enum class ItemKind { News, Publication, Event, Note };
enum class SectionKind { Highlights, Publications, Events, Editorial, Contact, Other };
enum class Presentation { Full, Brief, Headline };
enum class IssueState { Draft, InReview, Published };

// When and where something took place; either may be unknown.
struct Event
{
    EventId id;
    std::optional<Period> when;
    LocalizedText place;

    friend bool operator==(const Event &, const Event &) = default;
};

struct Tag
{
    TagId id;
    LocalizedText name;

    friend bool operator==(const Tag &, const Tag &) = default;
};

struct Picture
{
    PictureId id;
    QByteArray hash; // SHA-256 of `data`
    QByteArray format; // "jpeg" or "png"
    QSize size; // pixels
    QByteArray data; // the file as stored; empty when loaded without contents
    QString credit;
    QPointF focus = {0.5, 0.5}; // what a crop keeps in sight, as fractions of width and height
    Language source;
    LocalizedText alt;
    LocalizedText caption;

    friend bool operator==(const Picture &, const Picture &) = default;
};

struct Item
{
    ItemId id;
    ItemKind kind = ItemKind::News;
    Language source;
    LocalizedText title;
    LocalizedText body;
    LocalizedText summary;
    QList<Event> events;
    QList<int> articles; // of the convention, ascending
    QList<Tag> tags;
    QList<Picture> pictures;
    QString remark; // from an import, for the editors' eyes
    QDateTime trashed; // valid when in the trash

    friend bool operator==(const Item &, const Item &) = default;
};

// Small corrections of the setting, per edition.
struct Adjustment
{
    double spacing = 0; // letter and word space, thousandths of an em
    double pictureScale = 1;
    double pictureHeight = 1; // the part of it that is shown, around the focus

    friend bool operator==(const Adjustment &, const Adjustment &) = default;
};

struct Placement
{
    PlacementId id;
    Item item;
    Presentation presentation = Presentation::Full;
    QMap<Language, Adjustment> adjustments;

    friend bool operator==(const Placement &, const Placement &) = default;
};

struct Section
{
    SectionId id;
    SectionKind kind = SectionKind::Highlights;
    LocalizedText title;
    QList<Placement> placements;
};

// The publisher's mark; called by the organisation's name where it cannot be seen.
struct Logo
{
    QByteArray hash; // SHA-256 of `data`
    QByteArray format; // "jpeg" or "png"
    QSize size; // pixels
    QByteArray data; // the file as stored

    bool isEmpty() const { return size.isEmpty(); }
    friend bool operator==(const Logo &, const Logo &) = default;
};

// Who publishes the newsletter.
struct Profile
{
    OwnerId id; // bears the texts
    Language source;
    LocalizedText organisation; // "Implementation Support Unit"
    LocalizedText body; // "Convention on Cluster Munitions"
    LocalizedText address;
    QString web; // the organisation's own pages
    QString mail;
    QString online; // where the exported folder "web" is put, "https://www.example.org/newsletter"; empty when not known
    QString sender; // the address the newsletter is sent from; empty when it is `mail`
    QString colour; // "#103f54"
    QString accent; // "#d08c2b"
    Logo logo; // may be empty
};

// How the pages are set.
struct PageSetup
{
    QString paper = QStringLiteral("A4"); // A4, A5, Letter, HalfLetter
    int columns = 2;
    double typeSize = 10; // points
    QString theme = QStringLiteral("classic");

    friend bool operator==(const PageSetup &, const PageSetup &) = default;
};

// What a translator asks or tells about a text, until somebody has dealt with it.
struct Comment
{
    BlockId block;
    Language language; // of the translation
    QString author;
    QString words;
};

// One quarter's newsletter put together from the library's rows: a value, complete in itself, that can be handed
// to another thread.
struct Issue
{
    IssueId id;
    Quarter quarter = Quarter::of(QDate(2000, 1, 1));
    int number = 0; // of the series; 0 when not numbered
    IssueState state = IssueState::Draft;
    Language source; // of the masthead and the section titles
    LocalizedText masthead; // "Quarterly Newsletter"
    LocalizedText tagline;
    PageSetup setup;
    QList<Section> sections;
    Profile profile;
    QMap<ItemId, Quarter> earlier; // items that an issue before this one has too, and the latest that does
    QList<Comment> comments; // on all texts of the library: few, as they go when they are dealt with
    QMap<Language, QDateTime> written; // UTC: when the newest text of each language was

    // The languages of which there is an edition: in which some item has its title.
    QList<Language> languages() const;
    // When a text of the edition last changed; of one that has none, a text of the source.
    QDateTime modified(Language language) const;
    const Placement *placement(PlacementId id) const;
    const Item *item(ItemId id) const;
    const Section *section(SectionId id) const;
};

} // namespace quarterly
