// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/markup.h"

#include <QRandomGenerator>
#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestMarkup : public QObject
{
    Q_OBJECT

private slots:
    void runs_haveOneWrittenForm_data();
    void runs_haveOneWrittenForm();
    void otherNesting_isReadAndWrittenCanonically();
    void neighbours_shareTheElementsAroundThem();
    void whatXmlCannotHold_isReplaced();
    void malformedText_isRefused_data();
    void malformedText_isRefused();
    void story_hasOneWrittenForm();
    void malformedStory_isRefused_data();
    void malformedStory_isRefused();
    void anyRuns_comeBackAsTheyWere();
};

void TestMarkup::runs_haveOneWrittenForm_data()
{
    QTest::addColumn<Runs>("runs");
    QTest::addColumn<QString>("markup");
    QTest::newRow("nothing") << Runs() << QString();
    QTest::newRow("plain") << plainRuns(u"a & b < c > \"d\""_s) << u"a &amp; b &lt; c &gt; &quot;d&quot;"_s;
    QTest::newRow("strong") << Runs{{.text = u"a"_s, .styles = RunStyle::Strong}} << u"<strong>a</strong>"_s;
    QTest::newRow("all at once")
        << Runs{{.text = u"a"_s,
                 .styles = RunStyle::Superscript | RunStyle::Emphasis | RunStyle::Strong,
                 .link = u"https://a.org/?b=1&c=2"_s,
                 .language = u"fr-CH"_s}}
        << u"<a href=\"https://a.org/?b=1&amp;c=2\"><span lang=\"fr-CH\"><strong><em><sup>a</sup></em></strong></span></a>"_s;
    QTest::newRow("line break") << plainRuns(u"a"_s + lineBreak + u"b"_s) << u"a<br/>b"_s;
    QTest::newRow("spaces") << plainRuns(u"  a\u00A0\u202Fb\t\n "_s) << u"  a\u00A0\u202Fb\t\n "_s;
    QTest::newRow("beyond the first plane") << plainRuns(u"\U0001F54A\uFE0F"_s) << u"\U0001F54A\uFE0F"_s;
}

void TestMarkup::runs_haveOneWrittenForm()
{
    QFETCH(Runs, runs);
    QFETCH(QString, markup);
    QCOMPARE(toMarkup(runs), markup);
    const auto read = runsFromMarkup(markup);
    QVERIFY(read);
    QCOMPARE(*read, runs);
}

void TestMarkup::otherNesting_isReadAndWrittenCanonically()
{
    const auto runs = runsFromMarkup(u"<em><strong>a</strong></em><strong><em>b</em></strong>"_s);
    QVERIFY(runs);
    QCOMPARE(toMarkup(*runs), u"<strong><em>ab</em></strong>"_s);
}

void TestMarkup::neighbours_shareTheElementsAroundThem()
{
    const Runs runs{{.text = u"a "_s, .link = u"https://a.org"_s},
                    {.text = u"b"_s, .styles = RunStyle::Strong, .link = u"https://a.org"_s},
                    {.text = u"c"_s, .styles = RunStyle::Strong}};
    QCOMPARE(toMarkup(runs), u"<a href=\"https://a.org\">a <strong>b</strong></a><strong>c</strong>"_s);
    QCOMPARE(*runsFromMarkup(toMarkup(runs)), runs);
}

void TestMarkup::whatXmlCannotHold_isReplaced()
{
    const Runs runs = plainRuns(u"a"_s + QChar(0xD800) + u"b"_s + QChar(u'\0') + QChar(0xFFFE) + QChar(0x1B) + u"c\r"_s);
    const auto read = runsFromMarkup(toMarkup(runs));
    QVERIFY(read);
    QCOMPARE(plainText(*read), u"a\uFFFDb\uFFFDc\r"_s);
}

