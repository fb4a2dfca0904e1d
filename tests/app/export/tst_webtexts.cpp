// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/webissue.h"

#include <QJsonDocument>
#include <QTest>
#include <QXmlStreamReader>

using namespace quarterly;
using namespace quarterly::htmltree;
using namespace quarterly::webissue;
using namespace Qt::StringLiterals;

namespace {

QStringList words(const QString &text)
{
    static const QRegularExpression separators(u"[^\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.split(separators, Qt::SkipEmptyParts);
}

// Everything the test issue says in a language, in the parts that its presentations show.
QStringList wordsOf(const Issue &issue, Language language)
{
    QStringList texts = {issue.masthead.plain(language), issue.profile.organisation.plain(language),
                         issue.profile.body.plain(language), issue.profile.address.plain(language), issue.profile.mail};
    for (const Section &section : issue.sections) {
        texts << section.title.plain(language);
        for (const Placement &placement : section.placements) {
            const Item &item = placement.item;
            texts << item.title.plain(language);
            if (placement.presentation == Presentation::Full)
                texts << item.body.plain(language);
            if (placement.presentation == Presentation::Brief)
                texts << item.summary.plain(language);
            for (const Event &event : item.events)
                texts << event.place.plain(language) << periodText(*event.when, language);
            for (const Picture &picture : item.pictures)
                texts << picture.caption.plain(language) << picture.credit;
        }
    }
    return words(texts.join(u' '));
}

} // namespace

class TestWebTexts : public QObject
{
    Q_OBJECT

private slots:
    void everyWordOfTheIssue_isOnThePage_data();
    void everyWordOfTheIssue_isOnThePage();
    void hostileText_staysText_data();
    void hostileText_staysText();
    void unsafeLink_isNoLink_data();
    void unsafeLink_isNoLink();
    void missingTranslation_isShownInItsLanguageAndMarked();
    void missingParagraph_aloneIsMarked();
    void presentation_decidesWhatIsShown_data();
    void presentation_decidesWhatIsShown();
    void listItems_becomeOneList();
    void styledRuns_keepTheirMeaning();
    void frenchSpaces_areKept();
};

void TestWebTexts::everyWordOfTheIssue_isOnThePage_data()
{
    QTest::addColumn<QString>("code");
    for (const Language language : Language::all())
        QTest::newRow(qPrintable(language.code())) << language.code();
}

void TestWebTexts::everyWordOfTheIssue_isOnThePage()
{
    QFETCH(QString, code);
    const Language language = *Language::fromCode(code);
    const Issue issue = testissue::fullIssue();
    const QStringList shown = words(first(page(issue, language), u"body"_s).text);
    const QSet<QString> known(shown.begin(), shown.end());
    const QStringList wanted = wordsOf(issue, language);
    QVERIFY(wanted.size() > 200);
    for (const QString &word : wanted)
        QVERIFY2(known.contains(word), qPrintable(word));
}

void TestWebTexts::hostileText_staysText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("script") << u"<script>alert(1)</script>"_s;
    QTest::newRow("end of data") << u"</script><script>alert(1)</script>"_s;
    QTest::newRow("end of title") << u"</title><img src=x onerror=alert(1)>"_s;
    QTest::newRow("attribute") << u"\" onclick=\"alert(1)\" x=\""_s;
    QTest::newRow("single quotes") << u"' onclick='alert(1)"_s;
    QTest::newRow("character data") << u"a ]]> b <![CDATA[ c"_s;
    QTest::newRow("comment") << u"--> <!-- x"_s;
    QTest::newRow("entity") << u"&lt;b&gt; &amp;amp; &copy"_s;
}

void TestWebTexts::hostileText_staysText()
{
    QFETCH(QString, text);
    Issue issue = issueSaying(text, text);
    issue.masthead = issue.tagline = issue.profile.organisation = firstItem(issue).title;
    Picture picture = testissue::picture({40, 30}, {text, text, text}, {text, text, text}, text);
    firstItem(issue).pictures = {picture};
    const WebFolder folder = written(issue);

    for (const QString &name : {u"en/index.html"_s, u"index.html"_s}) {
        const auto elements = parse(folder.value(name));
        QVERIFY(named(elements, u"script"_s).size() <= 1);
        QCOMPARE(first(elements, u"h1"_s).text, text);
        for (const Element &element : elements) {
            for (const QString &attribute : element.attributes.keys())
                QVERIFY2(!attribute.startsWith(u"on"_s), qPrintable(attribute));
        }
    }
    const auto elements = parse(folder.value(u"en/index.html"_s));
    QCOMPARE(first(elements, u"h3"_s).text.trimmed(), text);
    QCOMPARE(first(elements, u"img"_s)[u"alt"_s], text);
    const auto data = QJsonDocument::fromJson(first(elements, u"script"_s).text.toUtf8());
    QCOMPARE(data[u"hasPart"_s][0][u"name"_s].toString(), text);
    QXmlStreamReader feed(folder.value(u"en/feed.xml"_s));
    while (!feed.atEnd())
        feed.readNext();
    QVERIFY2(!feed.hasError(), qPrintable(feed.errorString()));
}

void TestWebTexts::unsafeLink_isNoLink_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("script") << u"javascript:alert(1)"_s;
    QTest::newRow("script in capitals") << u"JaVaScRiPt:alert(1)"_s;
    QTest::newRow("script with a line end") << u"java\nscript:alert(1)"_s;
    QTest::newRow("data") << u"data:text/html,<script>alert(1)</script>"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("password") << u"https://user:secret@example.org/"_s;
}

