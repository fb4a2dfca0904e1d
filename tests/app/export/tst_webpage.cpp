// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/webissue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

using namespace quarterly;
using namespace quarterly::htmltree;
using namespace quarterly::webissue;
using namespace Qt::StringLiterals;

class TestWebPage : public QObject
{
    Q_OBJECT

private slots:
    void page_hasLandmarksAndOneMainHeading();
    void headings_descendWithoutGaps();
    void sameIssue_givesTheSameBytes();
    void everyItem_hasALinkByItsId();
    void itemPlacedTwice_hasTwoAnchors();
    void contents_listsEveryTitle();
    void languages_areLinkedInTheirOwnNames();
    void alternates_listAllLanguagesAndTheFrontPage();
    void frontPage_leadsToEveryLanguage();
    void nothing_comesFromElsewhere();
    void dates_canBeReadByPrograms();
    void pictures_haveTheirFilesAndRealDimensions();
    void smallJpeg_isKeptAsItIs();
    void unreadablePicture_isRefused();
    void addresses_areWholeOnceTheFolderHasAPlace();
    void logo_standsInTheMasthead();
    void downloads_areOfferedWithTheirSize();
    void structuredData_namesThePeriodicalAndItsParts();
    void feed_hasAnEntryForEachItem();
};

void TestWebPage::page_hasLandmarksAndOneMainHeading()
{
    const auto elements = page(testissue::fullIssue(), french());
    QCOMPARE(first(elements, u"html"_s)[u"lang"_s], u"fr"_s);
    for (const QString &once : {u"h1"_s, u"header"_s, u"main"_s, u"footer"_s})
        QCOMPARE(named(elements, once).size(), 1);
    QCOMPARE(first(elements, u"h1"_s).text, u"Bulletin trimestriel"_s);
    QCOMPARE(first(elements, u"title"_s).text,
             u"Bulletin trimestriel, 2e trimestre 2019 – Commission de la rivière Alba"_s);
    QVERIFY(with(elements, u"name"_s, u"description"_s)[u"content"_s].contains(u"Neuf échelles"_s));
}

void TestWebPage::headings_descendWithoutGaps()
{
    int level = 0;
    for (const Element &element : page(testissue::fullIssue(), english())) {
        if (element.name.size() != 2 || element.name[0] != u'h' || !element.name[1].isDigit())
            continue;
        const int next = element.name[1].digitValue();
        QVERIFY2(next <= level + 1, qPrintable(element.text));
        level = next;
    }
    QVERIFY(level > 0);
}

void TestWebPage::sameIssue_givesTheSameBytes()
{
    const Issue issue = testissue::fullIssue();
    QCOMPARE(written(issue), written(issue));
}

void TestWebPage::everyItem_hasALinkByItsId()
{
    const Issue issue = testissue::fullIssue();
    for (const Language language : Language::all()) {
        const auto elements = page(issue, language);
        for (const Section &section : issue.sections) {
            for (const Placement &placement : section.placements) {
                const QString anchor = u"item-"_s + placement.item.id.toString();
                QCOMPARE(with(elements, u"id"_s, anchor).name, u"article"_s);
                QCOMPARE(with(elements, u"href"_s, u'#' + anchor).name, u"a"_s);
            }
        }
    }
}

void TestWebPage::itemPlacedTwice_hasTwoAnchors()
{
    Issue issue = testissue::fullIssue();
    issue.sections[1].placements << testissue::place(firstItem(issue), Presentation::Headline);
    QSet<QString> ids;
    for (const Element &element : page(issue, english())) {
        if (!element.attributes.contains(u"id"_s))
            continue;
        QVERIFY2(!ids.contains(element[u"id"_s]), qPrintable(element[u"id"_s]));
        ids << element[u"id"_s];
    }
    QVERIFY(ids.size() > 8);
}

void TestWebPage::contents_listsEveryTitle()
{
    const Issue issue = testissue::fullIssue();
    const Element contents = with(page(issue, english()), u"class"_s, u"contents"_s);
    QCOMPARE(contents.name, u"nav"_s);
    for (const Section &section : issue.sections) {
        QVERIFY(contents.text.contains(section.title.plain(english())));
        for (const Placement &placement : section.placements)
            QVERIFY(contents.text.contains(placement.item.title.plain(english())));
    }
}

void TestWebPage::languages_areLinkedInTheirOwnNames()
{
    const auto elements = page(testissue::fullIssue(), spanish());
    for (const Language language : Language::all()) {
        const Element link = with(named(elements, u"a"_s), u"hreflang"_s, language.code());
        QCOMPARE(link.text, language.autonym());
        QCOMPARE(link[u"lang"_s], language.tag());
        QCOMPARE(link[u"href"_s], u"../%1/index.html"_s.arg(language.code()));
        QCOMPARE(link[u"aria-current"_s], language == spanish() ? u"page"_s : QString());
    }
}

