// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/deadlinks.h"
#include "text/links.h"

#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestDeadLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundLink_looksAlive_data();
    void soundLink_looksAlive();
    void faultyLink_looksDeadAndIsMended_data();
    void faultyLink_looksDeadAndIsMended();
};

void TestDeadLinks::soundLink_looksAlive_data()
{
    QTest::addColumn<QString>("link");
    for (const QString &link : {u"https://www.example.org/"_s, u"https://example.org/a_(b)"_s, u"http://museum.example.museum:8080/x?y=1#z"_s,
                                u"https://xn--bcher-kva.example.org/"_s, u"https://193.134.1.20/report.pdf"_s,
                                u"mailto:office@example.org"_s, u"tel:+41229178000"_s, u"https://www.google.com/maps"_s,
                                u"https://web.archive.org/web/2017/http://www.example.org/"_s})
        QTest::newRow(qPrintable(link)) << link;
}

void TestDeadLinks::soundLink_looksAlive()
{
    QFETCH(QString, link);
    QCOMPARE(safeLink(link).value_or(QString()), link); // as texts keep it
    QVERIFY(!looksDead(link));
    QCOMPARE(mendedLink(link), link);
}

void TestDeadLinks::faultyLink_looksDeadAndIsMended_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant"); // empty where nothing better is known
    const auto row = [](const QString &typed, const QString &meant) { QTest::newRow(qPrintable(typed)) << typed << meant; };
    row(u"http://intranet/minutes"_s, {});
    row(u"http://files.unit.local/x"_s, {});
    row(u"https://localhost:8000/"_s, {});
    row(u"http://192.168.1.4/x"_s, {});
    row(u"http://172.20.0.9/"_s, {});
    row(u"https://www.example"_s, {});
    row(u"https://example.o"_s, {});
    row(u"tel:+4122"_s, {});
    row(u"mailto:office@unit.local"_s, {});
    row(u"https://http://www.example.org/a"_s, u"https://www.example.org/a"_s);
    row(u"http://https//www.example.org/a"_s, u"https://www.example.org/a"_s);
    row(u"https://ww.example.org/a"_s, u"https://www.example.org/a"_s);
    row(u"http://wwww.example.org/"_s, u"http://www.example.org/"_s);
    row(u"https://www.example.org/report.pdf."_s, u"https://www.example.org/report.pdf"_s);
    row(u"https://www.example.org/report)"_s, u"https://www.example.org/report"_s);
    row(u"https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.example.org%2Fa&data=05"_s, u"https://www.example.org/a"_s);
    row(u"https://www.google.com/url?q=https://www.example.org/b&sa=U"_s, u"https://www.example.org/b"_s);
}

void TestDeadLinks::faultyLink_looksDeadAndIsMended()
{
    QFETCH(QString, typed);
    QFETCH(QString, meant);
    const auto link = safeLink(typed);
    QVERIFY(link);
    QVERIFY(looksDead(*link));
    const QString better = mendedLink(*link);
    if (meant.isEmpty())
        QVERIFY(looksDead(better));
    else
        QCOMPARE(better, meant);
}

QTEST_GUILESS_MAIN(TestDeadLinks)
#include "tst_deadlinks.moc"
