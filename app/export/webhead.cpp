// SPDX-License-Identifier: GPL-3.0-or-later
#include "webedition.h"
#include "webstyle.h"

#include <QLocale>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

// Nothing but the page's own pictures and its own style: no script, no fonts from elsewhere, nobody who counts visits; and
// no sending of anything. Browsers obey both. The Nu checker, which takes each relative address of a picture for a
// foreign one, looks at the last.
const QStringList contentPolicies = {u"default-src 'none'; img-src 'self' data:; style-src 'self' 'unsafe-inline'"_s,
                                     u"base-uri 'none'; form-action 'none'"_s};

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

void writeAddresses(HtmlWriter &html, const WebEdition &edition, const WebHead &head)
{
    writeLink(html, u"canonical"_s, edition.address(u"index.html"_s));
    for (const Language language : edition.languages())
        writeLink(html, u"alternate"_s, edition.address(edition.pageOf(language)), {{"hreflang"_L1, language.code()}});
    writeLink(html, u"alternate"_s, edition.address(edition.root + u"index.html"_s), {{"hreflang"_L1, u"x-default"_s}});
    for (const auto &[address, title] : head.feeds)
        writeLink(html, u"alternate"_s, address, {{"type"_L1, u"application/atom+xml"_s}, {"title"_L1, title}});
}

void writeSharedImage(HtmlWriter &html, const WebEdition &edition, const WebHead &head)
{
    writeMeta(html, u"twitter:card"_s, head.image ? u"summary_large_image"_s : u"summary"_s);
    if (!head.image)
        return;
    writeGraph(html, u"og:image"_s, edition.address(head.image->name));
    writeGraph(html, u"og:image:width"_s, QString::number(head.image->size.width()));
    writeGraph(html, u"og:image:height"_s, QString::number(head.image->size.height()));
    if (!head.imageAlt.isEmpty())
        writeGraph(html, u"og:image:alt"_s, head.imageAlt);
}

// What services that show a preview of a link look for (ogp.me).
void writeOpenGraph(HtmlWriter &html, const WebEdition &edition, const WebHead &head)
{
    writeGraph(html, u"og:type"_s, head.type);
    writeGraph(html, u"og:title"_s, head.title);
    writeGraph(html, u"og:description"_s, head.description);
    if (const QString address = edition.address(u"index.html"_s); address.contains(u':')) // of a relative one nobody has use
        writeGraph(html, u"og:url"_s, address);
    writeGraph(html, u"og:locale"_s, QLocale(edition.language.tag()).name());
    for (const Language language : edition.languages()) {
        if (!(language == edition.language))
            writeGraph(html, u"og:locale:alternate"_s, QLocale(language.tag()).name());
    }
    writeSharedImage(html, edition, head);
}

} // namespace

void writeHead(HtmlWriter &html, const WebEdition &edition, const WebHead &head)
{
    html.open("head"_L1);
    html.single("meta"_L1, {{"charset"_L1, u"utf-8"_s}});
    writeMeta(html, u"viewport"_s, u"width=device-width, initial-scale=1"_s);
    for (const QString &policy : contentPolicies)
        html.single("meta"_L1, {{"http-equiv"_L1, u"Content-Security-Policy"_s}, {"content"_L1, policy}});
    html.element("title"_L1, {}, head.longTitle);
    writeMeta(html, u"description"_s, head.description);
    writeMeta(html, u"theme-color"_s, bandColour(edition.issue.profile).name());
    writeAddresses(html, edition, head);
    writeOpenGraph(html, edition, head);
    html.styleSheet(webStyle(edition.issue.profile));
    if (!head.data.isEmpty())
        html.jsonLd(head.data);
    html.close();
}

} // namespace quarterly