void TestWebPage::alternates_listAllLanguagesAndTheFrontPage()
{
    Issue issue = testissue::fullIssue();
    issue.profile.online.clear();
    for (const Language language : Language::all()) {
        const auto links = named(page(issue, language), u"link"_s);
        for (const Language other : Language::all())
            QCOMPARE(with(links, u"hreflang"_s, other.code())[u"href"_s], u"../%1/index.html"_s.arg(other.code()));
        QCOMPARE(with(links, u"hreflang"_s, u"x-default"_s)[u"href"_s], u"../index.html"_s);
    }
}

void TestWebPage::frontPage_leadsToEveryLanguage()
{
    const WebFolder folder = written(testissue::fullIssue());
    const auto elements = parse(folder.value(u"index.html"_s));
    for (const Language language : Language::all()) {
        const Element link = with(named(elements, u"a"_s), u"hreflang"_s, language.code());
        QCOMPARE(link.text, language.autonym());
        QCOMPARE(link[u"lang"_s], language.tag());
        QVERIFY(folder.contains(link[u"href"_s]));
    }
    QVERIFY(folder.contains(first(elements, u"img"_s)[u"src"_s]));
}

void TestWebPage::nothing_comesFromElsewhere()
{
    Issue issue = testissue::fullIssue();
    issue.profile.online.clear(); // by which machines are told where the page is
    const auto elements = page(issue, english());
    QCOMPARE(with(elements, u"http-equiv"_s, u"Content-Security-Policy"_s)[u"content"_s],
             u"default-src 'none'; img-src 'self' data:; style-src 'self' 'unsafe-inline'"_s);
    for (const Element &element : elements) {
        QVERIFY(!element[u"src"_s].contains(u"//"_s) && !element[u"srcset"_s].contains(u"//"_s));
        QVERIFY(element.name != u"link"_s || !element[u"href"_s].contains(u"//"_s));
        QVERIFY(element.name != u"script"_s || element[u"type"_s] == u"application/ld+json"_s);
    }
    QVERIFY(!first(elements, u"style"_s).text.contains(u"url("_s));
}

void TestWebPage::dates_canBeReadByPrograms()
{
    const auto times = named(page(testissue::fullIssue(), english()), u"time"_s);
    QCOMPARE(with(times, u"datetime"_s, u"2019-04-06"_s).text, u"6 April 2019"_s);
    QCOMPARE(with(times, u"datetime"_s, u"2019-05-13"_s).text, u"13"_s);
    QCOMPARE(with(times, u"datetime"_s, u"2019-05-17"_s).text, u"17 May 2019"_s);
}

void TestWebPage::pictures_haveTheirFilesAndRealDimensions()
{
    Issue issue = testissue::fullIssue();
    firstItem(issue).pictures << testissue::picture({2000, 1000}, {u"Wide"_s, {}, {}});
    const WebFolder folder = written(issue);
    const auto images = named(parse(folder.value(u"en/index.html"_s)), u"img"_s);
    QCOMPARE(images.size(), 4);
    for (const Element &element : images) {
        const QImage shown = QImage::fromData(folder.value(u"en/"_s + element[u"src"_s]));
        QCOMPARE(element[u"width"_s].toInt(), shown.width());
        QCOMPARE(element[u"height"_s].toInt(), shown.height());
        for (const QString &choice : element[u"srcset"_s].split(u", "_s, Qt::SkipEmptyParts)) {
            const QImage image = QImage::fromData(folder.value(u"en/"_s + choice.section(u' ', 0, 0)));
            QCOMPARE(choice.section(u' ', 1), u"%1w"_s.arg(image.width()));
        }
    }
    QCOMPARE(images[1][u"srcset"_s].count(u','), 1);
    QVERIFY(images[1][u"srcset"_s].endsWith(u" 1280w"_s));
}

void TestWebPage::smallJpeg_isKeptAsItIs()
{
    Issue issue = issueSaying(u"Title"_s);
    const Picture picture = testissue::picture({300, 200}, {u"Small"_s, {}, {}});
    firstItem(issue).pictures = {picture};
    const WebFolder folder = written(issue);
    const Element image = first(parse(folder.value(u"en/index.html"_s)), u"img"_s);
    QCOMPARE(folder.value(u"en/"_s + image[u"src"_s]), picture.data);
    QVERIFY(!image.attributes.contains(u"srcset"_s));
}

void TestWebPage::unreadablePicture_isRefused()
{
    Issue issue = issueSaying(u"The broken one"_s);
    Picture picture = testissue::picture({300, 200}, {});
    picture.data = "no picture";
    firstItem(issue).pictures = {picture};
    const auto pictures = webPictures(issue);
    QVERIFY(!pictures);
    QVERIFY(pictures.error().message.contains(u"The broken one"_s));
}

