// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation/worddistance.h"

#include <QRandomGenerator>
#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

// As the definition says it, line by line.
int plainDistance(const WordKeys &from, const WordKeys &to)
{
    QList<int> line(to.size() + 1);
    std::iota(line.begin(), line.end(), 0);
    for (qsizetype i = 0; i < from.size(); ++i) {
        int diagonal = std::exchange(line[0], int(i + 1));
        for (qsizetype j = 0; j < to.size(); ++j) {
            const int replaced = diagonal + (from[i] != to[j]);
            diagonal = line[j + 1];
            line[j + 1] = std::min({replaced, line[j] + 1, diagonal + 1});
        }
    }
    return line.last();
}

WordKeys randomWords(QRandomGenerator &random, int most)
{
    WordKeys words(random.bounded(most + 1));
    for (quint32 &word : words)
        word = random.bounded(6u); // so few that many agree
    return words;
}

WordKeys words(const QString &text) { return wordKeys(plainRuns(text)); }

} // namespace

class TestWordDistance : public QObject
{
    Q_OBJECT

private slots:
    void randomTexts_areAsFarApartAsTheDefinitionSays();
    void longTexts_areAsFarApartAsTheDefinitionSays();
    void percent_isOfTheLongerTextRoundedDown_data();
    void percent_isOfTheLongerTextRoundedDown();
};

void TestWordDistance::randomTexts_areAsFarApartAsTheDefinitionSays()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 3000; ++i) {
        const WordKeys left = randomWords(random, 12), right = randomWords(random, 12);
        QCOMPARE(WordDistance(left).to(right), plainDistance(left, right));
    }
}

void TestWordDistance::longTexts_areAsFarApartAsTheDefinitionSays()
{
    QRandomGenerator random(8);
    for (int i = 0; i < 200; ++i) {
        const WordKeys left = randomWords(random, 260), right = randomWords(random, 260);
        QCOMPARE(WordDistance(left).to(right), plainDistance(left, right));
    }
    for (const int length : {63, 64, 65, 127, 128, 129}) { // where a block ends
        WordKeys left(length);
        std::iota(left.begin(), left.end(), 0);
        WordKeys right = left;
        right[length - 1] = 999;
        QCOMPARE(WordDistance(left).to(left), 0);
        QCOMPARE(WordDistance(left).to(right), 1);
        QCOMPARE(WordDistance(left).to({}), length);
    }
}

void TestWordDistance::percent_isOfTheLongerTextRoundedDown_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<int>("percent");
    QTest::newRow("same") << u"The ship floats."_s << u"The ship floats."_s << 100;
    QTest::newRow("case and marks") << u"The ship floats."_s << u"the SHIP: floats"_s << 100;
    QTest::newRow("numbers") << u"It has 3,250 tons."_s << u"It has 12 tons."_s << 100;
    QTest::newRow("composed accents") << u"\u00e9t\u00e9"_s << u"e\u0301te\u0301"_s << 100;
    QTest::newRow("two of three") << u"The ship floats"_s << u"The ship sinks"_s << 66;
    QTest::newRow("one more") << u"The ship floats"_s << u"The old ship floats"_s << 75;
    QTest::newRow("other order") << u"a b c d"_s << u"b c d a"_s << 50;
    QTest::newRow("ordinals are words") << u"the 4th"_s << u"the 5th"_s << 50;
    QTest::newRow("nothing") << u"a b"_s << QString() << 0;
    QTest::newRow("both nothing") << QString() << QString() << 100;
}

void TestWordDistance::percent_isOfTheLongerTextRoundedDown()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QTEST(WordDistance(words(left)).percent(words(right)), "percent");
    QTEST(WordDistance(words(right)).percent(words(left)), "percent");
}

QTEST_GUILESS_MAIN(TestWordDistance)
#include "tst_worddistance.moc"
