// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/layoutissue.h"

#include "layout/face.h"
#include "layout/rows.h"
#include "pagetext.h"

#include "layout/inlinetext.h"
#include "testissue.h"

#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;
using testissue::Words;

class TestLayoutIssue : public QObject
{
    Q_OBJECT

private slots:
    void edition_hasItsStructure_data();
    void edition_hasItsStructure();
    void everyText_isSetOnceAndInOrder_data();
    void everyText_isSetOnceAndInOrder();
    void nothing_standsOutsideTheMargins_data();
    void nothing_standsOutsideTheMargins();
    void emptyIssue_isOnePageWithMastheadAndContact();
    void sectionsAndItemsThatSayNothing_leaveNoTrace();
    void presentation_decidesHowMuchIsShown_data();
    void presentation_decidesHowMuchIsShown();
    void missingTranslation_isSetInItsSourceLanguageAndMarked();
    void everyFigure_hasAnAlternativeAndABox();
    void pictures_keepTheirShapeAndFit_data();
    void pictures_keepTheirShapeAndFit();
    void logo_standsInTheMastheadAndBearsTheOrganisationsName_data();
    void logo_standsInTheMastheadAndBearsTheOrganisationsName();
    void logo_leavesRoomForALongName_data();
    void logo_leavesRoomForALongName();
    void logoLikeTheBand_standsOnAPlate_data();
    void logoLikeTheBand_standsOnAPlate();
    void contents_leadToTheirItems();
    void contentsOfVeryManyItems_nameTheSections();
    void links_coverTheirText();
    void click_findsTheBlock();
    void heading_isNeverLastInAColumn();
    void paragraphs_leaveNoSingleLines();
    void measures_countLinesAndNameThePage();
    void adjustment_changesTheSetting();
    void missingCharacters_areNamedOnce();
    void footer_raisesItsOrdinalAndStaysWhole();
    void sameIssue_givesTheSamePages();
    void changedIssue_isSetAsIfForTheFirstTime();
    void itemThatGoesOnOverleaf_saysSo();
    void titleOfOneWord_isShortenedOverleaf();
    void pictureInOneColumn_standsBesideItsText();
    void croppedPicture_keepsItsFocusAndItsCaption();
    void manyItems_takeTimeInProportion();
};

namespace {

Pages layout(const Issue &issue, const char *code = "en", const char *paper = "A4", int columns = 2)
{
    PageSetup setup;
    setup.paper = QString::fromLatin1(paper);
    setup.columns = columns;
    return layoutIssue(issue, testissue::language(code), setup);
}

Issue issueWith(const QList<Item> &items, Presentation presentation = Presentation::Full)
{
    Issue issue = testissue::emptyIssue();
    QList<Placement> placements;
    for (const Item &item : items)
        placements << testissue::place(item, presentation);
    issue.sections << testissue::section(SectionKind::Highlights, {u"Highlights"_s, {}, {}}, placements);
    return issue;
}

void allPapers()
{
    QTest::addColumn<QByteArray>("paper");
    for (const char *paper : {"A4", "A5", "Letter", "HalfLetter", "unheard of"})
        QTest::newRow(paper) << QByteArray(paper);
}

void allLanguages()
{
    QTest::addColumn<QByteArray>("code");
    for (const char *code : {"en", "fr", "es"})
        QTest::newRow(code) << QByteArray(code);
}

// What the edition should say of a text, block by block.
QStringList expected(const LocalizedText &text, Language language)
{
    QStringList result;
    for (const LocalizedBlock &block : text.blocks) {
        const Runs runs = block.texts.contains(language) ? block.texts[language].runs : block.texts[Language()].runs;
        result << pagetext::words(plainText(runs));
    }
    return result;
}

QStringList textsOfType(const Pages &pages, const QByteArray &type)
{
    QStringList result;
    const auto texts = pagetext::blocks(pages);
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        if (pages.elements[text.key()].type == type)
            result << text.value();
    }
    return result;
}

