// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation/segments.h"

#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

Language english() { return *Language::fromCode(u"en"_s); }
Language french() { return *Language::fromCode(u"fr"_s); }

LocalizedText text(const QStringList &source, const QStringList &target = {})
{
    LocalizedText text;
    for (qsizetype i = 0; i < source.size(); ++i) {
        LocalizedBlock block{.id = BlockId::create()};
        block.texts[english()] = {.runs = plainRuns(source[i]), .state = TextState::Translated};
        if (i < target.size())
            block.texts[french()] = {.runs = plainRuns(target[i]), .state = TextState::Translated};
        text.blocks << block;
    }
    return text;
}

Item item(const QString &title)
{
    Item item{.id = ItemId::create()};
    item.title = text({title});
    item.body = text({title + u": first"_s, title + u": second"_s});
    item.events << Event{.id = EventId::create(), .place = text({title + u" place"_s})};
    item.pictures << Picture{.id = PictureId::create(), .alt = text({title + u" alt"_s}),
                             .caption = text({title + u" caption"_s})};
    return item;
}

Issue issue(const QList<Placement> &placements)
{
    Issue issue{.id = IssueId::create()};
    issue.masthead = text({u"Newsletter"_s});
    issue.sections << Section{.id = SectionId::create(), .title = text({u"News"_s}), .placements = placements};
    issue.profile.id = OwnerId::createUuid();
    issue.profile.organisation = text({u"Office"_s});
    return issue;
}

QStringList sources(const QList<Segment> &segments)
{
    QStringList words;
    for (const Segment &segment : segments)
        words << plainText(segment.source);
    return words;
}

Issue issueWithTitle(const LocalizedText &title)
{
    Issue issue{.id = IssueId::create()};
    issue.masthead = title;
    return issue;
}

} // namespace

class TestSegments : public QObject
{
    Q_OBJECT

private slots:
    void segments_comeInPageOrder();
    void presentation_decidesWhatIsTranslated_data();
    void presentation_decidesWhatIsTranslated();
    void summary_standsForTheBodyOfABrief();
    void itemPlacedTwice_isTranslatedOnce();
    void textWrittenInTheTarget_hasNoSegment();
    void state_followsFromTheTarget_data();
    void state_followsFromTheTarget();
    void staleSegment_tellsWhatItWasMadeFrom();
    void progress_countsStatesAndWords();
};

void TestSegments::segments_comeInPageOrder()
{
    const Placement placement{.id = PlacementId::create(), .item = item(u"Story"_s)};
    const QList<Segment> found = segments(issue({placement}), french());
    QCOMPARE(sources(found), (QStringList{u"Newsletter"_s, u"News"_s, u"Story"_s, u"Story place"_s, u"Story: first"_s,
                                          u"Story: second"_s, u"Story caption"_s, u"Story alt"_s, u"Office"_s}));
    QCOMPARE(found[2].heading, u"Story"_s);
    QCOMPARE(found[4].placement, placement.id);
    QCOMPARE(found[4].field, (TextField{placement.item.id.uuid(), field::body, english()}));
    QVERIFY(found[0].item.isNull());
}

void TestSegments::presentation_decidesWhatIsTranslated_data()
{
    QTest::addColumn<Presentation>("presentation");
    QTest::addColumn<int>("expected"); // besides masthead, section and organisation
    QTest::newRow("full") << Presentation::Full << 6;
    QTest::newRow("brief") << Presentation::Brief << 5;
    QTest::newRow("headline") << Presentation::Headline << 2;
}

void TestSegments::presentation_decidesWhatIsTranslated()
{
    QFETCH(Presentation, presentation);
    QFETCH(int, expected);
    const Placement placement{.id = PlacementId::create(), .item = item(u"Story"_s), .presentation = presentation};
    QCOMPARE(segments(issue({placement}), french()).size(), expected + 3);
}