// As far as it is known where the folder will be put.
void TestWebPage::addresses_areWholeOnceTheFolderHasAPlace()
{
    Issue issue = testissue::fullIssue();
    issue.profile.online = u"https://www.example.org/alba/news"_s;
    const WebFolder folder = written(issue);
    const auto elements = htmltree::parse(folder.value(u"fr/index.html"_s));
    const QString page = u"https://www.example.org/alba/news/2019-Q2/fr/"_s;
    QCOMPARE(with(elements, u"rel"_s, u"canonical"_s)[u"href"_s], page);
    QCOMPARE(with(elements, u"property"_s, u"og:url"_s)[u"content"_s], page);
    QVERIFY(with(elements, u"property"_s, u"og:image"_s)[u"content"_s].startsWith(page + u"images/"_s));
    QCOMPARE(with(named(elements, u"link"_s), u"hreflang"_s, u"es"_s)[u"href"_s], u"https://www.example.org/alba/news/2019-Q2/es/"_s);
    QCOMPARE(with(named(elements, u"link"_s), u"hreflang"_s, u"x-default"_s)[u"href"_s], u"https://www.example.org/alba/news/2019-Q2/"_s);
    QCOMPARE(with(named(elements, u"a"_s), u"hreflang"_s, u"es"_s)[u"href"_s], u"../es/index.html"_s); // readers may have it on a stick
    QVERIFY(folder.value(u"fr/feed.xml"_s).contains("href=\"https://www.example.org/alba/news/2019-Q2/fr/#item-"));
}

void TestWebPage::logo_standsInTheMasthead()
{
    Issue issue = testissue::fullIssue();
    QVERIFY(with(page(issue, french()), u"class"_s, u"logo"_s).name.isEmpty());
    issue.profile.logo = testissue::logo({300, 200}, Qt::yellow);
    Element logo = with(page(issue, french()), u"class"_s, u"logo"_s);
    QCOMPARE(logo[u"alt"_s], u"Secrétariat de la Commission"_s);
    QCOMPARE(logo[u"height"_s], u"88"_s);
    QVERIFY(written(issue).contains(u"fr/"_s + logo[u"src"_s]));
    issue.profile.logo = testissue::logo({60, 40}, QColor(u"#103f54"_s)); // like the band
    logo = with(page(issue, french()), u"class"_s, u"logo plate"_s);
    QCOMPARE(logo[u"height"_s], u"40"_s);
}

void TestWebPage::downloads_areOfferedWithTheirSize()
{
    const QList<WebDownload> downloads = {{french(), u"lettre n° 2.pdf"_s, 1'234'567, false},
                                          {english(), u"newsletter.pdf"_s, 2'000, true}};
    const auto elements = page(testissue::fullIssue(), french(), downloads);
    const Element link = with(elements, u"href"_s, u"../lettre%20n%C2%B0%202.pdf"_s);
    QCOMPARE(link.text.simplified(), u"PDF (1,2 Mo)"_s);
    QVERIFY(with(elements, u"href"_s, u"../newsletter.pdf"_s).name.isEmpty());
    QVERIFY(!with(page(testissue::fullIssue(), english(), downloads), u"href"_s, u"../newsletter.pdf"_s).name.isEmpty());
}

void TestWebPage::structuredData_namesThePeriodicalAndItsParts()
{
    const Issue issue = testissue::fullIssue();
    const auto json = QJsonDocument::fromJson(first(page(issue, french()), u"script"_s).text.toUtf8());
    QCOMPARE(json[u"@type"_s].toString(), u"PublicationIssue"_s);
    QCOMPARE(json[u"issueNumber"_s].toString(), u"12"_s);
    QCOMPARE(json[u"inLanguage"_s].toString(), u"fr"_s);
    QCOMPARE(json[u"datePublished"_s].toString(), u"2019-06-30"_s);
    QCOMPARE(json[u"isPartOf"_s][u"@type"_s].toString(), u"Periodical"_s);
    QCOMPARE(json[u"hasPart"_s].toArray().size(), 5);
    QCOMPARE(json[u"hasPart"_s][0][u"@type"_s].toString(), u"NewsArticle"_s);
    QCOMPARE(json[u"mentions"_s][0][u"startDate"_s].toString(), u"2019-09-30"_s);
}

void TestWebPage::feed_hasAnEntryForEachItem()
{
    QXmlStreamReader feed(written(testissue::fullIssue()).value(u"es/feed.xml"_s));
    QStringList titles;
    QSet<QString> ids;
    while (!feed.atEnd()) {
        if (feed.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (feed.name() == u"id")
            ids << feed.readElementText();
        else if (feed.name() == u"title")
            titles << feed.readElementText();
    }
    QVERIFY2(!feed.hasError(), qPrintable(feed.errorString()));
    QCOMPARE(titles.size(), 7);
    QCOMPARE(ids.size(), 7);
    QCOMPARE(titles[0], u"Boletín trimestral, 2.º trimestre de 2019"_s);
    QCOMPARE(titles[1], u"Nueve limnímetros para el valle alto"_s);
}

QTEST_GUILESS_MAIN(TestWebPage)
#include "tst_webpage.moc"
