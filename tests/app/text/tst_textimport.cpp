// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/printedblocks.h"

#include "base/files.h"

#include <QElapsedTimer>
#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestTextImport : public QObject
{
    Q_OBJECT

private slots:
    void document_becomesTheBlocksThatOneSees_data();
    void document_becomesTheBlocksThatOneSees();
    void plainText_isSplitAtBlankLines();
    void lineEnds_becomeSpacesInAStory();
    void tooLargeText_isRefused();
    void deepNesting_isRefusedQuickly_data();
    void deepNesting_isRefusedQuickly();
    void oddText_isReadQuickly_data();
    void oddText_isReadQuickly();
    void nestingWithinReason_isRead();
    void brokenCharacters_doNotCutTheTextShort();
    void spaces_areFoldedAsABrowserDoes_data();
    void spaces_areFoldedAsABrowserDoes();
};

void TestTextImport::document_becomesTheBlocksThatOneSees_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"word.html", "googledocs.html", "libreoffice.html", "hostile.html", "figures.html", "markdown.md", "frontmatter.md", "pictures.md"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void TestTextImport::document_becomesTheBlocksThatOneSees()
{
    QFETCH(QString, file);
    const QString path = QStringLiteral(QUARTERLY_TEST_DATA "/text/") + file;
    const auto document = readTextFile(path);
    const auto expected = readTextFile(path.section(u'.', 0, -2) + u".expected.txt"_s);
    QVERIFY(document && expected);
    const auto blocks = file.endsWith(u".md"_s) ? blocksFromMarkdown(document->text) : blocksFromHtml(document->text);
    QVERIFY(blocks);
    QCOMPARE(printed(*blocks), expected->text);
    for (const ImportedBlock &block : *blocks)
        QVERIFY(!block.block.id.isNull());
}

void TestTextImport::plainText_isSplitAtBlankLines()
{
    const QString text = u"\n\n  First line\nsecond  line\t\n \nNext <b>one</b> &amp;\n"_s;
    QCOMPARE(printed(blocksFromPlainText(text)),
             u"Paragraph: First line|second line\nParagraph: Next &lt;b&gt;one&lt;/b&gt; &amp;amp;\n"_s);
    QVERIFY(blocksFromPlainText(u" \n \n"_s).isEmpty());
}

void TestTextImport::lineEnds_becomeSpacesInAStory()
{
    const StoryText story = storyFromBlocks(blocksFromPlainText(u"one\ntwo\n\nthree"_s));
    QCOMPARE(toMarkup(story), u"<p>one two</p><p>three</p>"_s);
    QCOMPARE(toMarkup(storyFromBlocks(*blocksFromMarkdown(u"## Head\n\na\nb"_s))), u"<h4>Head</h4><p>a b</p>"_s);
}

void TestTextImport::tooLargeText_isRefused()
{
    const QString large(3 << 20, u'a');
    QVERIFY(!blocksFromHtml(large));
    QVERIFY(!blocksFromMarkdown(large));
}

void TestTextImport::deepNesting_isRefusedQuickly_data()
{
    QTest::addColumn<QString>("html");
    const auto repeated = [](const char *text, int times) { return QString::fromLatin1(text).repeated(times); };
    QTest::newRow("tables") << repeated("<table><tr><td>", 2000);
    QTest::newRow("closed tables") << repeated("<table><tr><td>", 100) + repeated("</td></tr></table>", 100);
    QTest::newRow("elements without end") << repeated("<div>", 400000);
    QTest::newRow("styles without end") << repeated("<b>", 600000);
    QTest::newRow("styles opened again in each paragraph") << repeated("<b><i><u>", 30) + repeated("<p>x", 200000);
    QTest::newRow("drawing") << u"<svg>"_s + repeated("<area>", 300000);
    QTest::newRow("attributes") << u"<p "_s + repeated("a1 ", 600000) + u">"_s;
    QTest::newRow("end tags hidden in values") << repeated("<div title='</div>'>", 80000);
    QTest::newRow("end tags hidden in comments") << repeated("<div><!--</div>-->", 80000);
}

void TestTextImport::deepNesting_isRefusedQuickly()
{
    QFETCH(QString, html);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!blocksFromHtml(html));
    QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
}

void TestTextImport::oddText_isReadQuickly_data()
{
    QTest::addColumn<QString>("text");
    for (const char *piece : {"<!--", "<", "</", "<a href='", "&", "&#x", "[", "[a](", "*a **b ", "> ", "`", "\\", "<![CDATA[", "<b></p>"})
        QTest::newRow(piece) << QString::fromLatin1(piece).repeated(20000);
    QTest::newRow("nested list") << [] {
        QString text;
        for (int i = 0; i < 30; ++i)
            text += QString(2 * i, u' ') + u"- a\n"_s;
        return text;
    }();
}

void TestTextImport::oddText_isReadQuickly()
{
    QFETCH(QString, text);
    QElapsedTimer timer;
    timer.start();
    for (const auto &blocks : {blocksFromHtml(text), blocksFromMarkdown(text)}) {
        if (blocks)
            QVERIFY(storyFromMarkup(toMarkup(storyFromBlocks(*blocks))));
    }
    QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
}

void TestTextImport::nestingWithinReason_isRead()
{
    const QString html = u"<div>"_s.repeated(40) + u"a"_s + u"</div>"_s.repeated(40);
    const auto blocks = blocksFromHtml(html);
    QVERIFY(blocks);
    QCOMPARE(printed(*blocks), u"Paragraph: a\n"_s);
}

void TestTextImport::brokenCharacters_doNotCutTheTextShort()
{
    const QString text = u"a"_s + QChar(0xD800) + u"b"_s + QChar(u'\0') + u"c &#0;&#xD800;&#x1F54A; d"_s;
    for (const auto &blocks : {blocksFromHtml(text), blocksFromMarkdown(text)}) {
        QVERIFY(blocks);
        const QString read = plainText(blocks->first().block.runs);
        QVERIFY2(read.startsWith(u"a\uFFFDbc "_s) && read.endsWith(u"\U0001F54A d"_s), qPrintable(read));
        QVERIFY(runsFromMarkup(toMarkup(blocks->first().block.runs)));
    }
}

void TestTextImport::spaces_areFoldedAsABrowserDoes_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    QTest::newRow("line ends") << u"<p>a\n  b\t c</p>"_s << u"a b c"_s;
    QTest::newRow("over elements") << u"<p>a <b> b</b> c</p>"_s << u"a b c"_s;
    QTest::newRow("no-break space kept") << u"<p>8&nbsp;km</p>"_s << u"8\u00A0km"_s;
    QTest::newRow("two spaces of an editor") << u"<p>a&nbsp; b &nbsp;c</p>"_s << u"a b c"_s;
    QTest::newRow("around a line break") << u"<p>a <br> b</p>"_s << u"a\nb"_s;
    QTest::newRow("outside paragraphs") << u" a <p> b </p> c "_s << u"a\nb\nc"_s;
    QTest::newRow("two line breaks") << u"a<br><br>b"_s << u"a\nb"_s;
}

void TestTextImport::spaces_areFoldedAsABrowserDoes()
{
    QFETCH(QString, html);
    QFETCH(QString, expected);
    const auto blocks = blocksFromHtml(html);
    QVERIFY(blocks);
    QCOMPARE(storyFromBlocks(*blocks).plainText(), expected);
}

QTEST_APPLESS_MAIN(TestTextImport)
#include "tst_textimport.moc"
