// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/languageguess.h"

#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestLanguageGuess : public QObject
{
    Q_OBJECT

private slots:
    void language_isToldByCommonWords_data();
    void language_isToldByCommonWords();
};

void TestLanguageGuess::language_isToldByCommonWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString none;
    QTest::newRow("en") << u"The ferry council met in the spring to discuss the new bridge."_s << u"en"_s;
    QTest::newRow("fr") << u"Le conseil des bacs s'est réuni au printemps pour examiner le nouveau pont."_s << u"fr"_s;
    QTest::newRow("es") << u"El consejo de transbordadores se reunió en primavera para examinar el nuevo puente."_s << u"es"_s;
    QTest::newRow("short en") << u"Workshop on the repair of bridges"_s << u"en"_s;
    QTest::newRow("short fr") << u"Réunion sur la réparation des ponts"_s << u"fr"_s;
    QTest::newRow("short es") << u"Reunión sobre la reparación de los puentes"_s << u"es"_s;
    QTest::newRow("capitals") << u"L'ATELIER SUR LES PONTS ET LES BACS"_s << u"fr"_s;
    QTest::newRow("nothing") << none << none;
    QTest::newRow("numbers") << u"2017-Q4 12 345"_s << none;
    QTest::newRow("names alone") << u"Lugano Geneva Madrid"_s << none;
    QTest::newRow("another language") << u"Der Rat tagte im Frühling, um über die neue Brücke zu beraten."_s << none;
    QTest::newRow("half and half") << u"The council and the bridge; le conseil et le pont"_s << none;
}

void TestLanguageGuess::language_isToldByCommonWords()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto language = guessLanguage(text);
    QCOMPARE(language ? language->code() : QString(), expected);
}

QTEST_APPLESS_MAIN(TestLanguageGuess)
#include "tst_languageguess.moc"