QList<Element> elementsOfType(const Pages &pages, const QByteArray &type)
{
    QList<Element> result;
    for (const Element &element : pages.elements) {
        if (element.type == type)
            result << element;
    }
    return result;
}

// The lines of text of each column, from the areas of blocks: page, left edge, top.
struct LineAt
{
    int page;
    double x, y;
    ElementIndex block;
};

QList<LineAt> linesOf(const Pages &pages)
{
    QList<LineAt> lines;
    for (int page = 0; page < pages.pages.size(); ++page) {
        for (const PageItem &item : pages.pages[page].items) {
            const auto *run = std::get_if<GlyphRun>(&item.content);
            if (!run || run->glyphs.isEmpty() || item.element == artifact)
                continue;
            const QPointF at = run->origin + QPointF(run->glyphs.first().x, run->glyphs.first().y);
            const LineAt line{page, at.x(), at.y(), pagetext::blockOf(pages, item.element)};
            const bool same = !lines.isEmpty() && lines.last().page == page && lines.last().block == line.block
                              && qAbs(lines.last().y - line.y) < 6;
            if (!same)
                lines << line;
        }
    }
    return lines;
}

} // namespace

void TestLayoutIssue::edition_hasItsStructure_data()
{
    allLanguages();
}

void TestLayoutIssue::edition_hasItsStructure()
{
    QFETCH(QByteArray, code);
    const Pages pages = layout(testissue::fullIssue(), code.constData());
    const QString structure = pagetext::structure(pages);
    const QStringList found = structure.split(u'\n');
    const QStringList wanted = pagetext::recorded(u"full-%1.txt"_s.arg(QString::fromLatin1(code)), structure);
    for (int i = 0; i < qMin(found.size(), wanted.size()); ++i)
        QCOMPARE(found[i], wanted[i]);
    QCOMPARE(found.size(), wanted.size());
}

void TestLayoutIssue::everyText_isSetOnceAndInOrder_data()
{
    allPapers();
}

void TestLayoutIssue::everyText_isSetOnceAndInOrder()
{
    QFETCH(QByteArray, paper);
    const Issue issue = testissue::fullIssue();
    for (const char *code : {"en", "fr", "es"}) {
        const Language language = testissue::language(code);
        const QStringList set = pagetext::blocks(layout(issue, code, paper.constData())).values();
        qsizetype from = 0;
        const auto follows = [&](const QStringList &texts) {
            for (const QString &text : texts) {
                const qsizetype at = set.indexOf(text, from);
                QVERIFY2(at >= 0, qPrintable(text));
                from = at + 1;
            }
        };
        follows(expected(issue.masthead, language));
        for (const Section &section : issue.sections) {
            follows(expected(section.title, language));
            for (const Placement &placement : section.placements) {
                follows(expected(placement.item.title, language));
                if (placement.presentation == Presentation::Full)
                    follows(expected(placement.item.body, language));
                for (const QString &block : expected(placement.item.body, language))
                    QVERIFY(set.count(block) <= 1);
            }
        }
    }
}

void TestLayoutIssue::nothing_standsOutsideTheMargins_data()
{
    allPapers();
}

