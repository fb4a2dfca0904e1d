// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/editiontext.h"
#include "export/htmlwriter.h"
#include "export/webimages.h"
#include "export/webpage.h"

namespace quarterly {

// One edition on its way to the web: what the writers of its parts need to know. Borrows everything.
struct WebEdition
{
    const Issue &issue;
    const WebPlan &plan;
    const WebPictures &pictures;
    Language language;
    QString root; // the way from the page to the issue's folder: "../", or nothing for the front page
    QString place; // of the page in the folder "web": "2017-Q4/en/"

    // The address of something beside the page: a whole one if it is known where the folder will be put, else as it is.
    QString address(const QString &relative) const;
    QList<Language> languages() const; // in which the issue appears

    EditionBlock line(const LocalizedText &text) const { return editionLine(text, language, issue.source); }
    EditionBlock profileLine(const LocalizedText &text) const
    {
        return editionLine(text, language, issue.profile.source);
    }
    EditionBlock publisherName() const; // the organisation or, without one, the convention
    QString masthead() const; // "Quarterly Newsletter"
    QString title() const; // "Quarterly Newsletter, 4th Quarter 2017"
    QString longTitle() const; // "Quarterly Newsletter, 4th Quarter 2017 – Convention on Cluster Munitions"
    QString highlights(qsizetype length = 220) const; // what there is to read, in a few lines
    QString description() const; // title and highlights, for those who list pages
    QDate published() const; // the first time
    QDateTime updated() const; // UTC
    const Picture *firstPicture() const;
    const WebImage *logo() const; // of the organisation, if it has one
    const WebImage *coverImage() const; // the first picture in its largest width
    const WebImage *sharedImage() const; // the cover or, without one, a card
    QString sharedAlt() const;

    QString pageOf(Language other) const { return root + other.code() + QLatin1String("/index.html"); }
    QString anchor(const Placement &placement) const;
    QString anchor(const Section &section) const;
};

// What a page says of itself to machines.
struct WebHead
{
    QString title;
    QString longTitle; // as long as search engines show all of it
    QString description;
    QString type; // in the words of Open Graph: "article", "website"
    QList<std::pair<QString, QString>> feeds; // address and title
    const WebImage *image = nullptr; // to show where a link to the page is shared
    QString imageAlt;
    QJsonObject data; // in the vocabulary of schema.org; empty: none
};

// What there is in a language, on a page that leads to the languages.
struct WebFrontEntry
{
    Language language;
    QString title;
    QString highlights;
};

// A news feed (Atom, RFC 4287), in the language of an edition.
struct WebFeed
{
    struct Entry
    {
        QUuid id; // of what it tells of, whatever the language
        QString title, address, html;
        QDateTime updated; // UTC
    };
    QUuid id;
    QString title;
    QList<Entry> entries;
};

// The pages, and parts of them, each in a file of its own.
QByteArray editionPage(const WebEdition &edition);
QByteArray frontPage(const WebEdition &edition); // leads to the languages
QByteArray writeFront(const WebEdition &edition, const WebHead &head, const QList<WebFrontEntry> &entries,
                      void (*writeTop)(HtmlWriter &, const WebEdition &));
QByteArray atomFeed(const WebEdition &edition);
QByteArray writeFeed(const WebFeed &feed, const WebEdition &edition);
QJsonObject structuredData(const WebEdition &edition);
QJsonObject periodical(const WebEdition &edition);
void writeSkipLink(HtmlWriter &html, Language language);
void writeHead(HtmlWriter &html, const WebEdition &edition, const WebHead &head);
void writeMasthead(HtmlWriter &html, const WebEdition &edition);
void writeMastheadWithoutQuarter(HtmlWriter &html, const WebEdition &edition);
void writeLanguageLinks(HtmlWriter &html, const WebEdition &edition);
// As items of a list. `place` is the way from the page to where they lie.
void writeDownloads(HtmlWriter &html, const QList<WebDownload> &downloads, const QString &place, Language language);
void writeSection(HtmlWriter &html, const WebEdition &edition, const Section &section);
void writeFoot(HtmlWriter &html, const WebEdition &edition);
void writePublisher(HtmlWriter &html, const WebEdition &edition);

// A line of text, marked where it is in another language than the page.
void writeLine(HtmlWriter &html, const EditionBlock &line, Language page);
void writePeriod(HtmlWriter &html, const Period &period, const QString &text, Language language);

} // namespace quarterly