void TestSegments::summary_standsForTheBodyOfABrief()
{
    Placement placement{.id = PlacementId::create(), .item = item(u"Story"_s), .presentation = Presentation::Brief};
    placement.item.summary = text({u"In short"_s});
    const QStringList words = sources(segments(issue({placement}), french()));
    QVERIFY(words.contains(u"In short"_s));
    QVERIFY(!words.contains(u"Story: first"_s));
}

void TestSegments::itemPlacedTwice_isTranslatedOnce()
{
    const Placement first{.id = PlacementId::create(), .item = item(u"Story"_s)};
    const Placement second{.id = PlacementId::create(), .item = first.item, .presentation = Presentation::Headline};
    QCOMPARE(sources(segments(issue({first, second}), french())).count(u"Story"_s), 1);
}

void TestSegments::textWrittenInTheTarget_hasNoSegment()
{
    Placement placement{.id = PlacementId::create(), .item = item(u"Story"_s)};
    QVERIFY(segments(issue({placement}), english()).isEmpty());

    LocalizedBlock ownBlock{.id = BlockId::create()};
    ownBlock.texts[french()] = {.runs = plainRuns(u"Seulement ici"_s)};
    const qsizetype before = segments(issue({placement}), french()).size();
    placement.item.body.blocks << ownBlock;
    QCOMPARE(segments(issue({placement}), french()).size(), before);
}

void TestSegments::state_followsFromTheTarget_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<TextState>("state");
    QTest::addColumn<bool>("stale");
    QTest::addColumn<SegmentState>("expected");
    QTest::newRow("nothing") << QString() << TextState::Translated << false << SegmentState::Untranslated;
    QTest::newRow("draft") << u"x"_s << TextState::Draft << false << SegmentState::Draft;
    QTest::newRow("translated") << u"x"_s << TextState::Translated << false << SegmentState::Translated;
    QTest::newRow("reviewed") << u"x"_s << TextState::Reviewed << false << SegmentState::Reviewed;
    QTest::newRow("stale though reviewed") << u"x"_s << TextState::Reviewed << true << SegmentState::Stale;
}

void TestSegments::state_followsFromTheTarget()
{
    QFETCH(QString, target);
    QFETCH(TextState, state);
    QFETCH(bool, stale);
    QFETCH(SegmentState, expected);
    LocalizedText title = text({u"Title"_s}, {target});
    title.blocks[0].texts[french()].state = state;
    title.blocks[0].texts[french()].stale = stale;
    const QList<Segment> found = segments(issueWithTitle(title), french());
    QCOMPARE(found.size(), 1);
    QVERIFY(found[0].state == expected);
    QCOMPARE(plainText(found[0].target), target);
}

void TestSegments::staleSegment_tellsWhatItWasMadeFrom()
{
    LocalizedText title = text({u"Six donors"_s}, {u"Cinq donateurs"_s});
    title.blocks[0].texts[french()].stale = true;
    title.blocks[0].texts[french()].madeFromRuns = plainRuns(u"Five donors"_s);
    QCOMPARE(plainText(segments(issueWithTitle(title), french())[0].oldSource), u"Five donors"_s);
}

void TestSegments::progress_countsStatesAndWords()
{
    LocalizedText title = text({u"One two"_s, u"three"_s, u"four  five\u2028six"_s, u"seven"_s},
                               {u"un"_s, u"trois"_s, u"quatre"_s});
    title.blocks[1].texts[french()].stale = true;
    title.blocks[2].texts[french()].state = TextState::Draft;
    const Progress found = progress(segments(issueWithTitle(title), french()));
    QCOMPARE(found.segments, 4);
    QCOMPARE(found.finished, 1);
    QCOMPARE(found.stale, 1);
    QCOMPARE(found.untranslated, 1);
    QCOMPARE(found.words, 7);
    QCOMPARE(found.percent(), 25);
    QCOMPARE(Progress().percent(), 100);
}

QTEST_GUILESS_MAIN(TestSegments)
#include "tst_segments.moc"