void TestMarkup::malformedText_isRefused_data()
{
    QTest::addColumn<QString>("markup");
    QTest::newRow("unclosed") << u"<strong>a"_s;
    QTest::newRow("closed twice") << u"a</strong>"_s;
    QTest::newRow("crossed") << u"<strong><em>a</strong></em>"_s;
    QTest::newRow("outside the text") << u"a</text><text>b"_s;
    QTest::newRow("unknown element") << u"<b>a</b>"_s;
    QTest::newRow("script") << u"<script>a</script>"_s;
    QTest::newRow("a block inside") << u"<p>a</p>"_s;
    QTest::newRow("unknown attribute") << u"<strong class=\"x\">a</strong>"_s;
    QTest::newRow("name space") << u"<strong xmlns=\"urn:x\">a</strong>"_s;
    QTest::newRow("prefix") << u"<x:strong>a</x:strong>"_s;
    QTest::newRow("handler on a link") << u"<a href=\"https://a.org\" onclick=\"x\">a</a>"_s;
    QTest::newRow("link without address") << u"<a>a</a>"_s;
    QTest::newRow("unsafe link") << u"<a href=\"javascript:alert(1)\">a</a>"_s;
    QTest::newRow("link in a link") << u"<a href=\"https://a.org\"><a href=\"https://a.org\">a</a></a>"_s;
    QTest::newRow("strong in strong") << u"<strong><strong>a</strong></strong>"_s;
    QTest::newRow("odd language") << u"<span lang=\"../x\">a</span>"_s;
    QTest::newRow("full line break") << u"a<br>b</br>"_s;
    QTest::newRow("comment") << u"a<!-- b -->"_s;
    QTest::newRow("instruction") << u"a<?b c?>"_s;
    QTest::newRow("character data") << u"<![CDATA[a]]>"_s;
    QTest::newRow("document type") << u"<!DOCTYPE text [<!ENTITY a \"b\">]>"_s;
    QTest::newRow("entity") << u"caf&eacute;"_s;
    QTest::newRow("bare ampersand") << u"a & b"_s;
    QTest::newRow("NUL") << u"a&#0;"_s;
}

void TestMarkup::malformedText_isRefused()
{
    QFETCH(QString, markup);
    const auto runs = runsFromMarkup(markup);
    QVERIFY(!runs);
    QVERIFY(!runs.error().message.isEmpty());
}

void TestMarkup::story_hasOneWrittenForm()
{
    const QString markup = u"<h4>Head</h4><p>One</p><p></p><ul><li>a</li><li><em>b</em></li></ul><ol><li>c</li></ol>"
                           "<blockquote><p>d</p><p>e</p></blockquote><p>f</p>"_s;
    const auto story = storyFromMarkup(markup);
    QVERIFY(story);
    QCOMPARE(story->blocks.size(), 9);
    QCOMPARE(story->blocks[3].kind, BlockKind::Bullet);
    QCOMPARE(story->blocks[5].kind, BlockKind::Number);
    QCOMPARE(story->blocks[7].kind, BlockKind::Quotation);
    QVERIFY(!story->blocks[8].id.isNull());
    QCOMPARE(toMarkup(*story), markup);
    QCOMPARE(toMarkup(StoryText()), QString());
}

void TestMarkup::malformedStory_isRefused_data()
{
    QTest::addColumn<QString>("markup");
    QTest::newRow("text outside a block") << u"a<p>b</p>"_s;
    QTest::newRow("unknown block") << u"<div>a</div>"_s;
    QTest::newRow("list without items") << u"<ul>a</ul>"_s;
    QTest::newRow("paragraph in a list") << u"<ul><p>a</p></ul>"_s;
    QTest::newRow("list in a list") << u"<ul><li>a<ul><li>b</li></ul></li></ul>"_s;
    QTest::newRow("attribute") << u"<p style=\"x\">a</p>"_s;
    QTest::newRow("unclosed") << u"<p>a"_s;
}

void TestMarkup::malformedStory_isRefused()
{
    QFETCH(QString, markup);
    QVERIFY(!storyFromMarkup(markup));
}

void TestMarkup::anyRuns_comeBackAsTheyWere()
{
    QRandomGenerator random(7);
    const QStringList texts{u"a"_s, u" & "_s, u"<b>"_s, u"é\u00A0"_s, QString(lineBreak), u"]]>"_s, u"\""_s};
    const QStringList links{{}, {}, u"https://a.org/?x=1&y=%22"_s, u"mailto:a@b.org"_s};
    const QStringList languages{{}, {}, u"la"_s, u"fr"_s};
    for (int round = 0; round < 500; ++round) {
        Runs runs;
        for (int i = random.bounded(8); i > 0; --i) {
            runs << Run{.text = texts[random.bounded(int(texts.size()))],
                        .styles = RunStyles(random.bounded(8)),
                        .link = links[random.bounded(int(links.size()))],
                        .language = languages[random.bounded(int(languages.size()))]};
        }
        const auto read = runsFromMarkup(toMarkup(runs));
        QVERIFY2(read, qPrintable(toMarkup(runs)));
        QCOMPARE(*read, canonical(runs));
    }
}

QTEST_APPLESS_MAIN(TestMarkup)
#include "tst_markup.moc"
