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
    const QList<Language> &languages; // in which the issue appears
    const QList<WebDownload> &downloads;
    const WebPictures &pictures;
    Language language;
    QString root; // the way from the page to the issue's folder: "../", or nothing for the front page

    EditionBlock line(const LocalizedText &text) const { return editionLine(text, language, issue.source); }
    EditionBlock profileLine(const LocalizedText &text) const
    {
        return editionLine(text, language, issue.profile.source);
    }
    QString masthead() const; // "Quarterly Newsletter"
    QString title() const; // "Quarterly Newsletter, 4th Quarter 2017"
    QString longTitle() const; // "Quarterly Newsletter, 4th Quarter 2017 – Convention on Cluster Munitions"
    QString highlights(qsizetype length = 220) const; // what there is to read, in a few lines
    QString description() const; // title and highlights, for those who list pages
    QDateTime published() const;
    const Picture *firstPicture() const;

    QString pageOf(Language other) const { return root + other.code() + QLatin1String("/index.html"); }
    QString anchor(const Placement &placement) const;
    QString anchor(const Section &section) const;
};

// The pages, and parts of them, each in a file of its own.
QByteArray editionPage(const WebEdition &edition);
QByteArray frontPage(const WebEdition &edition); // leads to the languages
QByteArray atomFeed(const WebEdition &edition);
QJsonObject structuredData(const WebEdition &edition);
void writeHead(HtmlWriter &html, const WebEdition &edition);
void writeMasthead(HtmlWriter &html, const WebEdition &edition);
void writeLanguageLinks(HtmlWriter &html, const WebEdition &edition);
void writeDownloads(HtmlWriter &html, const WebEdition &edition);
void writeSection(HtmlWriter &html, const WebEdition &edition, const Section &section);
void writePublisher(HtmlWriter &html, const WebEdition &edition);

// A line of text, marked where it is in another language than the page.
void writeLine(HtmlWriter &html, const EditionBlock &line, Language page);
void writePeriod(HtmlWriter &html, const Period &period, const QString &text, Language language);

} // namespace quarterly
