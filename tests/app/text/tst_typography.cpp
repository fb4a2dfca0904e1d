// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/typography.h"

#include "text/links.h"

#include <QElapsedTimer>
#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestTypography : public QObject
{
    Q_OBJECT

private slots:
    void text_isSetByTheRulesOfItsLanguage_data();
    void text_isSetByTheRulesOfItsLanguage();
    void correctedText_needsNoCorrection_data() { text_isSetByTheRulesOfItsLanguage_data(); }
    void correctedText_needsNoCorrection();
    void typing_isCorrectedAsItGoes_data();
    void typing_isCorrectedAsItGoes();
    void correctionTakenBack_doesNotComeAgain();
    void styles_areKept();
    void linksThatShowTheirAddress_areNotTouched();
    void foreignPassages_areNotTouched();
    void longText_isCorrectedQuickly();

private:
    static QString corrected(const QString &text, const QString &language);
};

QString TestTypography::corrected(const QString &text, const QString &language)
{
    return plainText(withTypography(plainRuns(text), *Language::fromCode(language)));
}

// In the expected texts "~" stands for U+00A0 and "^" for U+202F.
void TestTypography::text_isSetByTheRulesOfItsLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *language, const char *text, const char *expected) {
        QTest::addRow("%s: %s", language, text) << QString::fromLatin1(language) << QString::fromUtf8(text).replace(u'~', u'\u00A0').replace(u'^', u'\u202F')
                                << QString::fromUtf8(expected).replace(u'~', u'\u00A0').replace(u'^', u'\u202F');
    };

    row("en", "\"River\"", "“River”");
    row("en", "the \"river watch\" (\"watch\") now", "the “river watch” (“watch”) now");
    row("en", "\"In 2017\", he said", "“In 2017”, he said");
    row("en", "“so \"called\" rivers”", "“so ‘called’ rivers”");
    row("en", "a 5\" pipe", "a 5\" pipe");
    row("en", "don't, States' and John's", "don’t, States’ and John’s");
    row("en", "he said 'yes' and 'don't go.'", "he said ‘yes’ and ‘don’t go.’");
    row("en", "'tis the '90s, the 1990's", "’tis the ’90s, the 1990’s");
    row("en", "a lone ' mark", "a lone ' mark");
    row("en", "5'10 tall", "5'10 tall");
    row("en", "on 8-10 November", "on 8–10 November");
    row("en", "(pp. 100-120), 2016-2017, 2017-18.", "(pp. 100–120), 2016–2017, 2017–18.");
    row("en", "5-10% of 9-12.", "5–10% of 9–12.");
    row("en", "2017-10-26 and 26-10-2017", "2017-10-26 and 26-10-2017");
    row("en", "555-1234, 022 917-934, 917-934 22, +41-22", "555-1234, 022 917-934, 917-934 22, +41-22");
    row("en", "04-10, 10-8 and 2017-2", "04-10, 10-8 and 2017-2");
    row("en", "RWC/MSP/2017-2018 and A-7-9", "RWC/MSP/2017-2018 and A-7-9");
    row("en", "see https://example.org/8-10?a='b'c and a-1@8-10.org", "see https://example.org/8-10?a='b'c and a-1@8-10.org");
    row("en", "1 October - 31 December", "1 October – 31 December");
    row("en", "1st October - 31st December -- all", "1st October – 31st December – all");
    row("en", "022 - 917", "022 - 917");
    row("en", "- item and -5", "- item and -5");
    row("en", "well-known at 10:30; yes!", "well-known at 10:30; yes!");

    row("fr", "\"mot\"", "«~mot~»");
    row("fr", "« mot » et «mot»", "«~mot~» et «~mot~»");
    row("fr", "«~mot~»", "«~mot~»");
    row("fr", "« un \"mot\" ici »", "«~un “mot” ici~»");
    row("fr", "l'\"Union\" n'est qu'un mot d'1 jour", "l’«~Union~» n’est qu’un mot d’1 jour");
    row("fr", "Quoi ? Non! Oui ; si;", "Quoi^? Non^! Oui^; si^;");
    row("fr", "Quoi~? Vraiment ?! (si?) \"Oui?\"", "Quoi^? Vraiment^?! (si^?) «~Oui^?~»");
    row("fr", "(!) et (?)", "(!) et (?)");
    row("fr", "Deux choses : l'une et l'autre:", "Deux choses~: l’une et l’autre~:");
    row("fr", "à 10:30, ratio 3:2", "à 10:30, ratio 3:2");
    row("fr", "Voir : https://example.org/a?b=c;d ou a@example.org;", "Voir~: https://example.org/a?b=c;d ou a@example.org^;");
    row("fr", "Site : www.example.org", "Site~: www.example.org");
    row("fr", "5 % et 12% des voix", "5~% et 12~% des voix");
    row("fr", "1 250 000 francs, 12 000 pages", "1^250^000 francs, 12^000 pages");
    row("fr", "+41 22 917 834, 022 917 834, 22 917 12 34", "+41 22 917 834, 022 917 834, 22 917 12 34");
    row("fr", "en 2017 150 personnes", "en 2017 150 personnes");
    row("fr", "le n° 5 et le nº 6", "le nº~5 et le nº~6");
    row("fr", "20 °C, 1er, 4e", "20 °C, 1er, 4e");
    row("fr", "1er-3 novembre, 8-10 novembre", "1er–3 novembre, 8–10 novembre");
    row("fr", "1er octobre - 31 décembre", "1er octobre – 31 décembre");

    row("es", "\"palabra\" y «otra»", "«palabra» y «otra»");
    row("es", "« palabra »", "«palabra»");
    row("es", "«una \"palabra\" aquí»", "«una “palabra” aquí»");
    row("es", "¿Quién? ¡Todos!", "¿Quién? ¡Todos!");
    row("es", "4º trimestre, 72ª sesión, 4.º", "4.º trimestre, 72.ª sesión, 4.º");
    row("es", "a 20 ºC o 20ºC", "a 20 ºC o 20ºC");
    row("es", "nº 5 y n.º 6, n° 7", "n.º 5 y n.º 6, n.° 7");
    row("es", "O'Higgins", "O’Higgins");
    row("es", "8-10 de noviembre, 5 % y 5%", "8–10 de noviembre, 5~% y 5%");
    row("es", "1 de octubre - 31 de diciembre", "1 de octubre – 31 de diciembre");
}

