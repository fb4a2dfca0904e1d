// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/links.h"

#include <QElapsedTimer>
#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestLinks : public QObject
{
    Q_OBJECT

private slots:
    void address_isKeptOnlyIfSafe_data();
    void address_isKeptOnlyIfSafe();
    void keptAddress_staysTheSame_data() { address_isKeptOnlyIfSafe_data(); }
    void keptAddress_staysTheSame();
    void folderOnTheWeb_isKeptWithoutSlash_data();
    void folderOnTheWeb_isKeptWithoutSlash();
    void mailAddress_isOneThatGoesIntoAHeader_data();
    void mailAddress_isOneThatGoesIntoAHeader();
    void bareAddress_becomesALink_data();
    void bareAddress_becomesALink();
    void textThatIsALink_stays();
    void addressAcrossStyles_becomesOneLink();
    void longText_isSearchedQuickly();
};

void TestLinks::address_isKeptOnlyIfSafe_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("kept");
    const QString none;
    QTest::newRow("https") << u"https://example.org/a?b=c#d"_s << u"https://example.org/a?b=c#d"_s;
    QTest::newRow("http") << u"http://example.org"_s << u"http://example.org"_s;
    QTest::newRow("capital scheme") << u"HTTPS://example.org/"_s << u"https://example.org/"_s;
    QTest::newRow("white space around") << u" \nhttps://example.org/ "_s << u"https://example.org/"_s;
    QTest::newRow("accents and spaces inside") << u"https://example.org/é a"_s << u"https://example.org/%C3%A9%20a"_s;
    QTest::newRow("quote inside") << u"https://example.org/\"a"_s << u"https://example.org/%22a"_s;
    QTest::newRow("without scheme") << u"www.example.org"_s << u"https://www.example.org"_s;
    QTest::newRow("mail") << u"mailto:info@example.org?subject=Hello"_s << u"mailto:info@example.org?subject=Hello"_s;
    QTest::newRow("bare mail") << u"info@example.org"_s << u"mailto:info@example.org"_s;
    QTest::newRow("telephone") << u"tel:+41 22 000 00 00"_s << u"tel:+41220000000"_s;
    QTest::newRow("nothing") << none << none;
    QTest::newRow("word") << u"example"_s << none;
    QTest::newRow("javascript") << u"javascript:alert(1)"_s << none;
    QTest::newRow("javascript in disguise") << u"java\nscript:alert(1)"_s << none;
    QTest::newRow("javascript after a control") << u"\x01javascript:alert(1)"_s << none;
    QTest::newRow("javascript in capitals") << u"JaVaScRiPt:alert(1)"_s << none;
    QTest::newRow("data") << u"data:text/html,<script>alert(1)</script>"_s << none;
    QTest::newRow("file") << u"file:///etc/passwd"_s << none;
    QTest::newRow("vbscript") << u"vbscript:x"_s << none;
    QTest::newRow("relative") << u"/a/b.html"_s << none;
    QTest::newRow("scheme-less host") << u"//example.org/a"_s << none;
    QTest::newRow("password") << u"https://bank.org:secret@evil.org/"_s << none;
    QTest::newRow("user") << u"https://bank.org@evil.org/"_s << none;
    QTest::newRow("empty user") << u"https://@evil.org/"_s << none;
    QTest::newRow("backslash") << u"https:\\\\evil.org"_s << none;
    QTest::newRow("no host") << u"https:///a"_s << none;
    QTest::newRow("host alone missing") << u"https://"_s << none;
    QTest::newRow("mail without host") << u"mailto:info"_s << none;
    QTest::newRow("mail to nobody") << u"mailto:"_s << none;
    QTest::newRow("telephone script") << u"tel:alert(1)"_s << none;
    QTest::newRow("NUL") << u"https://example.org/"_s + QChar(0) << none;
    QTest::newRow("direction override") << u"https://example.org/\u202Egro"_s << none;
    QTest::newRow("endless") << u"https://example.org/"_s + QString(5000, u'a') << none;
}

void TestLinks::address_isKeptOnlyIfSafe()
{
    QFETCH(QString, address);
    QFETCH(QString, kept);
    QCOMPARE(safeLink(address).value_or(QString()), kept);
}

void TestLinks::keptAddress_staysTheSame()
{
    QFETCH(QString, kept);
    if (!kept.isEmpty())
        QCOMPARE(safeLink(kept), std::optional(kept));
}

void TestLinks::folderOnTheWeb_isKeptWithoutSlash_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("kept");
    const QString none;
    QTest::newRow("folder") << u"https://www.example.org/newsletter"_s << u"https://www.example.org/newsletter"_s;
    QTest::newRow("slashes") << u"http://example.org/a//"_s << u"http://example.org/a"_s;
    QTest::newRow("host alone") << u"https://example.org/"_s << u"https://example.org"_s;
    QTest::newRow("without scheme") << u" www.example.org/a "_s << u"https://www.example.org/a"_s;
    QTest::newRow("accents") << u"https://example.org/numéros"_s << u"https://example.org/num%C3%A9ros"_s;
    QTest::newRow("nothing") << none << none;
    QTest::newRow("mail") << u"info@example.org"_s << none;
    QTest::newRow("file") << u"file:///srv/web"_s << none;
    QTest::newRow("javascript") << u"javascript:alert(1)"_s << none;
    QTest::newRow("query") << u"https://example.org/?p=1"_s << none;
    QTest::newRow("fragment") << u"https://example.org/#a"_s << none;
    QTest::newRow("word") << u"example"_s << none;
}

