// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/itemlist.h"
#include "testlibrary.h"

#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestItemList : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void filters_combine_data();
    void filters_combine();
    void words_areFoundAsPeopleTypeThem_data();
    void words_areFoundAsPeopleTypeThem();
    void syntaxOfTheIndex_isHarmless_data();
    void syntaxOfTheIndex_isHarmless();
    void hitsInTitles_comeFirst();
    void changedText_isFoundByItsNewWordsOnly();
    void trashedItem_isListedInTheTrashOnly();
    void order_isByDayOrTitle();
    void order_isByWhatAnItemHas();
    void foundItems_areOrderedToo();
    void pages_followEachOther();
    void snippet_marksWhatWasFound();
    void card_saysWhatAnItemHas();
    void language_isCompleteWhenNothingLacksOrIsStale();

private:
    QStringList titles(const ItemFilter &filter, int offset = 0, int limit = 50);
    void place(ItemId item);
    void trash(ItemId item);
    void addPicture(ItemId item);

    std::unique_ptr<TestLibrary> m_made;
    ItemId m_ferry, m_bridge, m_lock;
    TagId m_tag;
    IssueId m_issue;
};

void TestItemList::init()
{
    m_made = std::make_unique<TestLibrary>();
    m_ferry = m_made->addItem(u"Ferries cross the river"_s);
    m_made->addText(m_ferry.uuid(), u"body"_s, u"en"_s, u"The <em>old</em> bridge is closed, says the Müller report."_s);
    m_made->addText(m_ferry.uuid(), u"title"_s, u"fr"_s, u"Les bacs traversent la rivière"_s);
    m_made->addEvent(m_ferry, u"2017-11-08"_s);
    m_bridge = m_made->addItem(u"Bridge opened"_s);
    m_made->addEvent(m_bridge, u"2017-10-05"_s);
    m_lock = m_made->addItem(u"Lock keepers meet"_s, u"en"_s, u"2016-02-01T08:00:00.000Z"_s);
    m_tag = TagId::create();
    m_made->write([this](Writer &writer) {
        writer.put(ArticleRow{m_ferry, 4});
        writer.put(ArticleRow{m_ferry, 7});
        writer.put(ArticleRow{m_lock, 4});
        writer.put(TagRow{m_tag});
        writer.put(ItemTagRow{m_ferry, m_tag});
    });
    m_made->addText(m_tag.uuid(), u"name"_s, u"en"_s, u"navigation"_s);
    place(m_bridge);
    addPicture(m_lock);
}

void TestItemList::place(ItemId item)
{
    m_issue = IssueId::create();
    const SectionId section = SectionId::create();
    m_made->write([&](Writer &writer) {
        writer.put(IssueRow{m_issue, 2017, 4, 0, u"draft"_s, u"en"_s, u"A4"_s, 2, 10, u"classic"_s});
        writer.put(SectionRow{section, m_issue, u"highlights"_s, 0});
        writer.put(PlacementRow{PlacementId::create(), section, item, 0, u"full"_s});
    });
}

void TestItemList::trash(ItemId item)
{
    ItemRow row = *m_made->library().row<ItemRow>(item.toString());
    row.trashed = u"2018-01-01T00:00:00.000Z"_s;
    m_made->write([&row](Writer &writer) { writer.put(row); });
}

void TestItemList::addPicture(ItemId item)
{
    const ImageRow image{QString(64, u'a'), u"png"_s, 30, 20};
    const PictureRow picture{PictureId::create(), image.hash, u"en"_s, u""_s};
    m_made->write([&](Writer &writer) {
        writer.addImage(image, "picture");
        writer.put(picture);
        writer.put(ItemPictureRow{item, picture.id, 0, 0.5, 0.5});
    });
    m_made->addText(picture.id.uuid(), u"caption"_s, u"en"_s, u"A heron at the weir"_s);
}

QStringList TestItemList::titles(const ItemFilter &filter, int offset, int limit)
{
    const auto items = listItems(m_made->library(), filter, offset, limit);
    if (!items)
        return {u"error: "_s + items.error().message};
    QStringList titles;
    for (const ItemCard &card : *itemCards(m_made->library(), *items, u"en"_s))
        titles << card.title.section(u' ', 0, 0);
    return titles;
}

