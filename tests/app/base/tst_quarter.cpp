// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/quarter.h"

#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestQuarter : public QObject
{
    Q_OBJECT

private slots:
    void quarter_isReadFromItsName_data();
    void quarter_isReadFromItsName();
    void period_isWrittenInEachLanguagesOwnForm_data();
    void period_isWrittenInEachLanguagesOwnForm();
    void quarterNames_areWrittenInEachLanguagesOwnForm();
    void lastQuarter_isFollowedByTheFirstOfTheNextYear();
};

void TestQuarter::quarter_isReadFromItsName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"2017-Q4"_s << u"2017-Q4"_s;
    QTest::newRow("lower case") << u"2017-q1"_s << u"2017-Q1"_s;
    QTest::newRow("no fifth quarter") << u"2017-Q5"_s << QString();
    QTest::newRow("no year") << u"Q4"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestQuarter::quarter_isReadFromItsName()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    const auto quarter = Quarter::fromString(name);
    QCOMPARE(quarter ? quarter->toString() : QString(), expected);
}

void TestQuarter::period_isWrittenInEachLanguagesOwnForm_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("expected");
    const QDate first(2017, 10, 1), last(2017, 12, 31), eighth(2017, 11, 8), tenth(2017, 11, 10), april(2018, 4, 1);
    QTest::newRow("quarter en") << first << last << u"en"_s << u"1 October – 31 December 2017"_s;
    QTest::newRow("quarter fr") << first << last << u"fr"_s << u"1er octobre – 31 décembre 2017"_s;
    QTest::newRow("quarter es") << first << last << u"es"_s << u"1 de octubre – 31 de diciembre de 2017"_s;
    QTest::newRow("one month en") << eighth << tenth << u"en"_s << u"8–10 November 2017"_s;
    QTest::newRow("one month es") << eighth << tenth << u"es"_s << u"8–10 de noviembre de 2017"_s;
    QTest::newRow("day fr") << april << april << u"fr"_s << u"1er avril 2018"_s;
    QTest::newRow("two years en") << eighth << april << u"en"_s << u"8 November 2017 – 1 April 2018"_s;
}

void TestQuarter::period_isWrittenInEachLanguagesOwnForm()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(QString, language);
    QFETCH(QString, expected);
    QCOMPARE(periodText({from, to}, *Language::fromCode(language)), expected);
}

void TestQuarter::quarterNames_areWrittenInEachLanguagesOwnForm()
{
    const Quarter fourth = *Quarter::create(2017, 4);
    QCOMPARE(quarterText(fourth, *Language::fromCode(u"en"_s)), u"4th Quarter"_s);
    QCOMPARE(quarterText(fourth, *Language::fromCode(u"fr"_s)), u"4e trimestre"_s);
    QCOMPARE(quarterText(fourth, *Language::fromCode(u"es"_s)), u"4.º trimestre"_s);
    QCOMPARE(quarterAndYear(fourth, *Language::fromCode(u"es"_s)), u"4.º trimestre de 2017"_s);
}

void TestQuarter::lastQuarter_isFollowedByTheFirstOfTheNextYear()
{
    QCOMPARE(Quarter::create(2017, 4)->next().toString(), u"2018-Q1"_s);
    QCOMPARE(Quarter::create(2017, 4)->period().to, QDate(2017, 12, 31));
}

QTEST_APPLESS_MAIN(TestQuarter)
#include "tst_quarter.moc"
