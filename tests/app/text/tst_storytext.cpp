// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/storytext.h"

#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestStoryText : public QObject
{
    Q_OBJECT

private slots:
    void plainText_becomesOneBlockPerLine();
    void linesThatSayNothing_makeNoBlock();
    void lineBreak_isANewLineInPlainText();
    void neighboursSetAlike_becomeOneRun();
    void neighboursSetDifferently_stayApart();
    void slice_isThatPartOfThePlainText_data();
    void slice_isThatPartOfThePlainText();
    void slice_keepsHowTheTextIsSet();
    void storyOfWhiteSpace_isEmpty();
};

void TestStoryText::plainText_becomesOneBlockPerLine()
{
    const StoryText story = StoryText::fromPlainText(u"First\nSecond"_s);
    QCOMPARE(story.blocks.size(), 2);
    QCOMPARE(plainText(story.blocks[1].runs), u"Second"_s);
    QVERIFY(!story.blocks[0].id.isNull());
    QVERIFY(!(story.blocks[0].id == story.blocks[1].id));
    QCOMPARE(story.plainText(), u"First\nSecond"_s);
}

void TestStoryText::linesThatSayNothing_makeNoBlock()
{
    QCOMPARE(StoryText::fromPlainText(u"\nFirst\n \n\nSecond\n"_s).plainText(), u"First\nSecond"_s);
    QVERIFY(StoryText::fromPlainText(QString()).blocks.isEmpty());
}

void TestStoryText::lineBreak_isANewLineInPlainText()
{
    QCOMPARE(plainText({{.text = u"Rue des Bains"_s + lineBreak + u"Geneva"_s}}), u"Rue des Bains\nGeneva"_s);
}

void TestStoryText::neighboursSetAlike_becomeOneRun()
{
    const Run strong{.text = u"a"_s, .styles = RunStyle::Strong};
    const Run empty{.text = {}, .styles = RunStyle::Emphasis};
    QCOMPARE(canonical({strong, empty, strong}), (Runs{{.text = u"aa"_s, .styles = RunStyle::Strong}}));
}

void TestStoryText::neighboursSetDifferently_stayApart()
{
    const Runs runs{{.text = u"a"_s, .link = u"https://a.org"_s},
                    {.text = u"b"_s, .link = u"https://b.org"_s},
                    {.text = u"c"_s, .language = u"la"_s},
                    {.text = u"d"_s, .styles = RunStyle::Superscript}};
    QCOMPARE(canonical(runs), runs);
}

void TestStoryText::slice_isThatPartOfThePlainText_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("expected");
    QTest::newRow("inside one run") << 0 << 3 << u"one"_s;
    QTest::newRow("over the seam") << 2 << 4 << u"e tw"_s;
    QTest::newRow("all") << 0 << 7 << u"one two"_s;
    QTest::newRow("nothing") << 3 << 0 << QString();
    QTest::newRow("past the end") << 5 << 100 << u"wo"_s;
}

void TestStoryText::slice_isThatPartOfThePlainText()
{
    QFETCH(int, from);
    QFETCH(int, length);
    QFETCH(QString, expected);
    const Runs runs{{.text = u"one "_s}, {.text = u"two"_s, .styles = RunStyle::Strong}};
    QCOMPARE(plainText(slice(runs, from, length)), expected);
}

void TestStoryText::slice_keepsHowTheTextIsSet()
{
    const Runs runs{{.text = u"one "_s}, {.text = u"two"_s, .styles = RunStyle::Strong, .link = u"https://a.org"_s}};
    QCOMPARE(slice(runs, 3, 2), (Runs{{.text = u" "_s},
                                      {.text = u"t"_s, .styles = RunStyle::Strong, .link = u"https://a.org"_s}}));
}

void TestStoryText::storyOfWhiteSpace_isEmpty()
{
    QVERIFY(StoryText().isEmpty());
    QVERIFY((StoryText{{Block{.id = BlockId::create(), .runs = plainRuns(u" \u00A0"_s)}}}.isEmpty()));
    QVERIFY(!StoryText::fromPlainText(u"a"_s).isEmpty());
}

QTEST_APPLESS_MAIN(TestStoryText)
#include "tst_storytext.moc"