void TestItemList::filters_combine_data()
{
    QTest::addColumn<QString>("filters");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("none") << u""_s << QStringList{u"Ferries"_s, u"Bridge"_s, u"Lock"_s};
    QTest::newRow("quarter") << u"quarter"_s << QStringList{u"Ferries"_s, u"Bridge"_s};
    QTest::newRow("article") << u"article"_s << QStringList{u"Ferries"_s, u"Lock"_s};
    QTest::newRow("quarter and article") << u"quarter article"_s << QStringList{u"Ferries"_s};
    QTest::newRow("tag") << u"tag"_s << QStringList{u"Ferries"_s};
    QTest::newRow("issue") << u"issue"_s << QStringList{u"Bridge"_s};
    QTest::newRow("unused") << u"unused"_s << QStringList{u"Ferries"_s, u"Lock"_s};
    QTest::newRow("picture") << u"picture"_s << QStringList{u"Lock"_s};
    QTest::newRow("lacking French") << u"lacking"_s << QStringList{u"Bridge"_s, u"Lock"_s};
    QTest::newRow("words") << u"words"_s << QStringList{u"Bridge"_s, u"Ferries"_s};
    QTest::newRow("words and unused") << u"words unused"_s << QStringList{u"Ferries"_s};
    QTest::newRow("words, lacking, issue") << u"words lacking issue"_s << QStringList{u"Bridge"_s};
    QTest::newRow("nothing left") << u"picture tag"_s << QStringList{};
}

void TestItemList::filters_combine()
{
    QFETCH(QString, filters);
    QFETCH(QStringList, expected);
    ItemFilter filter;
    if (filters.contains("words"_L1))
        filter.words = u"bridge"_s;
    if (filters.contains("quarter"_L1))
        filter.quarter = Quarter::create(2017, 4);
    if (filters.contains("article"_L1))
        filter.article = 4;
    if (filters.contains("tag"_L1))
        filter.tag = m_tag;
    if (filters.contains("issue"_L1))
        filter.usedIn = m_issue;
    filter.unused = filters.contains("unused"_L1);
    filter.withPicture = filters.contains("picture"_L1);
    if (filters.contains("lacking"_L1))
        filter.lacking = u"fr"_s;
    QCOMPARE(titles(filter), expected);
    QCOMPARE(*countItems(m_made->library(), filter), int(expected.size()));
}

void TestItemList::words_areFoundAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("expected");
    const QStringList ferry = {u"Ferries"_s}, none;
    QTest::newRow("capitals") << u"FERRIES"_s << ferry;
    QTest::newRow("without accents") << u"riviere"_s << ferry;
    QTest::newRow("with accents that are not there") << u"férries"_s << ferry;
    QTest::newRow("umlaut") << u"muller"_s << ferry;
    QTest::newRow("decomposed accent") << u"rivie\u0300re"_s << ferry;
    QTest::newRow("last word unfinished") << u"cross riv"_s << ferry;
    QTest::newRow("one letter") << u"f"_s << ferry;
    QTest::newRow("first word unfinished") << u"cro river"_s << none;
    QTest::newRow("any order") << u"river ferries"_s << ferry;
    QTest::newRow("all words") << u"ferries tunnel"_s << none;
    QTest::newRow("title and text") << u"ferries report"_s << ferry;
    QTest::newRow("not across languages") << u"ferries bacs"_s << none;
    QTest::newRow("markup is no word") << u"em"_s << none;
    QTest::newRow("tag") << u"navigation"_s << ferry;
    QTest::newRow("caption") << u"heron"_s << QStringList{u"Lock"_s};
}

void TestItemList::words_areFoundAsPeopleTypeThem()
{
    QFETCH(QString, words);
    QFETCH(QStringList, expected);
    QCOMPARE(titles({.words = words}), expected);
}

void TestItemList::syntaxOfTheIndex_isHarmless_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("expected");
    const QStringList ferry = {u"Ferries"_s}, none;
    QTest::newRow("quotes") << u"\"ferries\" \"river"_s << ferry;
    QTest::newRow("star") << u"*ferries* cross*"_s << ferry;
    QTest::newRow("minus") << u"ferries -river"_s << ferry;
    QTest::newRow("column") << u"title:ferries"_s << none; // "title" is a word like others
    QTest::newRow("colon") << u"river:ferries"_s << ferry;
    QTest::newRow("near") << u"NEAR(ferries river)"_s << none;
    QTest::newRow("or") << u"ferries OR tunnel"_s << none;
    QTest::newRow("not") << u"ferries NOT river"_s << none;
    QTest::newRow("parentheses") << u"(ferries) ) ("_s << ferry;
    QTest::newRow("caret and plus") << u"^ferries + river"_s << ferry;
    QTest::newRow("SQL") << u"'; DROP TABLE item; --"_s << none;
    QTest::newRow("only signs") << u" *\":-() "_s << none;
    QTest::newRow("a lone accent") << u"\u0301"_s << none;
    QTest::newRow("a word and a lone accent") << u"ferries \u0301"_s << ferry;
    QTest::newRow("no character") << u"ferries"_s + QChar(0) + u"river"_s << ferry;
    QTest::newRow("half a character") << u"ferries "_s + QChar(0xd800) << ferry;
}

