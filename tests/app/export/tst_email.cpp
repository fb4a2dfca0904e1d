// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/emailissue.h"

#include "export/publication.h"

#include <QTemporaryDir>
#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;
using webissue::english;
using webissue::french;
using webissue::spanish;
using htmltree::named;

class TestEmail : public QObject
{
    Q_OBJECT

private slots:
    void htmlAndText_sayTheSame_data();
    void htmlAndText_sayTheSame();
    void everyWordOfTheWebPage_isInTheMessage_data() { htmlAndText_sayTheSame_data(); }
    void everyWordOfTheWebPage_isInTheMessage();
    void longIssue_becomesTeasersThatLeadToTheWeb();
    void teasersOnRequest_areKeptShort();
    void shortHighlight_leadsNowhere();
    void withoutAPlaceOnTheWeb_theMessageStaysWhole();
    void hostileText_staysText_data();
    void hostileText_staysText();
    void unsafeLink_isNoLink();
    void lines_areAsShortAsMailAllows();
    void missingTranslation_isMarkedWithItsLanguage();
    void pictures_areNoLargerThanTheyAreSeen();
    void picturesOfASendingService_areThoseOfTheWebPage();
    void sender_isTheFirstAddressThatIsKnown();
    void publishing_writesThreeFilesForEachLanguage();
};

void TestEmail::htmlAndText_sayTheSame_data()
{
    QTest::addColumn<Language>("language");
    for (const Language &language : Language::all())
        QTest::newRow(qPrintable(language.code())) << language;
}

void TestEmail::htmlAndText_sayTheSame()
{
    QFETCH(Language, language);
    const EmailFiles email = emailissue::written(testissue::fullIssue(), language);
    const QStringList seen = emailissue::words(emailissue::visibleText(email.html));
    const QStringList read = emailissue::words(emailissue::readText(QString::fromUtf8(email.text)));
    QVERIFY(seen.size() > 200);
    QCOMPARE(emailissue::without(read, seen).join(u' '), QString());
    QCOMPARE(emailissue::without(seen, read).join(u' '), QString());
}

void TestEmail::everyWordOfTheWebPage_isInTheMessage()
{
    QFETCH(Language, language);
    const Issue issue = testissue::fullIssue();
    const QStringList seen = emailissue::words(emailissue::visibleText(emailissue::written(issue, language).html));
    QString page;
    for (const auto &element : webissue::page(issue, language)) {
        if (element.name == u"article"_s || element.name == u"h1"_s || element.name == u"address"_s)
            page += element.text + u' ';
    }
    QCOMPARE(emailissue::without(emailissue::words(page), seen), QStringList());
}

void TestEmail::longIssue_becomesTeasersThatLeadToTheWeb()
{
    Issue issue = testissue::longIssue(60);
    const Section contact = testissue::fullIssue().sections.last();
    issue.sections << contact;
    const EmailEdition whole = makeEmail(issue, english(), Language::all(), Teasers::Never);
    QVERIFY(emailHtml(whole).size() > comfortableEmail && !whole.shortened);
    const EmailEdition email = makeEmail(issue, english(), Language::all(), Teasers::Auto);
    QVERIFY(email.shortened && emailHtml(email).size() < emailHtml(whole).size());
    for (qsizetype i = 0; i < 60; ++i) {
        const auto &rest = email.sections[0].items[i].rest;
        QVERIFY(rest);
        QCOMPARE(rest->address, u"https://www.example.org/alba/newsletter/2019-Q2/en/#item-"_s
                                    + issue.sections[0].placements[i].item.id.toString());
        QCOMPARE(rest->words, u"Read on: Report number %1 from the river"_s.arg(i + 1));
        QCOMPARE(email.sections[0].items[i].blocks.size(), 1);
    }
    QVERIFY(!email.sections.last().items[0].rest); // how to reach the office is said in the message itself
    QVERIFY(emailText(email).contains(u"Read on: Report number 60 from the river\n<https://www.example.org/alba/newsletter/2019-Q2/en/#item-"_s));
}

void TestEmail::teasersOnRequest_areKeptShort()
{
    const Issue issue = testissue::fullIssue();
    QVERIFY(!makeEmail(issue, french(), Language::all(), Teasers::Auto).shortened);
    const EmailEdition email = makeEmail(issue, french(), Language::all(), Teasers::Always);
    QVERIFY(email.shortened);
    qsizetype pictures = 0;
    for (const EmailSection &section : email.sections) {
        for (const EmailItem &item : section.items)
            pictures += item.pictures.size();
    }
    QCOMPARE(pictures, 1);
}

void TestEmail::shortHighlight_leadsNowhere()
{
    const Issue one = webissue::issueSaying(u"Title"_s, u"All there is to say."_s);
    QVERIFY(!makeEmail(one, english(), Language::all(), Teasers::Always).sections[0].items[0].rest);
    const Issue two = webissue::issueSaying(u"Title"_s, u"Something.\nAnd more."_s);
    QVERIFY(makeEmail(two, english(), Language::all(), Teasers::Always).sections[0].items[0].rest);
}