void TestLayoutIssue::nothing_standsOutsideTheMargins()
{
    QFETCH(QByteArray, paper);
    Item rough = testissue::floodItem();
    rough.body = testissue::text({QString(3000, u'x') + u" https://example.org/"_s + QString(300, u'a') + u"/b"_s, {}, {}});
    rough.articles = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17};
    rough.title = testissue::text({u"Disestablishmentarianism and "_s + QString(80, u'W'), {}, {}});
    Issue issue = testissue::fullIssue();
    issue.sections.first().placements << testissue::place(rough);
    issue.masthead = testissue::text({u"The Exceedingly Long-Winded Quarterly Newsletter of the River Commission"_s, {}, {}});
    const Pages pages = layout(issue, "en", paper.constData());
    for (const Page &page : pages.pages) {
        const double margin = page.size.width() * 0.08;
        for (const PageItem &item : page.items) {
            const auto *run = std::get_if<GlyphRun>(&item.content);
            if (!run)
                continue;
            for (const Glyph &glyph : run->glyphs) {
                const double left = run->origin.x() + glyph.x, y = run->origin.y() + glyph.y;
                const double right = left + run->face->advance(glyph.id) * run->size;
                const bool seen = glyph.text != " "_L1;
                QVERIFY2(left >= margin - 2, qPrintable(pagetext::textOf(*run)));
                QVERIFY2(!seen || right <= page.size.width() - margin + 3, qPrintable(pagetext::textOf(*run)));
                QVERIFY(y > 10 && y < page.size.height() - 10);
            }
        }
    }
}

void TestLayoutIssue::emptyIssue_isOnePageWithMastheadAndContact()
{
    const Pages pages = layout(testissue::emptyIssue(), "fr");
    QCOMPARE(pages.pages.size(), 1);
    QCOMPARE(pages.title, u"Bulletin trimestriel – 2e trimestre 2019"_s);
    QCOMPARE(pages.author, u"Secrétariat de la Commission"_s);
    QCOMPARE(textsOfType(pages, "H1"), QStringList{u"Bulletin trimestriel"_s});
    QVERIFY(pagetext::blocks(pages).values().contains(u"office@example.org"_s));
}

void TestLayoutIssue::sectionsAndItemsThatSayNothing_leaveNoTrace()
{
    Issue issue = issueWith({testissue::item(ItemKind::News, {}, {}), testissue::item(ItemKind::News, {u"Only a title"_s, {}, {}}, {})});
    issue.sections << testissue::section(SectionKind::Publications, {u"Publications"_s, {}, {}}, {});
    const Pages pages = layout(issue);
    QCOMPARE(elementsOfType(pages, "Art").size(), 1);
    QVERIFY(!textsOfType(pages, "H2").contains(u"Publications"_s));
    for (const Element &element : pages.elements)
        QVERIFY(element.page >= 0);
}

void TestLayoutIssue::presentation_decidesHowMuchIsShown_data()
{
    QTest::addColumn<Presentation>("presentation");
    QTest::addColumn<bool>("summary");
    QTest::addColumn<int>("paragraphs"); // besides the line under the title
    QTest::newRow("full") << Presentation::Full << true << 2;
    QTest::newRow("brief with summary") << Presentation::Brief << true << 1;
    QTest::newRow("brief without") << Presentation::Brief << false << 1;
    QTest::newRow("headline") << Presentation::Headline << true << 0;
}

void TestLayoutIssue::presentation_decidesHowMuchIsShown()
{
    QFETCH(Presentation, presentation);
    QFETCH(bool, summary);
    Item item = testissue::bridgeItem();
    if (!summary)
        item.summary = {};
    item.pictures = testissue::floodItem().pictures;
    const Pages pages = layout(issueWith({item}, presentation));
    int paragraphs = 0;
    for (const Element &element : pages.elements)
        paragraphs += element.type == "P" && pages.elements[element.parent].type == "Art";
    QTEST(paragraphs - 1, "paragraphs");
    QCOMPARE(elementsOfType(pages, "Figure").size(), presentation == Presentation::Full ? 1 : 0);
}

void TestLayoutIssue::missingTranslation_isSetInItsSourceLanguageAndMarked()
{
    const Pages pages = layout(issueWith({testissue::bridgeItem()}), "es");
    QCOMPARE(pages.elements.first().language, u"es"_s);
    const QStringList titles = textsOfType(pages, "H3");
    QCOMPARE(titles, QStringList{u"A bridge with two names"_s});
    QCOMPARE(elementsOfType(pages, "H3").first().language, u"en-GB"_s);
    for (const Element &element : elementsOfType(pages, "P")) {
        if (pages.elements[element.parent].type == "Art")
            QVERIFY(element.language == "en-GB"_L1 || element.language.isEmpty());
    }
}

