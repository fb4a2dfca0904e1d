// SPDX-License-Identifier: GPL-3.0-or-later
#include "webpage.h"

#include "webedition.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

void addImages(WebFolder &folder, const QString &place, const WebImages &images)
{
    for (const WebImage &image : images)
        folder.insert(place + image.name, image.data);
}

void addCard(WebFolder &folder, const QString &place, const WebEdition &edition)
{
    if (const auto card = edition.plan.cards.constFind(edition.language); card != edition.plan.cards.constEnd())
        folder.insert(place + card->name, card->data);
}

// Each language has its own pictures beside it, so that its folder is whole when it is put somewhere alone.
void addEdition(WebFolder &folder, const WebEdition &edition)
{
    const QString place = edition.language.code() + u'/';
    folder.insert(place + u"index.html"_s, editionPage(edition));
    folder.insert(place + u"feed.xml"_s, atomFeed(edition));
    for (const WebImages &images : edition.pictures)
        addImages(folder, place, images);
    addCard(folder, place, edition);
}

} // namespace

WebFolder writeWebPages(const Issue &issue, const WebPlan &plan, const WebPictures &pictures)
{
    WebFolder folder;
    const QString place = issue.quarter.toString() + u'/';
    for (const Language language : plan.languages)
        addEdition(folder, {issue, plan, pictures, language, u"../"_s, place + language.code() + u'/'});
    const Language first = plan.languages.contains(issue.source) ? issue.source : plan.languages.value(0);
    const WebEdition front{issue, plan, pictures, first, {}, place};
    folder.insert(u"index.html"_s, frontPage(front));
    if (const Picture *picture = front.firstPicture())
        addImages(folder, {}, pictures.value(picture->hash));
    addImages(folder, {}, pictures.value(issue.profile.logo.hash));
    addCard(folder, {}, front);
    return folder;
}

} // namespace quarterly