void TestEmail::withoutAPlaceOnTheWeb_theMessageStaysWhole()
{
    Issue issue = testissue::longIssue(60);
    for (const QString &nowhere : {QString(), u"javascript:alert(1)"_s, u"our site"_s}) {
        issue.profile.online = nowhere;
        const EmailEdition email = makeEmail(issue, english(), Language::all(), Teasers::Always);
        QVERIFY(!email.shortened && !email.online && email.otherLanguages.isEmpty());
        QVERIFY(!email.sections[0].items[0].rest);
    }
}

void TestEmail::hostileText_staysText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("script") << u"<script>alert(1)</script>"_s;
    QTest::newRow("end of the style sheet") << u"</style></td></table><h1>Us</h1>"_s;
    QTest::newRow("comment for Outlook") << u"<![endif]--><!--[if mso]><b>"_s;
    QTest::newRow("quotes") << u"\" onload=\"alert(1)\" ' &quot;"_s;
    QTest::newRow("entity") << u"&lt;b&gt; &amp;amp; &#60;"_s;
    QTest::newRow("direction override") << u"gro\u202Egnp.exe"_s;
    QTest::newRow("four bytes") << u"𝔘𝔫𝔦𝔠𝔬𝔡𝔢 🕊"_s;
    QTest::newRow("boundary") << u"--=_0123456789abcdef"_s;
    QTest::newRow("placeholder") << u"{title} {address} %1 %2"_s;
}

void TestEmail::hostileText_staysText()
{
    QFETCH(QString, text);
    Issue issue = webissue::issueSaying(text, text + u"\n- "_s + text);
    issue.masthead = issue.tagline = issue.profile.organisation = webissue::firstItem(issue).title;
    webissue::firstItem(issue).pictures << testissue::picture({40, 30}, {text, text, text}, {text, text, text}, text);
    const EmailFiles email = emailissue::written(issue, english());
    const auto elements = htmltree::parse(email.html);
    QVERIFY(named(elements, u"script"_s).isEmpty() && named(elements, u"b"_s).isEmpty());
    QCOMPARE(named(elements, u"style"_s).size(), 1);
    QCOMPARE(htmltree::first(elements, u"h1"_s).text.simplified(), text);
    QCOMPARE(htmltree::first(elements, u"h3"_s).text.simplified(), text);
    QCOMPARE(htmltree::first(elements, u"img"_s)[u"alt"_s], text.simplified());
    for (const auto &element : elements)
        QVERIFY(!element.attributes.contains(u"onload"_s));
    const QJsonObject back = emailissue::readBack(email.message);
    QCOMPARE(emailissue::part(back, u"text/html"_s).toUtf8().replace("\r\n", "\n"), emailHtml(makeEmail(issue, english(), Language::all(), Teasers::Auto)));
    QVERIFY(emailissue::part(back, u"text/plain"_s).contains(text));
}

void TestEmail::unsafeLink_isNoLink()
{
    Issue issue = webissue::issueSaying(u"Title"_s, u"[here](javascript:alert(1)) and [there](https://example.org/)"_s);
    issue.profile.web = u"javascript:alert(2)"_s;
    issue.profile.sender = u"a@example.org?bcc=b@example.org"_s;
    const EmailFiles email = emailissue::written(issue, english());
    QStringList links;
    for (const auto &link : named(htmltree::parse(email.html), u"a"_s))
        links << link[u"href"_s];
    QVERIFY(links.contains(u"https://example.org/"_s)); // which a test that sees no links would miss
    for (const QString &link : links)
        QVERIFY2(link.startsWith(u"https://"_s) || link.startsWith(u"mailto:office@example.org"_s), qPrintable(link));
    QVERIFY(!email.message.contains("javascript:") && !email.message.contains("bcc"));
}

void TestEmail::lines_areAsShortAsMailAllows()
{
    const QString endless = u"word "_s.repeated(3000) + QString(200, u'x');
    Issue issue = webissue::issueSaying(u"Title"_s, endless);
    webissue::firstItem(issue).pictures << testissue::picture({40, 30}, {endless, endless, endless});
    const EmailFiles email = emailissue::written(issue, english());
    for (const QByteArray &line : email.html.split('\n'))
        QVERIFY2(line.size() <= 998, line.left(60).constData());
    for (const QByteArray &line : email.message.split('\n'))
        QVERIFY2(line.size() <= 998, line.left(60).constData());
    for (const QString &line : QString::fromUtf8(email.text).split(u'\n'))
        QVERIFY2(line.size() <= 78 || !line.contains(u' '), qPrintable(line));
    QCOMPARE(htmltree::first(htmltree::parse(email.html), u"img"_s)[u"alt"_s].simplified(), endless.simplified());
}

