// SPDX-License-Identifier: GPL-3.0-or-later
#include "issue/newsletterreader.h"

#include "base/files.h"
#include "text/markup.h"

#include <QRegularExpression>
#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestNewsletterReader : public QObject
{
    Q_OBJECT

private slots:
    void newsletter_isReadAsItIsMeant_data();
    void newsletter_isReadAsItIsMeant();
    void everyWord_isKept_data() { newsletter_isReadAsItIsMeant_data(); }
    void everyWord_isKept();
    void htmlOfANewsletter_readsLikeItsMarkdown();
    void whatIsNoNewsletter_isNotRead_data();
    void whatIsNoNewsletter_isNotRead();
    void periodOfAnotherQuarter_staysInTheTitle();
    void levelsOfHeadings_tellItemsFromSubHeadings();
    void flatHeadings_areItemsToo();
    void tableOfContents_isNoSection();
    void item_takesItsTitleFromItsFirstLine_data();
    void item_takesItsTitleFromItsFirstLine();
    void itemWithoutQuarter_hasOnlyDaysWithAYear();
    void nothing_isReadAsAnEmptyItem();

private:
    static ImportedBlocks blocksOf(const QString &file);
    static QString printed(const NewsletterDraft &draft);
    static QString printed(const ItemDraft &item);
    static QStringList wordsOf(const QString &text);
    static NewsletterDraft read(const QString &markdown);
};

ImportedBlocks TestNewsletterReader::blocksOf(const QString &file)
{
    const QString text = readTextFile(QStringLiteral(QUARTERLY_TEST_DATA "/issue/") + file)->text;
    if (file.endsWith(u".txt"_s))
        return blocksFromPlainText(text);
    return file.endsWith(u".md"_s) ? *blocksFromMarkdown(text) : *blocksFromHtml(text);
}

QString TestNewsletterReader::printed(const ItemDraft &item)
{
    static const QStringList kinds{u"News"_s, u"Publication"_s, u"Event"_s, u"Note"_s};
    static const QStringList blockKinds{u"Paragraph"_s, u"Heading"_s, u"Bullet"_s, u"Number"_s, u"Quotation"_s};
    QString text = u"* "_s + kinds[int(item.kind)] + u": "_s;
    for (const Block &block : item.title.blocks)
        text += toMarkup(block.runs) + u'\n';
    QStringList articles;
    for (const int article : item.articles)
        articles << QString::number(article);
    if (!articles.isEmpty())
        text += u"  articles "_s + articles.join(u", "_s) + u'\n';
    for (const EventDraft &event : item.events) {
        text += u"  "_s + event.when->from.toString(Qt::ISODate) + u" to "_s + event.when->to.toString(Qt::ISODate)
            + (event.place.isEmpty() ? QString() : u" in "_s + event.place) + u'\n';
    }
    if (!item.remark.isEmpty())
        text += u"  remark: "_s + item.remark + u'\n';
    for (const Block &block : item.body.blocks)
        text += u"  "_s + blockKinds[int(block.kind)] + u": "_s + toMarkup(block.runs) + u'\n';
    return text;
}

// "~" stands for a no-break space, "^" for a narrow one.
QString TestNewsletterReader::printed(const NewsletterDraft &draft)
{
    static const QStringList kinds{u"Highlights"_s, u"Publications"_s, u"Events"_s, u"Editorial"_s, u"Contact"_s, u"Other"_s};
    QString text = (draft.quarter ? draft.quarter->toString() : u"-"_s) + u' ' + draft.language.code() + u": "_s + draft.masthead + u'\n';
    for (const QString &remark : draft.remarks)
        text += u"! "_s + remark + u'\n';
    for (const SectionDraft &section : draft.sections) {
        text += u"\n["_s + kinds[int(section.kind)] + u"] "_s + section.title.plainText() + u'\n';
        for (const ItemDraft &item : section.items)
            text += printed(item);
    }
    return text.replace(u'\u00A0', u'~').replace(u'\u202F', u'^');
}