void TestItemList::syntaxOfTheIndex_isHarmless()
{
    QFETCH(QString, words);
    QFETCH(QStringList, expected);
    QCOMPARE(titles({.words = words}), expected);
    QVERIFY(itemCards(m_made->library(), {m_ferry}, u"en"_s, words));
}

void TestItemList::hitsInTitles_comeFirst()
{
    // the newer one has the word in its text only
    QCOMPARE(titles({.words = u"bridge"_s}), (QStringList{u"Bridge"_s, u"Ferries"_s}));
}

void TestItemList::changedText_isFoundByItsNewWordsOnly()
{
    const QList<BlockRow> blocks = m_made->library().rows<BlockRow>(u"owner"_s, {m_lock.toString()});
    m_made->addText(m_lock.uuid(), u"title"_s, u"en"_s, u"Weir keepers meet"_s, blocks.first().id);
    QCOMPARE(titles({.words = u"lock"_s}), QStringList());
    QCOMPARE(titles({.words = u"weir keepers"_s}), QStringList{u"Weir"_s});

    m_made->write([&](Writer &writer) {
        for (const WordingRow &wording : writer.rows<WordingRow>(u"block"_s, {blocks.first().id.toString()}))
            writer.remove(wording);
    });
    QCOMPARE(titles({.words = u"keepers"_s}), QStringList());
    QVERIFY(!sqlOn(m_made->library().database(), u"INSERT INTO search (search) VALUES ('integrity-check')"_s).startsWith(u"error"));
}

void TestItemList::trashedItem_isListedInTheTrashOnly()
{
    trash(m_ferry);
    QCOMPARE(titles({}), (QStringList{u"Bridge"_s, u"Lock"_s}));
    QCOMPARE(titles({.trashed = true}), QStringList{u"Ferries"_s});
    QCOMPARE(titles({.words = u"ferries"_s}), QStringList());
    QCOMPARE(titles({.words = u"ferries"_s, .trashed = true}), QStringList{u"Ferries"_s});
}

void TestItemList::order_isByDayOrTitle()
{
    QCOMPARE(titles({.order = ItemOrder::Newest}), (QStringList{u"Ferries"_s, u"Bridge"_s, u"Lock"_s}));
    QCOMPARE(titles({.order = ItemOrder::Oldest}), (QStringList{u"Lock"_s, u"Bridge"_s, u"Ferries"_s}));
    QCOMPARE(titles({.order = ItemOrder::Title}), (QStringList{u"Bridge"_s, u"Ferries"_s, u"Lock"_s}));

    m_made->addEvent(m_lock, u"2018-03-01"_s); // an item's day is that of its first event
    QCOMPARE(titles({.order = ItemOrder::Newest}).first(), u"Lock"_s);
}

// Whatever has nothing to be sorted by comes last, either way; among equals the newest comes first, backwards the oldest.
void TestItemList::order_isByWhatAnItemHas()
{
    const QString ferries = u"Ferries"_s, bridge = u"Bridge"_s, lock = u"Lock"_s;
    QCOMPARE(titles({.order = ItemOrder::TitleBackwards}), (QStringList{lock, ferries, bridge}));
    QCOMPARE(titles({.order = ItemOrder::Article}), (QStringList{ferries, lock, bridge}));
    QCOMPARE(titles({.order = ItemOrder::ArticleBackwards}), (QStringList{lock, ferries, bridge}));
    m_made->write([this](Writer &writer) { writer.put(ArticleRow{m_lock, 2}); });
    QCOMPARE(titles({.order = ItemOrder::Article}), (QStringList{lock, ferries, bridge}));
    QCOMPARE(titles({.order = ItemOrder::ArticleBackwards}), (QStringList{ferries, lock, bridge}));
    QCOMPARE(titles({.order = ItemOrder::MostLanguages}), (QStringList{ferries, lock, bridge}));
    QCOMPARE(titles({.order = ItemOrder::FewestLanguages}), (QStringList{bridge, lock, ferries}));
    QCOMPARE(titles({.order = ItemOrder::LastUsed}), (QStringList{bridge, ferries, lock}));
    QCOMPARE(titles({.order = ItemOrder::FirstUsed}), (QStringList{bridge, ferries, lock}));
}