void TestLayoutIssue::everyFigure_hasAnAlternativeAndABox()
{
    Item bare = testissue::bridgeItem();
    bare.pictures = {testissue::picture({400, 300}, {})};
    Issue issue = testissue::fullIssue();
    issue.sections.first().placements << testissue::place(bare);
    const Pages pages = layout(issue);
    const QList<Element> figures = elementsOfType(pages, "Figure");
    QCOMPARE(figures.size(), 4);
    for (const Element &figure : figures) {
        QVERIFY(!figure.alt.isEmpty());
        QVERIFY(!figure.box.isEmpty());
        QVERIFY(figure.boxPage >= 0);
    }
    QCOMPARE(figures[2].alt, u"A bridge with two names"_s);
}

void TestLayoutIssue::pictures_keepTheirShapeAndFit_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("photograph") << QSize(900, 600);
    QTest::newRow("portrait") << QSize(400, 900);
    QTest::newRow("tower") << QSize(60, 3000);
    QTest::newRow("panorama") << QSize(2000, 300);
    QTest::newRow("ribbon") << QSize(3000, 20);
    QTest::newRow("stamp") << QSize(30, 30);
    QTest::newRow("dot") << QSize(1, 1);
}

void TestLayoutIssue::pictures_keepTheirShapeAndFit()
{
    QFETCH(QSize, size);
    Item item = testissue::bridgeItem();
    item.pictures = {testissue::picture(size, {u"Hills."_s, {}, {}})};
    for (const char *paper : {"A4", "A5"}) {
        const Pages pages = layout(issueWith({item}), "en", paper);
        const QList<Element> figures = elementsOfType(pages, "Figure");
        QCOMPARE(figures.size(), 1);
        const QRectF box = figures.first().box;
        const double shape = double(size.width()) / size.height();
        QVERIFY(qAbs(box.width() / box.height() / shape - 1) < 0.01);
        const QSizeF page = pages.pages.first().size;
        QVERIFY(QRectF(QPointF(), page).adjusted(20, 20, -20, -20).contains(box));
    }
}

void TestLayoutIssue::logo_standsInTheMastheadAndBearsTheOrganisationsName_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("alt");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("bandStays");
    QTest::newRow("English, a square") << QByteArray("en") << u"Secretariat of the Commission"_s << QSize(90, 90) << true;
    QTest::newRow("French, wide") << QByteArray("fr") << u"Secrétariat de la Commission"_s << QSize(400, 40) << false;
    QTest::newRow("Spanish, high") << QByteArray("es") << u"Secretaría de la Comisión"_s << QSize(40, 200) << true;
}

void TestLayoutIssue::logo_standsInTheMastheadAndBearsTheOrganisationsName()
{
    QFETCH(QByteArray, code);
    QFETCH(QString, alt);
    QFETCH(QSize, size);
    QFETCH(bool, bandStays);
    Issue issue = testissue::emptyIssue();
    const Pages without = layout(issue, code.constData());
    issue.profile.logo = testissue::logo(size, Qt::white);
    const Pages pages = layout(issue, code.constData());

    const QList<Element> figures = elementsOfType(pages, "Figure");
    QCOMPARE(figures.size(), 1);
    QCOMPARE(figures.first().alt, alt);
    QCOMPARE(figures.first().boxPage, 0);
    const QRectF box = figures.first().box, band = std::get<Box>(pages.pages.first().items.first().content).rect;
    QVERIFY(qAbs(box.width() / box.height() * size.height() / size.width() - 1) < 0.01);
    QVERIFY(band.adjusted(20, 8, -20, -8).contains(box));
    QVERIFY(box.width() <= band.width() / 4);
    QVERIFY(box.height() > 10);
    if (bandStays) // since the tagline still has room in one line
        QCOMPARE(band, std::get<Box>(without.pages.first().items.first().content).rect);
    QCOMPARE(pages.elements[1].type, QByteArray("Figure")); // it stands before the name
}