QStringList TestNewsletterReader::wordsOf(const QString &text)
{
    static const QRegularExpression noWord(u"[^\\p{Lu}\\p{Ll}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.toLower().split(noWord, Qt::SkipEmptyParts);
}

NewsletterDraft TestNewsletterReader::read(const QString &markdown)
{
    return readNewsletter(*blocksFromMarkdown(u"# Newsletter\n\n2019 Q2\n\n"_s + markdown), Language()).value_or(NewsletterDraft());
}

void TestNewsletterReader::newsletter_isReadAsItIsMeant_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"newsletter.en.md", "newsletter.fr.md", "newsletter.es.md", "bold.en.html", "lines.en.txt"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void TestNewsletterReader::newsletter_isReadAsItIsMeant()
{
    QFETCH(QString, file);
    const auto draft = readNewsletter(blocksOf(file), *Language::fromCode(file.section(u'.', 1, 1)));
    QVERIFY(draft);
    const QString expected = QStringLiteral(QUARTERLY_TEST_DATA "/issue/") + file.section(u'.', 0, 1) + u".expected.txt"_s;
    QCOMPARE(printed(*draft), readTextFile(expected)->text);
}

void TestNewsletterReader::everyWord_isKept()
{
    QFETCH(QString, file);
    const ImportedBlocks blocks = blocksOf(file);
    const auto draft = readNewsletter(blocks, *Language::fromCode(file.section(u'.', 1, 1)));
    QVERIFY(draft);
    QString all = draft->masthead + u' ' + draft->remarks.join(u' ');
    for (const SectionDraft &section : draft->sections) {
        all += u' ' + section.title.plainText();
        for (const ItemDraft &item : section.items)
            all += u' ' + item.title.plainText() + u' ' + item.body.plainText();
    }
    QStringList kept = wordsOf(all);
    for (const QString &word : wordsOf(storyFromBlocks(blocks).plainText()))
        QVERIFY2(kept.removeOne(word), qPrintable(word));
}

void TestNewsletterReader::htmlOfANewsletter_readsLikeItsMarkdown()
{
    const QString html = u"<h2>QUARTERLY NEWSLETTER</h2><p>2019 2nd Quarter</p><h1>Highlights (1st April - 30th June)</h1>"
                         "<h4>Workshop (RFC Article 4)</h4><p>In Basel on 8-10 May.</p><h3><b>Publications</b></h3><p>Two.</p>"
                         "<p>Contact details<br>Quai des Bacs 3B<br>info@ferries.example.org</p>"_s;
    const QString markdown = u"## QUARTERLY NEWSLETTER\n\n2019 2nd Quarter\n\n# Highlights (1st April - 30th June)\n\n"
                             "#### Workshop (RFC Article 4)\n\nIn Basel on 8-10 May.\n\n### **Publications**\n\nTwo.\n\n"
                             "Contact details\nQuai des Bacs 3B\ninfo@ferries.example.org"_s;
    const auto fromHtml = readNewsletter(*blocksFromHtml(html), Language());
    const auto fromMarkdown = readNewsletter(*blocksFromMarkdown(markdown), Language());
    QVERIFY(fromHtml && fromMarkdown);
    QCOMPARE(printed(*fromHtml), printed(*fromMarkdown));
    QCOMPARE(fromHtml->sections.size(), 3);
}

void TestNewsletterReader::whatIsNoNewsletter_isNotRead_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::newRow("nothing") << QString();
    QTest::newRow("an item") << u"# Workshop on cable ferries\n\nIt took place in the 2nd quarter 2019."_s;
    QTest::newRow("no quarter") << u"# Newsletter\n\n## Highlights\n\n### Workshop\n\nText."_s;
    QTest::newRow("no section") << u"# Newsletter\n\n2nd Quarter 2019\n\n## Workshop\n\nText."_s;
}

void TestNewsletterReader::whatIsNoNewsletter_isNotRead()
{
    QFETCH(QString, markdown);
    QVERIFY(!readNewsletter(*blocksFromMarkdown(markdown), Language()));
}

void TestNewsletterReader::periodOfAnotherQuarter_staysInTheTitle()
{
    const NewsletterDraft draft = read(u"# Highlights (1st January - 30th June)\n\n## Workshop\n\nText."_s);
    QCOMPARE(draft.sections.size(), 1);
    QCOMPARE(draft.sections[0].title.plainText(), u"Highlights (1st January – 30th June)"_s);
}