void TestItemList::foundItems_areOrderedToo()
{
    const QStringList best = titles({.words = u"bridge"_s});
    QCOMPARE(best, (QStringList{u"Bridge"_s, u"Ferries"_s}));
    QCOMPARE(titles({.words = u"bridge"_s, .order = ItemOrder::TitleBackwards}), (QStringList{u"Ferries"_s, u"Bridge"_s}));
}

void TestItemList::pages_followEachOther()
{
    QCOMPARE(titles({}, 0, 2) + titles({}, 2, 2), titles({}));
    QCOMPARE(titles({.words = u"bridge"_s}, 0, 1) + titles({.words = u"bridge"_s}, 1, 1), titles({.words = u"bridge"_s}));
    QCOMPARE(titles({}, 3, 2), QStringList());
}

void TestItemList::snippet_marksWhatWasFound()
{
    const auto cards = itemCards(m_made->library(), {m_bridge, m_ferry}, u"en"_s, u"bri"_s);
    QVERIFY(cards);
    QCOMPARE(cards->at(0).snippet, u"\u0002Bridge\u0003 opened"_s);
    QVERIFY2(cards->at(1).snippet.contains(u"The old \u0002bridge\u0003 is closed"_s), qPrintable(cards->at(1).snippet));
    QCOMPARE(itemCards(m_made->library(), {m_bridge}, u"en"_s)->first().snippet, QString());
}

void TestItemList::card_saysWhatAnItemHas()
{
    const EventId second = m_made->addEvent(m_ferry, u"2017-12-01"_s, 1);
    m_made->addText(second.uuid(), u"place"_s, u"en"_s, u"Basel"_s);
    const auto cards = itemCards(m_made->library(), {m_ferry, ItemId::create(), m_bridge, m_lock}, u"fr"_s);
    QVERIFY(cards);
    QCOMPARE(cards->size(), 3);
    const ItemCard &ferry = cards->at(0), &bridge = cards->at(1), &lock = cards->at(2);
    QCOMPARE(ferry.id, m_ferry);
    QCOMPARE(ferry.title, u"Les bacs traversent la rivière"_s);
    QCOMPARE(ferry.firstDay, u"2017-11-08"_s);
    QCOMPARE(ferry.place, u"Basel"_s);
    QCOMPARE(ferry.articles, (QList<int>{4, 7}));
    QCOMPARE(ferry.kind, u"news"_s);
    QCOMPARE(bridge.title, u"Bridge opened"_s); // French lacks: the source instead
    QCOMPARE(bridge.usedIn, QStringList{u"2017-Q4"_s});
    QCOMPARE(lock.thumbnail, QString(64, u'a'));
    QVERIFY(bridge.thumbnail.isEmpty() && ferry.usedIn.isEmpty());
}

void TestItemList::language_isCompleteWhenNothingLacksOrIsStale()
{
    const ItemId item = m_made->addItem({});
    const auto languages = [&] {
        QStringList said;
        const auto cards = itemCards(m_made->library(), {item}, u"en"_s);
        for (const CardLanguage &language : cards->first().languages)
            said << language.language + (language.complete ? u"+"_s : u"-"_s);
        return said.join(u' ');
    };
    const VersionId title = m_made->addText(item.uuid(), u"title"_s, u"en"_s, u"Title"_s);
    const VersionId body = m_made->addText(item.uuid(), u"body"_s, u"en"_s, u"Text"_s);
    QCOMPARE(languages(), u"en+"_s);
    m_made->addText(item.uuid(), u"title"_s, u"fr"_s, u"Titre"_s, m_made->blockOf(title), title);
    QCOMPARE(languages(), u"en+ fr-"_s);
    m_made->addText(item.uuid(), u"body"_s, u"fr"_s, u"Un paragraphe de plus"_s); // which replaces nothing
    QCOMPARE(languages(), u"en+ fr-"_s);
    m_made->addText(item.uuid(), u"body"_s, u"fr"_s, u"Texte"_s, m_made->blockOf(body), body);
    QCOMPARE(languages(), u"en+ fr+"_s);
    m_made->addText(item.uuid(), u"body"_s, u"en"_s, u"Another text"_s, m_made->blockOf(body));
    QCOMPARE(languages(), u"en+ fr-"_s);
}

QTEST_GUILESS_MAIN(TestItemList)
#include "tst_itemlist.moc"