void TestEmail::missingTranslation_isMarkedWithItsLanguage()
{
    Issue issue = testissue::emptyIssue();
    const Item item = testissue::item(ItemKind::News, {u"English title"_s, {}, {}}, {u"English text"_s, {}, {}});
    issue.sections = {testissue::section(SectionKind::Highlights, {}, {testissue::place(item)})};
    const EmailFiles email = emailissue::written(issue, french());
    const auto elements = htmltree::parse(email.html);
    QCOMPARE(htmltree::first(elements, u"html"_s)[u"lang"_s], u"fr"_s);
    QCOMPARE(htmltree::with(elements, u"role"_s, u"article"_s)[u"lang"_s], u"fr"_s); // Gmail keeps only this one
    QCOMPARE(htmltree::with(elements, u"lang"_s, u"en-GB"_s).text, u"English"_s); // the way to the English page
    const auto title = named(elements, u"span"_s).value(0);
    QCOMPARE(title.text, u"English title"_s);
    QCOMPARE(title[u"lang"_s], u"en-GB"_s);
}

void TestEmail::pictures_areNoLargerThanTheyAreSeen()
{
    Issue issue = webissue::issueSaying(u"Title"_s, u"Text"_s);
    Item &item = webissue::firstItem(issue);
    for (const QSize size : {QSize(3000, 1500), QSize(300, 200)})
        item.pictures << testissue::picture(size, {u"Hills"_s, {}, {}});
    item.pictures << item.pictures.first(); // once is enough
    issue.profile.logo = testissue::logo({900, 300}, QColor(20, 60, 90));
    const EmailFiles email = emailissue::written(issue, english());
    const QJsonObject back = emailissue::readBack(email.message);
    QCOMPARE(emailissue::types(back), QStringList({u"multipart/alternative"_s, u"text/plain"_s, u"multipart/related"_s, u"text/html"_s,
                                                   u"image/png"_s, u"image/jpeg"_s, u"image/jpeg"_s}));
    QList<QSize> sizes;
    for (const QJsonValue &part : back["parts"_L1].toArray()) {
        if (!part["type"_L1].toString().startsWith(u"image/"_s))
            continue;
        sizes << QImage::fromData(QByteArray::fromBase64(part["bytes"_L1].toString().toLatin1())).size();
        const QString id = part["id"_L1].toString();
        QVERIFY(emailissue::part(back, u"text/html"_s).contains(u"\"cid:"_s + id.mid(1, id.size() - 2) + u'"'));
    }
    QCOMPARE(sizes, QList<QSize>({{336, 112}, {1072, 536}, {300, 200}}));
}

void TestEmail::picturesOfASendingService_areThoseOfTheWebPage()
{
    Issue issue = webissue::issueSaying(u"Title"_s, u"Text"_s);
    webissue::firstItem(issue).pictures << testissue::picture({1600, 900}, {u"Hills"_s, {}, {}});
    const QString prefix = u"https://www.example.org/alba/newsletter/2019-Q2/en/"_s;
    const QString source = htmltree::first(htmltree::parse(emailissue::written(issue, english()).html), u"img"_s)[u"src"_s];
    QVERIFY2(source.startsWith(prefix), qPrintable(source));
    QVERIFY(webissue::written(issue).contains(u"en/"_s + source.mid(prefix.size())));

    issue.profile.online.clear();
    QVERIFY(htmltree::first(htmltree::parse(emailissue::written(issue, english()).html), u"img"_s)[u"src"_s].startsWith(u"cid:"_s));
}

void TestEmail::sender_isTheFirstAddressThatIsKnown()
{
    Issue issue = webissue::issueSaying(u"Write to us"_s, u"At desk@example.org, or call."_s);
    issue.profile.sender = u"letters@example.org"_s;
    QCOMPARE(emailSender(issue, english()), u"letters@example.org"_s);
    issue.profile.sender = u"no address"_s;
    QCOMPARE(emailSender(issue, english()), u"office@example.org"_s);
    issue.profile.mail.clear();
    QCOMPARE(emailSender(issue, english()), QString()); // news may name anybody
    issue.sections[0].kind = SectionKind::Contact;
    QCOMPARE(emailSender(issue, english()), u"desk@example.org"_s);
}

void TestEmail::publishing_writesThreeFilesForEachLanguage()
{
    const QTemporaryDir folder;
    const Issue issue = testissue::fullIssue();
    const auto files = publish(issue, {.outputs = outputs({english(), french()}, {Format::Email}), .folder = folder.path(), .allowMissing = true});
    QVERIFY2(files, qPrintable(files ? QString() : files.error().message));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
             QStringList({u"newsletter-2019-Q2-en-email.html"_s, u"newsletter-2019-Q2-en-email.txt"_s, u"newsletter-2019-Q2-en.eml"_s,
                          u"newsletter-2019-Q2-fr-email.html"_s, u"newsletter-2019-Q2-fr-email.txt"_s, u"newsletter-2019-Q2-fr.eml"_s}));
    QCOMPARE(files->size(), 6);
    const PublicationRecord record = publicationRecord(issue, *files, {}, {});
    QCOMPARE(record.files.size(), 2); // the drafts
    QCOMPARE(record.files[0].name, u"newsletter-2019-Q2-en.eml"_s);
}

QTEST_GUILESS_MAIN(TestEmail)
#include "tst_email.moc"
