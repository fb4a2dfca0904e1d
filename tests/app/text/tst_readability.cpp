// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/readability.h"

#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestReadability : public QObject
{
    Q_OBJECT

private slots:
    void text_isCounted_data();
    void text_isCounted();
    void scores_areThoseOfTheFormulas();
    void shortText_hasNoScore();
    void readingTime_isAtLeastAMinute();
};

namespace {

Language language(const QString &code)
{
    return *Language::fromCode(code);
}

} // namespace

void TestReadability::text_isCounted_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("words");
    QTest::addColumn<int>("sentences");
    QTest::addColumn<int>("syllables");
    QTest::newRow("nothing") << u"en"_s << u" … \n"_s << 0 << 0 << 0;
    QTest::newRow("English") << u"en"_s << u"The cat sat. It made a noise!"_s << 7 << 2 << 7;
    QTest::newRow("heading and text") << u"en"_s << u"A title\nThe table is open"_s << 6 << 2 << 9;
    QTest::newRow("French") << u"fr"_s << u"Les États parties se réunissent."_s << 5 << 1 << 9;
    QTest::newRow("Spanish") << u"es"_s << u"El país lee la poesía."_s << 5 << 1 << 10;
}

void TestReadability::text_isCounted()
{
    QFETCH(QString, code);
    QFETCH(QString, text);
    const Readability counted = readabilityOf(text, language(code));
    QTEST(counted.words, "words");
    QTEST(counted.sentences, "sentences");
    QTEST(counted.syllables, "syllables");
}

// By hand: 100 words in 5 sentences and 150 syllables.
void TestReadability::scores_areThoseOfTheFormulas()
{
    const Readability counted{100, 5, 150};
    QCOMPARE(counted.ease(language(u"en"_s)), std::optional(60)); // 206.835 - 20.3 - 126.9 = 59.6
    QCOMPARE(counted.grade(language(u"en"_s)), std::optional(10)); // 7.8 + 17.7 - 15.59 = 9.9
    QCOMPARE(counted.ease(language(u"fr"_s)), std::optional(84)); // 209 - 23 - 102
    QCOMPARE(counted.ease(language(u"es"_s)), std::optional(96)); // 206.84 - 20.4 - 90 = 96.4
    QVERIFY(!counted.grade(language(u"fr"_s)));
    QCOMPARE((Readability{100, 1, 400}).ease(language(u"en"_s)), std::optional(0));
}

void TestReadability::shortText_hasNoScore()
{
    QVERIFY(!(Readability{29, 2, 40}).ease(language(u"en"_s)));
    QVERIFY((Readability{30, 2, 40}).ease(language(u"en"_s)));
}

void TestReadability::readingTime_isAtLeastAMinute()
{
    QCOMPARE((Readability{5, 1, 8}).minutes(), 1);
    QCOMPARE((Readability{714, 30, 1000}).minutes(), 3);
}

QTEST_APPLESS_MAIN(TestReadability)
#include "tst_readability.moc"