void TestLayoutIssue::logo_leavesRoomForALongName_data()
{
    allPapers();
}

void TestLayoutIssue::logo_leavesRoomForALongName()
{
    QFETCH(QByteArray, paper);
    Issue issue = testissue::emptyIssue();
    issue.masthead = testissue::text({u"The Exceedingly Long-Winded Quarterly Newsletter of the River Commission"_s, {}, {}});
    issue.profile.logo = testissue::logo({600, 100}, Qt::white);
    const Pages pages = layout(issue, "en", paper.constData());
    const QRectF box = elementsOfType(pages, "Figure").first().box;
    const QRectF band = std::get<Box>(pages.pages.first().items.first().content).rect;
    double nameEnd = 0, quarterStart = band.right();
    for (const PageItem &item : pages.pages.first().items) {
        const auto *run = std::get_if<GlyphRun>(&item.content);
        if (!run || run->origin.y() > band.bottom() || run->glyphs.isEmpty())
            continue;
        const Glyph &first = run->glyphs.first(), &last = run->glyphs.last();
        QVERIFY(run->origin.x() + first.x > box.right());
        QVERIFY(run->origin.y() + first.y > band.top() + 5 && run->origin.y() + first.y < band.bottom() - 5);
        const bool ofTheName = pages.elements[item.element].type == "H1";
        if (ofTheName)
            nameEnd = qMax(nameEnd, run->origin.x() + last.x + run->face->advance(last.id) * run->size);
        else if (pagetext::textOf(*run).contains(u"2019"_s))
            quarterStart = run->origin.x() + first.x;
    }
    QVERIFY(nameEnd > box.right());
    QVERIFY(nameEnd < quarterStart);
}

void TestLayoutIssue::logoLikeTheBand_standsOnAPlate_data()
{
    QTest::addColumn<QColor>("colour");
    QTest::addColumn<bool>("plate");
    QTest::newRow("white") << QColor(Qt::white) << false;
    QTest::newRow("yellow") << QColor(240, 200, 60) << false;
    QTest::newRow("black") << QColor(Qt::black) << true;
    QTest::newRow("the band's own colour") << QColor(u"#103f54"_s) << true;
}

void TestLayoutIssue::logoLikeTheBand_standsOnAPlate()
{
    QFETCH(QColor, colour);
    QFETCH(bool, plate);
    Issue issue = testissue::emptyIssue();
    issue.profile.logo = testissue::logo({90, 60}, colour);
    const Pages pages = layout(issue);
    const QRectF box = elementsOfType(pages, "Figure").first().box;
    const auto isPlate = [&box](const PageItem &item) {
        const auto *ground = std::get_if<Box>(&item.content);
        return ground && item.element == artifact && ground->fill == QColor(Qt::white) && ground->radius > 0
               && ground->rect.contains(box.adjusted(-2, -2, 2, 2));
    };
    QCOMPARE(std::ranges::count_if(pages.pages.first().items, isPlate), plate ? 1 : 0);
}

void TestLayoutIssue::contents_leadToTheirItems()
{
    const Pages pages = layout(testissue::fullIssue());
    int entries = 0;
    for (const LinkArea &link : pages.pages.first().links) {
        if (!link.address.isEmpty())
            continue;
        ++entries;
        QVERIFY(link.page >= 0 && link.page < pages.pages.size());
        const QString text = pagetext::blocks(pages)[link.element];
        QCOMPARE(text, link.contents + u" %1"_s.arg(link.page + 1));
        const auto heading = std::ranges::find_if(pages.elements, [&](const Element &element) {
            return element.type == "H3" && element.title == link.contents;
        });
        QVERIFY(heading != pages.elements.end());
        QCOMPARE(heading->page, link.page);
    }
    QCOMPARE(entries, 5);
}