void TestWebTexts::unsafeLink_isNoLink()
{
    QFETCH(QString, address);
    Issue issue = issueSaying(u"Title"_s, u"body"_s);
    firstItem(issue).body.blocks[0].texts[english()].runs = {Run{u"press me"_s, {}, address, {}}};
    issue.profile.web = address;
    const WebFolder folder = written(issue);
    for (const QByteArray &file : folder)
        QVERIFY(!file.contains(address.toUtf8()));
    const auto elements = parse(folder.value(u"en/index.html"_s));
    QVERIFY(first(elements, u"main"_s).text.contains(u"press me"_s));
    for (const Element &link : named(elements, u"a"_s))
        QVERIFY(link.text != u"press me"_s);
}

void TestWebTexts::missingTranslation_isShownInItsLanguageAndMarked()
{
    // The bridge has no Spanish.
    const auto elements = page(testissue::fullIssue(), spanish());
    const Element title = with(elements, u"lang"_s, u"en-GB"_s);
    QVERIFY(!title.name.isEmpty());
    int marked = 0;
    for (const Element &element : elements) {
        if (element.name == u"p"_s && element.text.startsWith(u"The footbridge"_s)) {
            QCOMPARE(element[u"lang"_s], u"en-GB"_s);
            ++marked;
        }
    }
    QCOMPARE(marked, 1);
    QVERIFY(first(elements, u"main"_s).text.contains(u"Aún sin traducir: texto en inglés"_s));
}

void TestWebTexts::missingParagraph_aloneIsMarked()
{
    Issue issue = issueSaying(u"Title"_s, u"One\nTwo"_s);
    firstItem(issue).body.blocks[1].texts.remove(french());
    const auto elements = page(issue, french());
    const auto paragraph = [&elements](const QString &text) {
        return *std::ranges::find(elements, text, &Element::text);
    };
    QVERIFY(!paragraph(u"One"_s).attributes.contains(u"lang"_s));
    QCOMPARE(paragraph(u"Two"_s)[u"lang"_s], u"en-GB"_s);
    QVERIFY(!first(elements, u"main"_s).text.contains(u"Pas encore traduit"_s));
}

void TestWebTexts::presentation_decidesWhatIsShown_data()
{
    QTest::addColumn<Presentation>("presentation");
    QTest::addColumn<bool>("hasSummary");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("full") << Presentation::Full << true << QStringList{u"First"_s, u"Second"_s};
    QTest::newRow("brief") << Presentation::Brief << true << QStringList{u"Summary"_s};
    QTest::newRow("brief without summary") << Presentation::Brief << false << QStringList{u"First"_s};
    QTest::newRow("headline") << Presentation::Headline << true << QStringList{};
}

void TestWebTexts::presentation_decidesWhatIsShown()
{
    QFETCH(Presentation, presentation);
    QFETCH(bool, hasSummary);
    QFETCH(QStringList, shown);
    Issue issue = issueSaying(u"Title"_s, u"First\nSecond"_s);
    if (hasSummary)
        firstItem(issue).summary = testissue::text({u"Summary"_s, u"Summary"_s, u"Summary"_s});
    issue.sections[0].placements[0].presentation = presentation;
    QStringList paragraphs;
    for (const Element &paragraph : named(parse(written(issue).value(u"en/index.html"_s)), u"p"_s)) {
        if (QStringList{u"First"_s, u"Second"_s, u"Summary"_s}.contains(paragraph.text))
            paragraphs << paragraph.text;
    }
    QCOMPARE(paragraphs, shown);
}

void TestWebTexts::listItems_becomeOneList()
{
    const auto elements = page(issueSaying(u"Title"_s, u"Text\n- one\n- two\n1. first\n1. second\n> said"_s), english());
    const auto article = with(elements, u"class"_s, u"news"_s);
    QVERIFY(!article.name.isEmpty());
    QCOMPARE(named(elements, u"ol"_s).size(), 1);
    QCOMPARE(first(elements, u"ol"_s).text.simplified(), u"first second"_s);
    QCOMPARE(named(elements, u"ul"_s).last().text.simplified(), u"one two"_s);
    QCOMPARE(first(elements, u"blockquote"_s).text.simplified(), u"said"_s);
}

void TestWebTexts::styledRuns_keepTheirMeaning()
{
    Issue issue = issueSaying(u"Title"_s, u"body"_s);
    firstItem(issue).body.blocks[0].texts[english()].runs = {
        {u"the "_s, {}, {}, {}},
        {u"sine"_s, RunStyle::Emphasis, {}, u"la"_s},
        {u"1"_s, {}, u"https://example.org/a?b=1&c=2"_s, {}},
        {u"st"_s, RunStyle::Superscript | RunStyle::Strong, u"https://example.org/a?b=1&c=2"_s, {}},
        {u"line"_s + lineBreak + u"end"_s, {}, {}, {}}};
    const WebFolder folder = written(issue);
    QVERIFY(folder.value(u"en/index.html"_s).contains(
        "<p>the <span lang=\"la\"><em>sine</em></span><a href=\"https://example.org/a?b=1&amp;c=2\">1<strong><sup>st</sup>"
        "</strong></a>line<br>end</p>"));
}

void TestWebTexts::frenchSpaces_areKept()
{
    const QByteArray html = written(testissue::fullIssue()).value(u"fr/index.html"_s);
    QVERIFY(html.contains(u"heure\u202F; les"_s.toUtf8()));
    QVERIFY(html.contains(u"de plus\u00A0: «\u00A0Nous"_s.toUtf8()));
}

QTEST_GUILESS_MAIN(TestWebTexts)
#include "tst_webtexts.moc"
