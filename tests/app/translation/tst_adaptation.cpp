// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation/adaptation.h"

#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestAdaptation : public QObject
{
    Q_OBJECT

private slots:
    void numbersAskedFor_takeThePlaceOfTheRemembered_data();
    void numbersAskedFor_takeThePlaceOfTheRemembered();
    void numberInsideAStyle_keepsTheStyle();
    void addresses_followTheSource();
    void addressOfTheTranslation_stays();
};

void TestAdaptation::numbersAskedFor_takeThePlaceOfTheRemembered_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("remembered");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("unplaced");
    const auto row = [](const char *name, const QString &asked, const QString &remembered, const QString &target, const QString &expected, int unplaced) {
        QTest::newRow(name) << asked << remembered << target << expected << unplaced;
    };
    row("one", u"12 ships"_s, u"7 ships"_s, u"7 bateaux"_s, u"12 bateaux"_s, 0);
    row("two in the other order", u"12 of 30"_s, u"7 of 20"_s, u"sur 20, 7"_s, u"sur 30, 12"_s, 0);
    row("exchanged", u"20 of 7"_s, u"7 of 20"_s, u"7 sur 20"_s, u"20 sur 7"_s, 0);
    row("separators of the language", u"4,125 ships"_s, u"3,250 ships"_s, u"3\u202f250 bateaux"_s, u"4\u202f125 bateaux"_s, 0);
    row("decimals", u"4.5 %"_s, u"3.2 %"_s, u"3,2 %"_s, u"4,5 %"_s, 0);
    row("of another form", u"12,500 ships"_s, u"3,250 ships"_s, u"3\u202f250 bateaux"_s, u"3\u202f250 bateaux"_s, 1);
    row("a word in the translation", u"3 ships"_s, u"2 ships"_s, u"deux bateaux"_s, u"deux bateaux"_s, 1);
    row("standing twice", u"3 ships"_s, u"2 ships"_s, u"2 bateaux, 2 !"_s, u"2 bateaux, 2 !"_s, 1);
    row("remembered twice", u"2 and 3"_s, u"2 and 2"_s, u"2 et 2"_s, u"2 et 2"_s, 1);
    row("the same", u"2 ships"_s, u"2 Ships"_s, u"2 bateaux"_s, u"2 bateaux"_s, 0);
    row("an ordinal is none", u"4 ships"_s, u"1 ship"_s, u"1er bateau"_s, u"1er bateau"_s, 1);
}

void TestAdaptation::numbersAskedFor_takeThePlaceOfTheRemembered()
{
    QFETCH(QString, asked);
    QFETCH(QString, remembered);
    QFETCH(QString, target);
    const Adaptation adaptation = adapted(plainRuns(asked), plainRuns(remembered), plainRuns(target));
    QTEST(plainText(adaptation.target), "expected");
    QTEST(adaptation.unplaced, "unplaced");
}

void TestAdaptation::numberInsideAStyle_keepsTheStyle()
{
    const Runs target = {{u"Le "_s}, {u"7 mai"_s, RunStyle::Strong}, {u" 2017"_s}};
    const Runs expected = {{u"Le "_s}, {u"12 mai"_s, RunStyle::Strong}, {u" 2018"_s}};
    QCOMPARE(adapted({{u"On "_s}, {u"12 May"_s, RunStyle::Strong}, {u" 2018"_s}}, {{u"On "_s}, {u"7 May"_s, RunStyle::Strong}, {u" 2017"_s}}, target).target, expected);
}

void TestAdaptation::addresses_followTheSource()
{
    const auto text = [](const QString &words, const QString &link) { return Runs{{words, {}, link}}; };
    QCOMPARE(adapted(text(u"here"_s, u"https://new.example.org/"_s), text(u"here"_s, u"https://old.example.org/"_s),
                     text(u"ici"_s, u"https://old.example.org/"_s)).target,
             text(u"ici"_s, u"https://new.example.org/"_s));
}

void TestAdaptation::addressOfTheTranslation_stays()
{
    const auto text = [](const QString &words, const QString &link) { return Runs{{words, {}, link}}; };
    const Runs target = text(u"ici"_s, u"https://example.org/fr"_s);
    QCOMPARE(adapted(text(u"here"_s, u"https://new.example.org/"_s), text(u"here"_s, u"https://old.example.org/"_s), target).target, target);
}

QTEST_GUILESS_MAIN(TestAdaptation)
#include "tst_adaptation.moc"