void TestTypography::text_isSetByTheRulesOfItsLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(corrected(text, language), expected);
}

void TestTypography::correctedText_needsNoCorrection()
{
    QFETCH(QString, language);
    QFETCH(QString, expected);
    QCOMPARE(corrected(expected, language), expected);
}

void TestTypography::typing_isCorrectedAsItGoes_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *language, const char *typed, const char *expected) {
        QTest::addRow("%s: %s", language, typed) << QString::fromLatin1(language) << QString::fromUtf8(typed)
                                 << QString::fromUtf8(expected).replace(u'~', u'\u00A0').replace(u'^', u'\u202F');
    };
    row("en", "\"River's\" 'tide' - 8-10 May.", "“River’s” ‘tide’ – 8–10 May.");
    row("en", "2017-10-26 and 2017-2", "2017-10-26 and 2017-2");
    row("en", "https://example.org/8-10 a", "https://example.org/8-10 a");
    row("fr", "\"Quoi ?\" - l'ami: oui; 5 % ", "«~Quoi^?~» – l’ami~: oui^; 5~% ");
    row("fr", "https://example.org/a?b;c 10:30 ", "https://example.org/a?b;c 10:30 ");
    row("fr", "12 000 000 pages, 22 917 12 34 ", "12^000^000 pages, 22 917 12 34 ");
    row("es", "¿\"Qué\"? El 4º ", "¿«Qué»? El 4.º ");
}

void TestTypography::typing_isCorrectedAsItGoes()
{
    QFETCH(QString, language);
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    QString text;
    for (const QChar character : typed) {
        text += character;
        if (const auto correction = typingCorrection(text, *Language::fromCode(language)))
            text.replace(correction->at, correction->length, correction->replacement);
    }
    QCOMPARE(text, expected);
}

void TestTypography::correctionTakenBack_doesNotComeAgain()
{
    const Language english = *Language::fromCode(u"en"_s);
    QCOMPARE(typingCorrection(u"a \""_s, english), (Correction{2, 1, u"“"_s}));
    QVERIFY(!typingCorrection(u"a \"b"_s, english));
    QVERIFY(!typingCorrection(QString(), english));
}

void TestTypography::styles_areKept()
{
    const Runs runs{{.text = u"Les "_s}, {.text = u"\"mots\""_s, .styles = RunStyle::Strong}, {.text = u": oui"_s}};
    const Runs expected{{.text = u"Les "_s},
                        {.text = u"«\u00A0mots\u00A0»\u00A0"_s, .styles = RunStyle::Strong},
                        {.text = u": oui"_s}};
    QCOMPARE(withTypography(runs, *Language::fromCode(u"fr"_s)), expected);
}

void TestTypography::linksThatShowTheirAddress_areNotTouched()
{
    const Language french = *Language::fromCode(u"fr"_s);
    const Runs address{{.text = u"example.org/a:"_s, .link = u"https://example.org/a:"_s}};
    QCOMPARE(withTypography(address, french), address);
    const Runs words{{.text = u"l'adresse"_s, .link = u"https://example.org/"_s}};
    QCOMPARE(plainText(withTypography(words, french)), u"l’adresse"_s);
}

void TestTypography::foreignPassages_areNotTouched()
{
    const Runs runs{{.text = u"l'ami "_s}, {.text = u"who's there?"_s, .language = u"en"_s}};
    QCOMPARE(plainText(withTypography(runs, *Language::fromCode(u"fr"_s))), u"l’ami who's there?"_s);
}

void TestTypography::longText_isCorrectedQuickly()
{
    QElapsedTimer timer;
    timer.start();
    for (const char *piece : {"'a ", "\"", "8-10 ", "a - ", "1 000 ", "a ? ", "www.", "« »"}) {
        for (const Language language : Language::all())
            withTypography(plainRuns(QString::fromUtf8(piece).repeated(5000)), language);
    }
    QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestTypography)
#include "tst_typography.moc"