void TestLayoutIssue::contentsOfVeryManyItems_nameTheSections()
{
    const Pages pages = layout(testissue::longIssue(100));
    QCOMPARE(elementsOfType(pages, "TOCI").size(), 1);
}

void TestLayoutIssue::links_coverTheirText()
{
    const Pages pages = layout(testissue::fullIssue());
    QStringList addresses;
    for (const Page &page : pages.pages) {
        for (const LinkArea &link : page.links) {
            QVERIFY(pages.elements[link.element].type == "Link");
            QVERIFY(!link.contents.isEmpty());
            QVERIFY(link.rect.width() > 5 && link.rect.height() > 5);
            if (!link.address.isEmpty())
                addresses << link.address;
        }
    }
    addresses.removeDuplicates();
    QCOMPARE(addresses, QStringList({u"https://example.org/gauges"_s, u"https://www.example.org/handbook"_s,
                                     u"mailto:office@example.org"_s}));
}

void TestLayoutIssue::click_findsTheBlock()
{
    const Issue issue = testissue::fullIssue();
    const Pages pages = layout(issue);
    const Placement &placement = issue.sections.first().placements.first();
    QSet<QUuid> found;
    for (const Page &page : pages.pages) {
        for (const TextArea &area : page.areas) {
            QVERIFY(QRectF(QPointF(), page.size).contains(area.rect));
            if (area.placement == placement.id) {
                QCOMPARE(area.item, placement.item.id);
                found << area.block.uuid();
            }
        }
    }
    for (const LocalizedBlock &block : placement.item.body.blocks)
        QVERIFY(found.contains(block.id.uuid()));
    QVERIFY(found.contains(placement.item.title.blocks.first().id.uuid()));
}

void TestLayoutIssue::heading_isNeverLastInAColumn()
{
    for (const char *paper : {"A4", "A5"}) {
        const Pages pages = layout(testissue::longIssue(40), "en", paper);
        const QList<LineAt> lines = linesOf(pages);
        for (int i = 0; i + 1 < lines.size(); ++i) {
            const QByteArray &type = pages.elements[lines[i].block].type;
            if (type != "H2" && type != "H3" && type != "H4")
                continue;
            QCOMPARE(lines[i + 1].page, lines[i].page);
            QVERIFY(lines[i + 1].y > lines[i].y);
        }
    }
}

void TestLayoutIssue::paragraphs_leaveNoSingleLines()
{
    int divided = 0;
    for (const char *paper : {"A4", "A5"}) {
        const QList<LineAt> lines = linesOf(layout(testissue::longIssue(40), "fr", paper));
        const auto breaksAfter = [&](int i) { return lines[i + 1].page != lines[i].page || lines[i + 1].y < lines[i].y; };
        const auto sameBlock = [&](int i, int j) { return j >= 0 && j < lines.size() && lines[i].block == lines[j].block; };
        for (int i = 0; i + 1 < lines.size(); ++i) {
            if (!breaksAfter(i) || !sameBlock(i, i + 1))
                continue;
            ++divided;
            QVERIFY(sameBlock(i, i - 1));
            QVERIFY(sameBlock(i + 1, i + 2));
        }
    }
    QVERIFY(divided > 0);
}

void TestLayoutIssue::measures_countLinesAndNameThePage()
{
    const Issue issue = testissue::longIssue(20);
    const Pages pages = layout(issue);
    QCOMPARE(pages.measures.size(), 20);
    for (int i = 0; i < 20; ++i) {
        const PlacementMeasure &measure = pages.measures[i];
        QCOMPARE(measure.placement, issue.sections.first().placements[i].id);
        QVERIFY(measure.lines > 4);
        QVERIFY(i == 0 || measure.firstPage >= pages.measures[i - 1].firstPage);
    }
    QCOMPARE(pages.measures.first().firstPage, 0);
    QVERIFY(pages.measures.last().firstPage > 0);
}

