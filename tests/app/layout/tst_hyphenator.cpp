// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/hyphenator.h"

#include <QFile>
#include <QTest>

#include <hyphen.h>

// What libhyphen itself does not free of a dictionary is not ours to find.
extern "C" __attribute__((visibility("default"))) const char *__lsan_default_suppressions()
{
    return "leak:libhyphen.so";
}

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestHyphenator : public QObject
{
    Q_OBJECT

private slots:
    void word_isDividedByItsLanguage_data();
    void word_isDividedByItsLanguage();
    void words_areDividedAsLibhyphenDividesThem_data();
    void words_areDividedAsLibhyphenDividesThem();
    void damagedDictionary_dividesNothingAndDoesNotFail_data();
    void damagedDictionary_dividesNothingAndDoesNotFail();
};

namespace {

Language language(const QString &code)
{
    return *Language::fromCode(code);
}

QString divided(const Hyphenator &hyphenator, QString word)
{
    const QList<int> points = hyphenator.points(word);
    for (auto point = points.rbegin(); point != points.rend(); ++point)
        word.insert(*point, u'-');
    return word;
}

QString dividedByLibhyphen(HyphenDict *dictionary, const QString &word, int after)
{
    const QByteArray bytes = word.toUtf8();
    QByteArray levels(bytes.size() + 5, 0);
    char **replacements = nullptr;
    int *positions = nullptr, *cuts = nullptr;
    hnj_hyphen_hyphenate2(dictionary, bytes.constData(), int(bytes.size()), levels.data(), nullptr, &replacements,
                          &positions, &cuts);
    if (replacements) {
        for (int i = 0; i < bytes.size(); ++i)
            free(replacements[i]);
    }
    free(replacements);
    free(positions);
    free(cuts);
    QString result;
    for (int i = 0; i < word.size(); ++i) {
        result += word[i];
        if (levels[i] % 2 == 1 && i >= 1 && word.size() - i - 1 >= after)
            result += u'-';
    }
    return result;
}

} // namespace

void TestHyphenator::word_isDividedByItsLanguage_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("expected");
    QTest::newRow("English") << u"en"_s << u"understanding"_s << u"un-der-stand-ing"_s;
    QTest::newRow("French") << u"fr"_s << u"environnement"_s << u"en-vi-ron-ne-ment"_s;
    QTest::newRow("French elision") << u"fr"_s << u"l’environnement"_s << u"l’en-vi-ron-ne-ment"_s;
    QTest::newRow("French qu’") << u"fr"_s << u"qu’immédiatement"_s << u"qu’im-mé-dia-te-ment"_s;
    QTest::newRow("French accents") << u"fr"_s << u"représentants"_s << u"re-pré-sen-tants"_s;
    QTest::newRow("Spanish") << u"es"_s << u"desarrollo"_s << u"de-sa-rro-llo"_s;
    QTest::newRow("Spanish accents") << u"es"_s << u"jurídicamente"_s << u"ju-rí-di-ca-mente"_s;
    QTest::newRow("signs around") << u"es"_s << u"«¿desarrollo?»"_s << u"«¿de-sa-rro-llo?»"_s;
    QTest::newRow("a capital") << u"en"_s << u"Understanding"_s << u"Un-der-stand-ing"_s;
    QTest::newRow("possessive") << u"en"_s << u"representative’s"_s << u"rep-res-ent-at-ive’s"_s;
    QTest::newRow("abbreviation") << u"en"_s << u"UNESCO"_s << u"UNESCO"_s;
    QTest::newRow("short") << u"en"_s << u"into"_s << u"into"_s;
    QTest::newRow("address") << u"en"_s << u"www.example.org"_s << u"www.example.org"_s;
    QTest::newRow("number") << u"en"_s << u"1234567"_s << u"1234567"_s;
    QTest::newRow("nothing") << u"en"_s << QString() << QString();
}

void TestHyphenator::word_isDividedByItsLanguage()
{
    QFETCH(QString, code);
    QFETCH(QString, word);
    QTEST(divided(Hyphenator::of(language(code)), word), "expected");
}

void TestHyphenator::words_areDividedAsLibhyphenDividesThem_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("en") << u"en"_s << u"commission representatives hydroelectric undertakings municipalities provisional "
                                      u"interdisciplinary measurements volunteers tributaries neighbouring established"_s;
    QTest::newRow("fr") << u"fr"_s << u"échelles éclusiers sceptiques téléphonique bénévoles arrangement hydroélectriques "
                                      u"interdisciplinaire coûté construite municipalités riveraines œuvre"_s;
    QTest::newRow("es") << u"es"_s << u"limnímetros esclusas contadores medioambientales hidroeléctricas establecido "
                                      u"reconsiderará período sesiones también español carretera"_s;
}

void TestHyphenator::words_areDividedAsLibhyphenDividesThem()
{
    QFETCH(QString, code);
    QFETCH(QString, words);
    QFile file(u":/hyphenation/%1.dic"_s.arg(code));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    FILE *stream = fmemopen(bytes.data(), size_t(bytes.size()), "r");
    HyphenDict *dictionary = hnj_hyphen_load_file(stream);
    QVERIFY(dictionary);
    for (const QString &word : words.split(u' ')) {
        const QString ours = divided(Hyphenator::of(language(code)), word);
        QCOMPARE(ours, dividedByLibhyphen(dictionary, word, 3));
    }
    hnj_hyphen_free(dictionary);
    fclose(stream);
}

void TestHyphenator::damagedDictionary_dividesNothingAndDoesNotFail_data()
{
    QTest::addColumn<QByteArray>("dictionary");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("only an encoding") << QByteArray("UTF-8\n");
    QTest::newRow("numbers only") << QByteArray("UTF-8\n123\n4\n\n");
    QTest::newRow("no text at all") << QByteArray("\xff\xfe\0\1\n\x80\n", 7);
    QTest::newRow("absurd limits") << QByteArray("UTF-8\nLEFTHYPHENMIN 900\nRIGHTHYPHENMIN x\nn1d\n");
}

void TestHyphenator::damagedDictionary_dividesNothingAndDoesNotFail()
{
    QFETCH(QByteArray, dictionary);
    QVERIFY(Hyphenator(dictionary).points(u"understanding").isEmpty());
}

QTEST_APPLESS_MAIN(TestHyphenator)
#include "tst_hyphenator.moc"