void TestNewsletterReader::levelsOfHeadings_tellItemsFromSubHeadings()
{
    const NewsletterDraft draft = read(u"# Highlights\n\n### One\n\nText.\n\n##### Inside\n\n**Bold too**\n\nText.\n\n### Two\n\n"
                                       "# Unknown\n\n### In it\n\nText.\n\n# Publications\n\nText.\n\n## Its own\n\nText."_s);
    QCOMPARE(draft.sections.size(), 3);
    QCOMPARE(draft.sections[0].items.size(), 2);
    QCOMPARE(toMarkup(draft.sections[0].items[0].body), u"<p>Text.</p><h4>Inside</h4><h4>Bold too</h4><p>Text.</p>"_s);
    QVERIFY(draft.sections[0].items[1].body.isEmpty());
    QCOMPARE(draft.sections[1].kind, SectionKind::Publications);
    QCOMPARE(draft.sections[1].items.size(), 2);
    QCOMPARE(draft.sections[1].items[1].title.plainText(), u"Its own"_s);
    QCOMPARE(draft.sections[2].kind, SectionKind::Other);
    QCOMPARE(draft.sections[2].title.plainText(), Language().word(u"other"_s));
    QCOMPARE(draft.sections[2].items.size(), 2);
    QCOMPARE(draft.sections[2].items[0].title.plainText(), u"Unknown"_s);
    QVERIFY(!draft.sections[2].items[0].remark.isEmpty());
}

void TestNewsletterReader::flatHeadings_areItemsToo()
{
    const NewsletterDraft draft = read(u"## Highlights\n\n## One\n\nText.\n\n## Two\n\nText."_s);
    QCOMPARE(draft.sections.size(), 1);
    QCOMPARE(draft.sections[0].items.size(), 2);
}

void TestNewsletterReader::tableOfContents_isNoSection()
{
    const NewsletterDraft draft = read(u"- Highlights\n- Publications\n\n# Highlights\n\n## One\n\nText."_s);
    QCOMPARE(draft.sections.size(), 2);
    QCOMPARE(draft.sections[0].items.size(), 1);
    QCOMPARE(draft.sections[1].kind, SectionKind::Other);
}

void TestNewsletterReader::item_takesItsTitleFromItsFirstLine_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("body");
    const QString sentence = u"The ferry came."_s, rest = QString(u"Nobody had seen it before. "_s).repeated(12).trimmed();
    QTest::newRow("heading") << u"# The *ferry*\n\nIt came.\n\nIt left."_s << u"<p>The <em>ferry</em></p>"_s
                             << u"<p>It came.</p><p>It left.</p>"_s;
    QTest::newRow("bold line") << u"**The ferry**\n\nIt came."_s << u"<p>The ferry</p>"_s << u"<p>It came.</p>"_s;
    QTest::newRow("line") << u"The \"ferry\"\nIt came.\nAnd left."_s << u"<p>The “ferry”</p>"_s << u"<p>It came. And left.</p>"_s;
    QTest::newRow("long text") << sentence + u' ' + rest << u"<p>The ferry came.</p>"_s << u"<p>"_s + rest + u"</p>"_s;
    QTest::newRow("one line") << u"The ferry came."_s << u"<p>The ferry came.</p>"_s << QString();
}

void TestNewsletterReader::item_takesItsTitleFromItsFirstLine()
{
    QFETCH(QString, markdown);
    QFETCH(QString, title);
    QFETCH(QString, body);
    const ItemDraft item = readItem(*blocksFromMarkdown(markdown), Language());
    QCOMPARE(toMarkup(item.title), title);
    QCOMPARE(toMarkup(item.body), body);
}

void TestNewsletterReader::itemWithoutQuarter_hasOnlyDaysWithAYear()
{
    const ItemDraft item = readItem(*blocksFromMarkdown(u"# Workshop (Article 4)\n\nIn Basel on 8 May 2019, and on 9 June."_s), Language());
    QCOMPARE(item.events, (QList<EventDraft>{{Period::day(QDate(2019, 5, 8)), u"Basel"_s}}));
    QCOMPARE(item.articles, QList<int>{4});
}

void TestNewsletterReader::nothing_isReadAsAnEmptyItem()
{
    const ItemDraft item = readItem({}, Language());
    QVERIFY(item.title.isEmpty() && item.body.isEmpty());
}

QTEST_APPLESS_MAIN(TestNewsletterReader)
#include "tst_newsletterreader.moc"