void TestLayoutIssue::adjustment_changesTheSetting()
{
    Issue issue = issueWith({testissue::floodItem()});
    const Pages before = layout(issue);
    issue.sections.first().placements.first().adjustments[testissue::language("en")] = {40, 0.5};
    const Pages after = layout(issue);
    QVERIFY(after.measures.first().lines > before.measures.first().lines);
    const double widthBefore = elementsOfType(before, "Figure").first().box.width();
    QVERIFY(qAbs(elementsOfType(after, "Figure").first().box.width() - widthBefore / 2) < 0.1);
}

void TestLayoutIssue::missingCharacters_areNamedOnce()
{
    QCOMPARE(missingCharacters(u"From 東京: こ, 京, Ελλάδα‑\u200B, Łódź…"_s), u"東京こ"_s);
}

void TestLayoutIssue::footer_raisesItsOrdinalAndStaysWhole()
{
    const Pages pages = layout(testissue::longIssue(4), "fr");
    QString text;
    int raised = 0;
    for (const PageItem &item : pages.pages.first().items) {
        const auto *run = std::get_if<GlyphRun>(&item.content);
        if (!run || item.element != artifact)
            continue;
        text += pagetext::textOf(*run);
        raised += pagetext::textOf(*run) == u"e"_s; // of "2e"
    }
    QVERIFY2(text.contains(u"2e trimestre"_s), qPrintable(text));
    QCOMPARE(raised, 1);
}

void TestLayoutIssue::sameIssue_givesTheSamePages()
{
    const Issue issue = testissue::fullIssue();
    const auto cache = makeLayoutCache();
    const PageSetup setup;
    const Language french = testissue::language("fr");
    const QString first = pagetext::structure(layoutIssue(issue, french, setup, cache.get()));
    QCOMPARE(pagetext::structure(layoutIssue(issue, french, setup, cache.get())), first);
    QCOMPARE(pagetext::structure(layoutIssue(issue, french, setup)), first);
}

// What a keystroke leaves alone is taken from the layout before, and must be no different for that.
void TestLayoutIssue::changedIssue_isSetAsIfForTheFirstTime()
{
    Issue issue = testissue::fullIssue();
    const auto cache = makeLayoutCache();
    const Language language = testissue::language("es");
    layoutIssue(issue, language, issue.setup, cache.get());
    const auto isSame = [&] {
        const Pages again = layoutIssue(issue, language, issue.setup, cache.get()), anew = layoutIssue(issue, language, issue.setup);
        return pagetext::structure(again) == pagetext::structure(anew) && pagetext::places(again) == pagetext::places(anew);
    };
    Section &highlights = issue.sections.first();
    highlights.placements.first().item.title.blocks.first().texts[language].runs.first().text += u" y otra cosa"_s;
    QVERIFY(isSame());
    highlights.placements.move(0, 1);
    QVERIFY(isSame());
    highlights.placements.removeLast();
    QVERIFY(isSame());
    issue.setup.theme = u"large"_s;
    QVERIFY(isSame());
    issue.profile.colour = u"#702020"_s;
    QVERIFY(isSame());
}

void TestLayoutIssue::itemThatGoesOnOverleaf_saysSo()
{
    const Pages pages = layout(testissue::longIssue(20), "fr");
    int found = 0;
    for (qsizetype i = 1; i < pages.pages.size(); ++i) {
        const QList<TextArea> &before = pages.pages[i - 1].areas, &areas = pages.pages[i].areas;
        const bool goesOn = areas.first().placement == before.last().placement;
        const bool said = std::ranges::any_of(pages.pages[i].items, [](const PageItem &item) {
            const auto *run = std::get_if<GlyphRun>(&item.content);
            return run && item.element == artifact && pagetext::textOf(*run).endsWith(u" (suite)"_s);
        });
        if (goesOn)
            ++found;
        QCOMPARE(said, goesOn || (i + 1 == pages.pages.size() && said));
    }
    QVERIFY(found > 0);
}

