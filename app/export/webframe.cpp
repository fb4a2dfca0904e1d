// SPDX-License-Identifier: GPL-3.0-or-later
#include "storyhtml.h"
#include "webedition.h"
#include "webstyle.h"

#include "layout/logo.h"
#include "text/links.h"

#include <QLocale>

// What surrounds the text on every page: the masthead above it, the publisher below.
namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

// As large as on fine screens it still has its own pixels; on a white plate where it could hardly be told from the band.
void writeLogo(HtmlWriter &html, const WebEdition &edition)
{
    const WebImage *logo = edition.logo();
    if (!logo)
        return;
    const Profile &profile = edition.issue.profile;
    const bool plate = needsPlate(visibleLuminance(profile.logo), bandColour(profile));
    const QSize size = logo->size.height() > 88 ? logo->size / 2 : logo->size;
    const EditionBlock name = edition.publisherName();
    html.single("img"_L1, {{"class"_L1, plate ? u"logo plate"_s : u"logo"_s},
                           {"src"_L1, logo->name},
                           {"width"_L1, QString::number(size.width())},
                           {"height"_L1, QString::number(size.height())},
                           {"alt"_L1, name.isEmpty() ? edition.masthead() : name.plain()},
                           {"lang"_L1, foreignTag(name.language, edition.language)}});
}

void writeNames(HtmlWriter &html, const WebEdition &edition)
{
    const Profile &profile = edition.issue.profile;
    writeLogo(html, edition);
    html.open("div"_L1, {{"class"_L1, u"names"_s}});
    html.element("h1"_L1, {}, edition.masthead());
    html.open("p"_L1, {{"class"_L1, u"publisher"_s}});
    const EditionBlock body = edition.profileLine(profile.body);
    const EditionBlock organisation = edition.profileLine(profile.organisation);
    writeLine(html, body, edition.language);
    if (!body.isEmpty() && !organisation.isEmpty())
        html.text(u" · "_s);
    writeLine(html, organisation, edition.language);
    html.close();
    if (const EditionBlock tagline = edition.line(edition.issue.tagline); !tagline.isEmpty()) {
        html.open("p"_L1, {{"class"_L1, u"tagline"_s}});
        writeLine(html, tagline, edition.language);
        html.close();
    }
    html.close();
}

// "Corrected on 12 March 2018"
void writeCorrected(HtmlWriter &html, const WebEdition &edition)
{
    const QDate date = edition.plan.corrected;
    const QStringList words = edition.language.word(u"correctedOn"_s).split(u"{date}"_s);
    html.single("br"_L1);
    html.text(words.value(0));
    writePeriod(html, Period::day(date), dateText(date, edition.language), edition.language);
    html.text(words.value(1));
}

void writeQuarter(HtmlWriter &html, const WebEdition &edition)
{
    const Issue &issue = edition.issue;
    const Period period = issue.quarter.period();
    html.open("p"_L1, {{"class"_L1, u"quarter"_s}});
    html.open("strong"_L1);
    writeRuns(html, plainRuns(quarterAndYear(issue.quarter, edition.language)), edition.language);
    html.close();
    html.single("br"_L1);
    writePeriod(html, period, periodWithoutYear(period, edition.language), edition.language);
    if (issue.number > 0) {
        const QString number = QString::number(issue.number);
        html.text(u" · "_s + edition.language.word(u"issue"_s).replace("{number}"_L1, number));
    }
    if (edition.plan.corrected.isValid())
        writeCorrected(html, edition);
    html.close();
}

QString sizeText(qint64 bytes, Language language)
{
    const int decimals = bytes < 1'000'000 ? 0 : 1;
    return QLocale(language.tag()).formattedDataSize(bytes, decimals, QLocale::DataSizeSIFormat);
}

void writeAddress(HtmlWriter &html, const QString &address, const QString &words)
{
    const auto link = safeLink(address);
    if (!link)
        return;
    html.open("p"_L1);
    html.element("a"_L1, {{"href"_L1, *link}}, words);
    html.close();
}

} // namespace

void writeSkipLink(HtmlWriter &html, Language language)
{
    html.element("a"_L1, {{"class"_L1, u"skip"_s}, {"href"_L1, u"#text"_s}}, language.word(u"skipToText"_s));
}

void writeMastheadWithoutQuarter(HtmlWriter &html, const WebEdition &edition)
{
    html.open("div"_L1, {{"class"_L1, u"band"_s}});
    html.open("div"_L1, {{"class"_L1, u"wrap masthead"_s}});
    writeNames(html, edition);
    html.close();
    html.close();
}

void writeMasthead(HtmlWriter &html, const WebEdition &edition)
{
    html.open("div"_L1, {{"class"_L1, u"band"_s}});
    html.open("div"_L1, {{"class"_L1, u"wrap masthead"_s}});
    writeNames(html, edition);
    writeQuarter(html, edition);
    html.close();
    html.close();
}

void writeLanguageLinks(HtmlWriter &html, const WebEdition &edition)
{
    html.open("nav"_L1, {{"class"_L1, u"languages"_s}, {"aria-label"_L1, edition.language.word(u"languages"_s)}});
    html.open("ul"_L1);
    for (const Language language : edition.languages()) {
        const bool here = language == edition.language;
        html.open("li"_L1);
        html.element("a"_L1, {{"href"_L1, edition.pageOf(language)},
                              {"hreflang"_L1, language.code()},
                              {"lang"_L1, language.tag()},
                              {"aria-current"_L1, here ? std::optional(u"page"_s) : std::nullopt}},
                     language.autonym());
        html.close();
    }
    html.close();
    html.close();
}

void writeDownloads(HtmlWriter &html, const QList<WebDownload> &downloads, const QString &place, Language language)
{
    for (const WebDownload &download : downloads) {
        if (!(download.language == language))
            continue;
        const QString kind = language.word(download.booklet ? u"booklet"_s : u"pdf"_s);
        html.open("li"_L1);
        html.element("a"_L1, {{"href"_L1, place + escapedPath(download.name)}, {"type"_L1, u"application/pdf"_s}},
                     u"%1 (%2)"_s.arg(kind, sizeText(download.size, language)));
        html.close();
    }
}

// The foot of pages that have nothing to add to it.
void writeFoot(HtmlWriter &html, const WebEdition &edition)
{
    html.open("footer"_L1, {{"class"_L1, u"band"_s}});
    html.open("div"_L1, {{"class"_L1, u"wrap"_s}});
    writePublisher(html, edition);
    html.close();
    html.close();
}

void writePublisher(HtmlWriter &html, const WebEdition &edition)
{
    const Profile &profile = edition.issue.profile;
    html.open("address"_L1);
    html.open("p"_L1);
    html.open("strong"_L1);
    writeLine(html, edition.profileLine(profile.organisation), edition.language);
    html.close();
    for (const LocalizedText *text : {&profile.body, &profile.address}) {
        if (const EditionBlock line = edition.profileLine(*text); !line.isEmpty()) {
            html.single("br"_L1);
            writeLine(html, line, edition.language);
        }
    }
    html.close();
    writeAddress(html, profile.mail, profile.mail);
    writeAddress(html, profile.web, QString(profile.web).remove(u"https://"_s));
    html.close();
}

} // namespace quarterly
