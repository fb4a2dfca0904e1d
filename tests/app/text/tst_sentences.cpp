// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sentences.h"

#include <QElapsedTimer>
#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestSentences : public QObject
{
    Q_OBJECT

private slots:
    void sentences_endWhereAReaderEndsThem_data();
    void sentences_endWhereAReaderEndsThem();
    void sentences_leaveOutNothingButSpace();
    void emptyText_hasNone();
    void longText_isSplitQuickly();
};

void TestSentences::sentences_endWhereAReaderEndsThem_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text"); // "|" where a sentence ends
    const auto row = [](const char *code, const char *text) {
        QTest::addRow("%s: %s", code, text) << QString::fromLatin1(code) << QString::fromUtf8(text);
    };
    row("en", "It floats. |It sinks.");
    row("en", "Does it float? |It does! |Well…");
    row("en", "Under Art. 4 it floats. |Arts. 3 and 4 agree.");
    row("en", "See No. 5 on p. 12 and pp. 13–14. |Then go on.");
    row("en", "Was it a success? |No. |We will try again.");
    row("en", "The U.N. General Assembly met. |J. R. Smith spoke.");
    row("en", "Dr. Weber and Ms. Blanc (cf. Annex A) met vs. Oslo.");
    row("en", "Two kinds, e.g. Bomblets, i.e. Submunitions.");
    row("en", "It cost 3.5 million. |In 2017. |Nobody paid.");
    row("en", "That was in 2017. |12 States joined.");
    row("en", "1. Open the box. |2. Close it.");
    row("en", "See www.example.org. |Write to a.b@example.org. |Thanks.");
    row("en", "He said: “It floats.” |Then he left.");
    row("en", "(It floats.) |(It sinks.)");
    row("en", "It floats... or sinks.");
    row("en", "The best. |The rest etc. |More.");
    row("fr", "Flotte-t-il ? |Il flotte ! |« Oui ! » dit-il.");
    row("fr", "M. Dupont et Mme. Blanc ont lu l’art. 4. |Fin.");
    row("fr", "C’est l’art. |Il flotte.");
    row("fr", "« Il flotte. » |« Il coule. »");
    row("fr", "Le n. 5, p. ex. Oslo, 1er rang. |Et la p. 12.");
    row("fr", "Le 30 sept. 2017, il flotta. |Puis l’été.");
    row("es", "El Sr. Pérez y la Dra. Gil leyeron el art. 4. |Fin.");
    row("es", "¿Flota? |¡Flota! |¿Y ahora? preguntó.");
    row("es", "Flota. |¿Flota? |«Sí.» |—No.");
    row("es", "El párr. 3 de la pág. 4, p. ej. Oslo. |Av. de la Paix 7.");
    row("es", "Es el 1.º trimestre de 2017. |El 2.º vendrá.");
}

void TestSentences::sentences_endWhereAReaderEndsThem()
{
    QFETCH(QString, code);
    QFETCH(QString, text);
    QStringList expected;
    for (const QString &sentence : text.split(u'|'))
        expected << sentence.trimmed();
    const QString whole = text.remove(u'|');
    QStringList found;
    for (const Sentence &sentence : sentencesIn(whole, *Language::fromCode(code)))
        found << whole.mid(sentence.at, sentence.length);
    QCOMPARE(found, expected);
}

void TestSentences::sentences_leaveOutNothingButSpace()
{
    const QString text = u"  It floats.\u2028 It sinks!  \u00bfNo? “Yes.”\n"_s;
    QString between = text;
    const QList<Sentence> sentences = sentencesIn(text, Language());
    for (auto sentence = sentences.crbegin(); sentence != sentences.crend(); ++sentence)
        between.remove(sentence->at, sentence->length);
    QCOMPARE(sentences.size(), 4);
    QVERIFY(between.trimmed().isEmpty());
}

void TestSentences::emptyText_hasNone()
{
    QVERIFY(sentencesIn({}, Language()).isEmpty());
    QVERIFY(sentencesIn(u" \u00a0"_s, Language()).isEmpty());
    QCOMPARE(sentencesIn(u"…"_s, Language()).size(), 1);
}

void TestSentences::longText_isSplitQuickly()
{
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(sentencesIn(u"It floats well. "_s.repeated(20'000), Language()).size(), 20'000);
    QCOMPARE(sentencesIn(u"».« !"_s.repeated(20'000), Language()).size(), 1);
    QCOMPARE(sentencesIn(QString(100'000, u'.') + u" ¿"_s.repeated(100'000), Language()).size(), 1);
    QVERIFY2(timer.elapsed() < 10'000, "it took longer than the square of the length allows");
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
