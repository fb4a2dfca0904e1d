// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/mentions.h"

#include <QElapsedTimer>
#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestMentions : public QObject
{
    Q_OBJECT

private slots:
    void days_areFoundInProse_data();
    void days_areFoundInProse();
    void withoutWindow_onlyDaysWithAYearCount();
    void place_isTheOneNextToTheDate_data();
    void place_isTheOneNextToTheDate();
    void quarter_isFound_data();
    void quarter_isFound();
    void articles_areFound_data();
    void articles_areFound();
    void longText_isSearchedQuickly();

private:
    static Language language(const char *code) { return *Language::fromCode(QString::fromLatin1(code)); }
    // Half a year around the last quarter of 2017.
    static Period window() { return {QDate(2017, 7, 1), QDate(2018, 3, 31)}; }
};

void TestMentions::days_areFoundInProse_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // from/to, from/to
    const auto row = [](const char *code, const char *text, const char *expected) {
        QTest::addRow("%s: %s", code, text) << QString::fromLatin1(code) << QString::fromUtf8(text) << QString::fromLatin1(expected);
    };
    row("en", "on 24 November", "2017-11-24/2017-11-24");
    row("en", "on 8-10 November and on 20 December", "2017-11-08/2017-11-10 2017-12-20/2017-12-20");
    row("en", "on 8–10 November 2017", "2017-11-08/2017-11-10");
    row("en", "from 30 November to 2 December", "2017-11-30/2017-12-02");
    row("en", "from 30 December to 2 January", "2017-12-30/2018-01-02");
    row("en", "on the 1st of October", "2017-10-01/2017-10-01");
    row("en", "on 8 and 9 November", "2017-11-08/2017-11-09");
    row("en", "on 24 and 26 November", "2017-11-24/2017-11-24 2017-11-26/2017-11-26");
    row("en", "on Tuesday, October 17, 2017", "2017-10-17/2017-10-17");
    row("en", "November 8-10 in Basel", "2017-11-08/2017-11-10");
    row("en", "on 14 January", "2018-01-14/2018-01-14");
    row("en", "on 24 November 2016, on 30 May", "");
    row("en", "in early December, in December 2017", "");
    row("en", "by 24 November, before the 25 November", "");
    row("en", "31 November, 0 November", "");
    row("en", "the ferry may 8 times", "");
    row("en", "2.5 November, 12/8 November", "");
    row("fr", "le 24 novembre", "2017-11-24/2017-11-24");
    row("fr", "du 8 au 10 novembre", "2017-11-08/2017-11-10");
    row("fr", "du 30 novembre au 2 décembre 2017", "2017-11-30/2017-12-02");
    row("fr", "le 1er octobre et le mardi 17 octobre", "2017-10-01/2017-10-01 2017-10-17/2017-10-17");
    row("fr", "début décembre, avant le 24 novembre", "");
    row("es", "el 24 de noviembre", "2017-11-24/2017-11-24");
    row("es", "del 8 al 10 de noviembre de 2017", "2017-11-08/2017-11-10");
    row("es", "del 30 de noviembre al 2 de diciembre", "2017-11-30/2017-12-02");
    row("es", "El martes 17 de octubre, el 1.º de octubre", "2017-10-17/2017-10-17 2017-10-01/2017-10-01");
    row("es", "a principios de diciembre, hasta el 24 de noviembre", "");
}

void TestMentions::days_areFoundInProse()
{
    QFETCH(QString, code);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QStringList found;
    for (const DateMention &date : datesIn(text, *Language::fromCode(code), window())) {
        found << date.when.from.toString(Qt::ISODate) + u'/' + date.when.to.toString(Qt::ISODate);
        QVERIFY(date.at >= 0 && date.length > 0 && date.at + date.length <= text.size());
    }
    QCOMPARE(found.join(u' '), expected);
}

void TestMentions::withoutWindow_onlyDaysWithAYearCount()
{
    const auto dates = datesIn(u"On 24 November, on 24 November 1999"_s, language("en"), std::nullopt);
    QCOMPARE(dates.size(), 1);
    QCOMPARE(dates[0].when, Period::day(QDate(1999, 11, 24)));
}

