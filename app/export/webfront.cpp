// SPDX-License-Identifier: GPL-3.0-or-later
#include "storyhtml.h"
#include "webedition.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

// Each language says in its own words what there is to read.
void writeEntry(HtmlWriter &html, const WebEdition &edition, const WebFrontEntry &entry)
{
    const Language language = entry.language;
    html.open("article"_L1, {{"id"_L1, language.code()}, {"lang"_L1, language.tag()}});
    html.open("h2"_L1);
    html.element("a"_L1, {{"href"_L1, edition.pageOf(language)},
                          {"hreflang"_L1, language.code()},
                          {"lang"_L1, language.tag()}},
                 language.autonym());
    html.close();
    html.open("p"_L1);
    html.element("strong"_L1, {}, entry.title);
    html.close();
    html.element("p"_L1, {}, entry.highlights);
    if (std::ranges::find(edition.plan.downloads, language, &WebDownload::language) != edition.plan.downloads.end()) {
        html.open("ul"_L1, {{"class"_L1, u"downloads"_s}});
        writeDownloads(html, edition.plan.downloads, {}, language);
        html.close();
    }
    html.close();
}

// Only for the eye: the pictures are described where they belong.
void writeCover(HtmlWriter &html, const WebEdition &edition)
{
    const WebImage *image = edition.coverImage();
    if (!image)
        return;
    html.open("div"_L1, {{"class"_L1, u"picture"_s}});
    html.single("img"_L1, {{"src"_L1, image->name},
                           {"width"_L1, QString::number(image->size.width())},
                           {"height"_L1, QString::number(image->size.height())},
                           {"alt"_L1, u""_s}});
    html.close();
}

} // namespace

QByteArray writeFront(const WebEdition &edition, const WebHead &head, const QList<WebFrontEntry> &entries,
                      void (*writeTop)(HtmlWriter &, const WebEdition &))
{
    HtmlWriter html;
    html.open("html"_L1, {{"lang"_L1, edition.language.tag()}});
    writeHead(html, edition, head);
    html.open("body"_L1, {{"class"_L1, u"front"_s}});
    html.open("header"_L1);
    writeTop(html, edition);
    html.close();
    html.open("main"_L1, {{"class"_L1, u"wrap"_s}});
    writeCover(html, edition);
    html.open("div"_L1, {{"class"_L1, u"editions"_s}});
    for (const WebFrontEntry &entry : entries)
        writeEntry(html, edition, entry);
    html.close();
    html.close();
    writeFoot(html, edition);
    html.close();
    html.close();
    return html.document().toUtf8();
}

QByteArray frontPage(const WebEdition &edition)
{
    QList<WebFrontEntry> entries;
    for (const Language language : edition.languages()) {
        WebEdition own = edition;
        own.language = language;
        entries << WebFrontEntry{language, own.longTitle(), own.highlights()};
    }
    const WebHead head{edition.title(), edition.longTitle(), edition.description(), u"website"_s, {},
                       edition.sharedImage(), edition.sharedAlt()};
    return writeFront(edition, head, entries, writeMasthead);
}

} // namespace quarterly
