// SPDX-License-Identifier: GPL-3.0-or-later
#include "webedition.h"
#include "webstyle.h"

#include <QLocale>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

// Nothing but the page's own pictures and its own style: no script, no fonts from elsewhere, nobody who counts visits.
const QString contentPolicy = u"default-src 'none'; img-src 'self' data:; style-src 'self' 'unsafe-inline'"_s;

void writeMeta(HtmlWriter &html, const QString &name, const QString &content)
{
    html.single("meta"_L1, {{"name"_L1, name}, {"content"_L1, content}});
}

void writeGraph(HtmlWriter &html, const QString &property, const QString &content)
{
    html.single("meta"_L1, {{"property"_L1, property}, {"content"_L1, content}});
}

void writeLink(HtmlWriter &html, const QString &relation, const QString &address, const HtmlAttributes &more = {})
{
    html.single("link"_L1, HtmlAttributes{{"rel"_L1, relation}, {"href"_L1, address}} + more);
}

// Relative, since nobody knows yet where the folder will be put.
void writeAddresses(HtmlWriter &html, const WebEdition &edition)
{
    writeLink(html, u"canonical"_s, u"index.html"_s);
    for (const Language language : edition.languages)
        writeLink(html, u"alternate"_s, edition.pageOf(language), {{"hreflang"_L1, language.code()}});
    writeLink(html, u"alternate"_s, edition.root + u"index.html"_s, {{"hreflang"_L1, u"x-default"_s}});
    if (!edition.root.isEmpty()) {
        writeLink(html, u"alternate"_s, u"feed.xml"_s,
                  {{"type"_L1, u"application/atom+xml"_s}, {"title"_L1, edition.masthead()}});
    }
}

void writeSharedPicture(HtmlWriter &html, const WebEdition &edition)
{
    const Picture *picture = edition.firstPicture();
    writeMeta(html, u"twitter:card"_s, picture ? u"summary_large_image"_s : u"summary"_s);
    if (!picture)
        return;
    const WebImage image = edition.pictures.value(picture->hash).last();
    writeGraph(html, u"og:image"_s, image.name);
    writeGraph(html, u"og:image:width"_s, QString::number(image.size.width()));
    writeGraph(html, u"og:image:height"_s, QString::number(image.size.height()));
    const QString alt = editionLine(picture->alt, edition.language, picture->source).plain();
    if (!alt.isEmpty())
        writeGraph(html, u"og:image:alt"_s, alt);
}

// What services that show a preview of a link look for (ogp.me).
void writeOpenGraph(HtmlWriter &html, const WebEdition &edition)
{
    writeGraph(html, u"og:type"_s, edition.root.isEmpty() ? u"website"_s : u"article"_s);
    writeGraph(html, u"og:title"_s, edition.title());
    writeGraph(html, u"og:description"_s, edition.description());
    writeGraph(html, u"og:locale"_s, QLocale(edition.language.tag()).name());
    for (const Language language : edition.languages) {
        if (!(language == edition.language))
            writeGraph(html, u"og:locale:alternate"_s, QLocale(language.tag()).name());
    }
    writeSharedPicture(html, edition);
}

} // namespace

void writeHead(HtmlWriter &html, const WebEdition &edition)
{
    html.open("head"_L1);
    html.single("meta"_L1, {{"charset"_L1, u"utf-8"_s}});
    writeMeta(html, u"viewport"_s, u"width=device-width, initial-scale=1"_s);
    html.single("meta"_L1, {{"http-equiv"_L1, u"Content-Security-Policy"_s}, {"content"_L1, contentPolicy}});
    html.element("title"_L1, {}, edition.longTitle());
    writeMeta(html, u"description"_s, edition.description());
    writeMeta(html, u"theme-color"_s, bandColour(edition.issue.profile).name());
    writeAddresses(html, edition);
    writeOpenGraph(html, edition);
    html.styleSheet(webStyle(edition.issue.profile));
    if (!edition.root.isEmpty())
        html.jsonLd(structuredData(edition));
    html.close();
}

} // namespace quarterly
