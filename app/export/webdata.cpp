// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/links.h"
#include "webedition.h"

#include <QJsonArray>
#include <QJsonObject>

// The issue in the vocabulary of schema.org, for search engines and libraries.
namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

QString articleType(ItemKind kind)
{
    switch (kind) {
    case ItemKind::News: return u"NewsArticle"_s;
    case ItemKind::Publication: return u"CreativeWork"_s;
    case ItemKind::Event: return u"Event"_s;
    case ItemKind::Note: return u"Article"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject place(const EditionBlock &line)
{
    return {{u"@type"_s, u"Place"_s}, {u"name"_s, line.plain()}};
}

void addWhenAndWhere(QJsonObject &data, const Item &item, const WebEdition &edition)
{
    if (item.events.isEmpty())
        return;
    const Event &event = item.events.first();
    if (event.when) {
        data[u"startDate"_s] = event.when->from.toString(Qt::ISODate);
        data[u"endDate"_s] = event.when->to.toString(Qt::ISODate);
    }
    if (const EditionBlock line = editionLine(event.place, edition.language, item.source); !line.isEmpty())
        data[u"location"_s] = place(line);
}

void addDates(QJsonObject &data, const WebEdition &edition)
{
    data[u"datePublished"_s] = edition.published().toString(Qt::ISODate);
    if (edition.plan.corrected.isValid())
        data[u"dateModified"_s] = edition.plan.corrected.toString(Qt::ISODate);
}

void addPublication(QJsonObject &data, const Placement &placement, Language written, const WebEdition &edition)
{
    data[u"headline"_s] = data[u"name"_s];
    data[u"inLanguage"_s] = written.tag();
    addDates(data, edition);
    QJsonArray images;
    for (const Picture &picture : shownPictures(placement))
        images << edition.address(edition.pictures.value(picture.hash).last().name);
    if (!images.isEmpty())
        data[u"image"_s] = images;
}

QJsonObject itemData(const Placement &placement, const EditionBlock &title, const WebEdition &edition)
{
    const Item &item = placement.item;
    QJsonObject data{{u"@type"_s, articleType(item.kind)},
                     {u"name"_s, title.plain()},
                     {u"url"_s, edition.address(u"index.html"_s) + u'#' + edition.anchor(placement)}};
    if (item.kind == ItemKind::Event)
        addWhenAndWhere(data, item, edition);
    else
        addPublication(data, placement, title.language, edition);
    return data;
}

QJsonObject publisher(const WebEdition &edition)
{
    const Profile &profile = edition.issue.profile;
    QJsonObject data{{u"@type"_s, u"Organization"_s}, {u"name"_s, edition.profileLine(profile.organisation).plain()}};
    if (const auto web = safeLink(profile.web))
        data[u"url"_s] = *web;
    if (!profile.mail.isEmpty())
        data[u"email"_s] = profile.mail;
    return data;
}

} // namespace

QJsonObject periodical(const WebEdition &edition)
{
    return {{u"@type"_s, u"Periodical"_s}, {u"name"_s, edition.masthead()}, {u"publisher"_s, publisher(edition)}};
}

QJsonObject structuredData(const WebEdition &edition)
{
    const Issue &issue = edition.issue;
    QJsonArray parts, events;
    for (const Section &section : issue.sections) {
        for (const Placement &placement : section.placements) {
            const EditionBlock title = editionLine(placement.item.title, edition.language, placement.item.source);
            if (!title.isEmpty())
                (placement.item.kind == ItemKind::Event ? events : parts) << itemData(placement, title, edition);
        }
    }
    QJsonObject data{{u"@context"_s, u"https://schema.org"_s},
            {u"@type"_s, u"PublicationIssue"_s},
            {u"name"_s, edition.title()},
            {u"issueNumber"_s, issue.number > 0 ? QString::number(issue.number) : issue.quarter.toString()},
            {u"inLanguage"_s, edition.language.tag()},
            {u"url"_s, edition.address(u"index.html"_s)},
            {u"isPartOf"_s, periodical(edition)},
            {u"hasPart"_s, parts},
            {u"mentions"_s, events}};
    addDates(data, edition);
    return data;
}

} // namespace quarterly