void TestLinks::folderOnTheWeb_isKeptWithoutSlash()
{
    QFETCH(QString, address);
    QFETCH(QString, kept);
    QCOMPARE(safeWebFolder(address).value_or(QString()), kept);
}

void TestLinks::mailAddress_isOneThatGoesIntoAHeader_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("kept");
    const QString none;
    QTest::newRow("address") << u" newsletter@example.org "_s << u"newsletter@example.org"_s;
    QTest::newRow("dots and plus") << u"a.b+c@mail.example.org"_s << u"a.b+c@mail.example.org"_s;
    QTest::newRow("nothing") << none << none;
    QTest::newRow("no host") << u"newsletter"_s << none;
    QTest::newRow("another header") << u"a@example.org\r\nBcc: b@example.org"_s << none;
    QTest::newRow("two") << u"a@example.org, b@example.org"_s << none;
    QTest::newRow("name") << u"Us <a@example.org>"_s << none;
    QTest::newRow("accent") << u"josé@example.org"_s << none;
    QTest::newRow("question") << u"a@example.org?bcc=b@example.org"_s << none;
    QTest::newRow("endless") << QString(300, u'a') + u"@example.org"_s << none;
}

void TestLinks::mailAddress_isOneThatGoesIntoAHeader()
{
    QFETCH(QString, address);
    QFETCH(QString, kept);
    QCOMPARE(safeMailAddress(address).value_or(QString()), kept);
}

void TestLinks::bareAddress_becomesALink_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("linked");
    QTest::addColumn<QString>("link");
    QTest::newRow("www") << u"See www.example.org."_s << u"www.example.org"_s << u"https://www.example.org"_s;
    QTest::newRow("scheme") << u"(http://example.org/a_(b))"_s << u"http://example.org/a_(b)"_s << u"http://example.org/a_(b)"_s;
    QTest::newRow("in brackets") << u"(www.example.org)"_s << u"www.example.org"_s << u"https://www.example.org"_s;
    QTest::newRow("quoted") << u"«www.example.org/é»"_s << u"www.example.org/é"_s << u"https://www.example.org/%C3%A9"_s;
    QTest::newRow("mail") << u"Write to info@example.org, please"_s << u"info@example.org"_s << u"mailto:info@example.org"_s;
    QTest::newRow("mail at the end") << u"info@example.org"_s << u"info@example.org"_s << u"mailto:info@example.org"_s;
    QTest::newRow("after a line break") << u"Geneva"_s + lineBreak + u"www.example.org"_s << u"www.example.org"_s
                                        << u"https://www.example.org"_s;
    QTest::newRow("at sign alone") << u"3 @ 5 and a@b"_s << QString() << QString();
    QTest::newRow("inside a word") << u"awww.example"_s << QString() << QString();
    QTest::newRow("password") << u"https://a:b@evil.org"_s << QString() << QString();
}

void TestLinks::bareAddress_becomesALink()
{
    QFETCH(QString, text);
    QFETCH(QString, linked);
    QFETCH(QString, link);
    const Runs runs = withLinks(plainRuns(text));
    QCOMPARE(plainText(runs), plainText(plainRuns(text)));
    QString found, foundLink;
    for (const Run &run : runs) {
        if (run.link.isEmpty())
            continue;
        found += run.text;
        foundLink += run.link;
    }
    QCOMPARE(found, linked);
    QCOMPARE(foundLink, link);
    QCOMPARE(withLinks(runs), runs);
}

void TestLinks::textThatIsALink_stays()
{
    const Runs runs{{.text = u"www.example.org"_s, .link = u"https://other.org"_s}};
    QCOMPARE(withLinks(runs), runs);
}

void TestLinks::addressAcrossStyles_becomesOneLink()
{
    const Runs runs{{.text = u"at www."_s}, {.text = u"example"_s, .styles = RunStyle::Strong}, {.text = u".org now"_s}};
    const Runs linked = withLinks(runs);
    QCOMPARE(linked.size(), 5);
    QCOMPARE(linked[2].styles, RunStyles(RunStyle::Strong));
    QCOMPARE(linked[1].link, u"https://www.example.org"_s);
    QCOMPARE(linked[3].link, u"https://www.example.org"_s);
    QCOMPARE(linked[4], Run{.text = u" now"_s});
}

void TestLinks::longText_isSearchedQuickly()
{
    QElapsedTimer timer;
    timer.start();
    for (const QString &piece : {u"a."_s, u"a@"_s, u"www."_s, u"http://"_s, u"a@b."_s, u"-"_s})
        withLinks(plainRuns(piece.repeated(50000)));
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestLinks)
#include "tst_links.moc"