void TestLayoutIssue::titleOfOneWord_isShortenedOverleaf()
{
    const QString text = u"Words of a paragraph that fills more than a page. "_s.repeated(400);
    const Pages pages = layout(issueWith({testissue::item(ItemKind::News, {QString(3000, u'x'), {}, {}}, {text, {}, {}})}));
    const auto isShort = [](const PageItem &item) {
        const auto *run = std::get_if<GlyphRun>(&item.content);
        return run && item.element == artifact && pagetext::textOf(*run).endsWith(u"x… (continued)"_s) && run->glyphs.last().x < 400;
    };
    QVERIFY(pages.pages.size() > 1);
    QCOMPARE(std::ranges::count_if(pages.pages.last().items, isShort), 1);
}

void TestLayoutIssue::pictureInOneColumn_standsBesideItsText()
{
    Item item = testissue::floodItem();
    item.pictures = {testissue::picture({800, 800}, {u"A gauge"_s, {}, {}}, {u"The first gauge."_s, {}, {}})};
    item.body.blocks << testissue::floodItem().body.blocks << testissue::floodItem().body.blocks;
    const Pages pages = layout(issueWith({item}), "en", "A4", 1);
    const QRectF picture = elementsOfType(pages, "Figure").first().box;
    const auto lines = linesOf(pages);
    const auto isBeside = [&](const LineAt &line) {
        return line.page == 0 && line.y > picture.top() && line.y < picture.bottom() && line.x < picture.left();
    };
    QVERIFY(picture.right() > pages.pages.first().size.width() * 0.85);
    QVERIFY(std::ranges::count_if(lines, isBeside) > 8);
    for (const PageItem &each : pages.pages.first().items) {
        const auto *run = std::get_if<GlyphRun>(&each.content);
        if (!run || run->glyphs.isEmpty() || each.element == artifact)
            continue;
        const double y = run->origin.y(), right = run->origin.x() + run->glyphs.last().x;
        if (y > picture.top() && y < picture.bottom() && run->origin.x() < picture.left())
            QVERIFY2(right < picture.left() - 4, qPrintable(pagetext::textOf(*run)));
    }
}

void TestLayoutIssue::croppedPicture_keepsItsFocusAndItsCaption()
{
    Row row{.height = 120, .croppable = 30, .focus = {0.5, 0.9}};
    row.items << PageItem{1, Image{0, {0, 0, 100, 100}, {0, 0, 1, 1}}} << PageItem{2, GlyphRun{nullptr, 10, {}, {}, {0, 115}}};
    row.areas << TextArea{{0, 105, 100, 15}, {}, {}, {}};
    const Row less = cropped(row, 20);
    QCOMPARE(less.height, 100.0);
    const Image image = std::get<Image>(less.items[0].content);
    QCOMPARE(image.rect, QRectF(0, 0, 100, 80));
    QCOMPARE(image.source, QRectF(0, 0.2, 1, 0.8));
    QCOMPARE(std::get<GlyphRun>(less.items[1].content).origin, QPointF(0, 95));
    QCOMPARE(less.areas.first().rect.top(), 85.0);
}

void TestLayoutIssue::manyItems_takeTimeInProportion()
{
    const auto timeOf = [](const Issue &issue) {
        QElapsedTimer timer;
        timer.start();
        const Pages pages = layout(issue);
        return std::max<qint64>(1, timer.nsecsElapsed()) / double(pages.pages.size());
    };
    const Issue small = testissue::longIssue(20), large = testissue::longIssue(400);
    timeOf(small); // fonts and patterns are loaded
    QVERIFY(timeOf(large) < 8 * timeOf(small));
}

QTEST_MAIN(TestLayoutIssue)
#include "tst_layoutissue.moc"
