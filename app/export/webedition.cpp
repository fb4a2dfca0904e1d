// SPDX-License-Identifier: GPL-3.0-or-later
#include "webedition.h"

#include "onlineaddress.h"

#include "text/links.h"

#include <QUrl>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

// Whole words, with an ellipsis where something is left out.
QString shortened(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    const qsizetype end = text.lastIndexOf(u' ', length - 2);
    return text.left(end > 0 ? end : length - 2) + u" …"_s;
}

} // namespace

QString WebEdition::address(const QString &relative) const
{
    const auto folder = safeWebFolder(issue.profile.online);
    if (!folder)
        return relative;
    QString whole = QUrl(*folder + u'/' + place).resolved(QUrl(relative)).toString(QUrl::FullyEncoded);
    return whole.replace("/index.html"_L1, "/"_L1);
}

QList<Language> WebEdition::languages() const
{
    QList<Language> languages = plan.languages + plan.standing;
    std::ranges::sort(languages, std::less());
    return languages;
}

EditionBlock WebEdition::publisherName() const
{
    const EditionBlock organisation = profileLine(issue.profile.organisation);
    return organisation.isEmpty() ? profileLine(issue.profile.body) : organisation;
}

QString WebEdition::masthead() const
{
    const QString masthead = line(issue.masthead).plain();
    return masthead.isEmpty() ? language.word(u"newsletter"_s) : masthead;
}

QString WebEdition::title() const
{
    return masthead() + u", "_s + quarterAndYear(issue.quarter, language);
}

// As long as search engines show all of it.
QString WebEdition::longTitle() const
{
    const QString publisher = profileLine(issue.profile.body).plain();
    const QString longer = title() + u" – "_s + publisher;
    return publisher.isEmpty() || longer.size() > 110 ? title() : longer;
}

QString WebEdition::highlights(qsizetype length) const
{
    QStringList titles;
    for (const Section &section : issue.sections) {
        for (const Placement &placement : section.placements)
            titles << editionLine(placement.item.title, language, placement.item.source).plain();
    }
    titles.removeAll(QString());
    return shortened(titles.join(u" · "_s), length);
}

QString WebEdition::description() const
{
    return title() + u". "_s + highlights();
}

QDate WebEdition::published() const
{
    return plan.published.isValid() ? plan.published : updated().date();
}

QDateTime WebEdition::updated() const
{
    const QDateTime modified = issue.modified(language);
    return modified.isValid() ? modified.toUTC() : QDateTime(issue.quarter.period().to, QTime(), Qt::UTC);
}

const Picture *WebEdition::firstPicture() const
{
    for (const Section &section : issue.sections) {
        for (const Placement &placement : section.placements) {
            if (placement.presentation != Presentation::Headline && !placement.item.pictures.isEmpty())
                return &placement.item.pictures.first();
        }
    }
    return nullptr;
}

const WebImage *WebEdition::logo() const
{
    const auto images = pictures.constFind(issue.profile.logo.hash);
    return issue.profile.logo.isEmpty() || images == pictures.constEnd() ? nullptr : &images->last();
}

const WebImage *WebEdition::coverImage() const
{
    const Picture *picture = firstPicture();
    const auto images = picture ? pictures.constFind(picture->hash) : pictures.constEnd();
    return images == pictures.constEnd() ? nullptr : &images->last();
}

const WebImage *WebEdition::sharedImage() const
{
    const auto card = plan.cards.constFind(language);
    const WebImage *cover = coverImage();
    return cover || card == plan.cards.constEnd() ? cover : &*card;
}

QString WebEdition::sharedAlt() const
{
    const Picture *picture = firstPicture();
    return picture ? editionLine(picture->alt, language, picture->source).plain() : title();
}

QString WebEdition::anchor(const Placement &placement) const
{
    return itemAnchor(issue, placement);
}

QString WebEdition::anchor(const Section &section) const
{
    return u"section-"_s + section.id.toString();
}

} // namespace quarterly