void TestMentions::place_isTheOneNextToTheDate_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *code, const char *text, const char *place) {
        QTest::addRow("%s: %s", code, text) << QString::fromLatin1(code) << QString::fromUtf8(text) << QString::fromUtf8(place);
    };
    row("en", "The workshop took place in Basel, Switzerland, on 8 November.", "Basel, Switzerland");
    row("en", "On 8 November in Rio de Janeiro in the margins of a meeting", "Rio de Janeiro");
    row("en", "Held at the mission in New York on Tuesday 8 November. In Vienna, nothing.", "New York");
    row("en", "Born in Paris, he spoke in Lyon on 8 November", "Lyon");
    row("en", "It was Paris. On 8 November all went home. In Vienna, nothing.", "");
    row("en", "On 8 November in French, in December, in UNHQ, in Article 4", "");
    row("fr", "tenu à Bâle, en Suisse, du 7 au 8 novembre", "Bâle, en Suisse");
    row("fr", "à New York, le jeudi 8 novembre", "New York");
    row("fr", "le 8 novembre, à la mission, en marge de tout", "");
    row("es", "tuvo lugar en Basilea (Suiza) el 8 de noviembre", "Basilea (Suiza)");
    row("es", "en Nueva York el jueves 8 de noviembre", "Nueva York");
    row("es", "el 8 de noviembre en la misión", "");
}

void TestMentions::place_isTheOneNextToTheDate()
{
    QFETCH(QString, code);
    QFETCH(QString, text);
    QFETCH(QString, place);
    const Language language = *Language::fromCode(code);
    const auto dates = datesIn(text, language, window());
    QCOMPARE(dates.size(), 1);
    QCOMPARE(placeNear(dates.first(), text, language), place);
}

void TestMentions::quarter_isFound_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *code, const char *text, const char *expected) {
        QTest::addRow("%s: %s", code, text) << QString::fromLatin1(code) << QString::fromUtf8(text) << QString::fromLatin1(expected);
    };
    row("en", "2017 4th Quarter", "2017-Q4");
    row("en", "First quarter of 2018", "2018-Q1");
    row("en", "Q2 2017", "2017-Q2");
    row("en", "October – December 2017", "2017-Q4");
    row("en", "October to November 2017", "");
    row("en", "4th Quarter", "");
    row("en", "the year 2017", "");
    row("en", "5th Quarter 2017", "");
    row("fr", "4e trimestre 2017", "2017-Q4");
    row("fr", "1er trimestre 2018", "2018-Q1");
    row("fr", "Troisième trimestre 2017", "2017-Q3");
    row("fr", "janvier - mars 2018", "2018-Q1");
    row("es", "4.º trimestre de 2017", "2017-Q4");
    row("es", "Cuarto trimestre de 2017", "2017-Q4");
    row("es", "octubre a diciembre de 2017", "2017-Q4");
}

void TestMentions::quarter_isFound()
{
    QFETCH(QString, code);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto quarter = quarterIn(text, *Language::fromCode(code));
    QCOMPARE(quarter ? quarter->toString() : QString(), expected);
}

void TestMentions::articles_areFound_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("one") << u"en"_s << u"Workshop (RFC Article 4)"_s << QList<int>{4};
    QTest::newRow("two") << u"en"_s << u"Measures (RFC Articles 9 & 7)"_s << QList<int>{7, 9};
    QTest::newRow("list and range") << u"en"_s << u"Articles 3-5, 7 and 12; article 3"_s << QList<int>{3, 4, 5, 7, 12};
    QTest::newRow("none") << u"en"_s << u"An article on 4 ferries, particle 5"_s << QList<int>{};
    QTest::newRow("no year") << u"en"_s << u"Article 2017"_s << QList<int>{};
    QTest::newRow("fr") << u"fr"_s << u"(articles 7 et 9 de la CBF)"_s << QList<int>{7, 9};
    QTest::newRow("fr range") << u"fr"_s << u"articles 3 à 5"_s << QList<int>{3, 4, 5};
    QTest::newRow("es") << u"es"_s << u"(artículos 7 y 9 de la CTF)"_s << QList<int>{7, 9};
    QTest::newRow("es one") << u"es"_s << u"(artículo 6 de la CTF)"_s << QList<int>{6};
}

void TestMentions::articles_areFound()
{
    QFETCH(QString, code);
    QFETCH(QString, text);
    QFETCH(QList<int>, expected);
    QCOMPARE(articlesIn(text, *Language::fromCode(code)), expected);
}

void TestMentions::longText_isSearchedQuickly()
{
    QElapsedTimer timer;
    timer.start();
    for (const char *piece : {"8 ", "8-", "8 November ", "in Basel ", "In Basel, ", "Article 4, 5, ", "November "}) {
        const QString text = QString::fromLatin1(piece).repeated(3000);
        const auto dates = datesIn(text, language("en"), window());
        if (!dates.isEmpty())
            placeNear(dates.first(), text, language("en"));
        quarterIn(text, language("en"));
        articlesIn(text, language("en"));
    }
    QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestMentions)
#include "tst_mentions.moc"
