// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation/segments.h"

#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

// "Same [-removed-] {+added+}".
QString drawn(const QList<DiffPiece> &pieces)
{
    QString text;
    for (const DiffPiece &piece : pieces) {
        switch (piece.kind) {
        case DiffPiece::Kind::Same: text += piece.text; break;
        case DiffPiece::Kind::Removed: text += u"[-%1-]"_s.arg(piece.text); break;
        case DiffPiece::Kind::Added: text += u"{+%1+}"_s.arg(piece.text); break;
        }
    }
    return text;
}

QString without(DiffPiece::Kind left, const QList<DiffPiece> &pieces)
{
    QString text;
    for (const DiffPiece &piece : pieces) {
        if (piece.kind != left)
            text += piece.text;
    }
    return text;
}

} // namespace

class TestWordDiff : public QObject
{
    Q_OBJECT

private slots:
    void change_isFoundInWholeWords_data();
    void change_isFoundInWholeWords();
    void pieces_addUpToBothTexts();
    void textsWithNothingInCommon_areReplacedWhole();
};

void TestWordDiff::change_isFoundInWholeWords_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the same") << u"Two halls."_s << u"Two halls."_s << u"Two halls."_s;
    QTest::newRow("nothing") << QString() << QString() << QString();
    QTest::newRow("all new") << QString() << u"A word"_s << u"{+A word+}"_s;
    QTest::newRow("all gone") << u"A word"_s << QString() << u"[-A word-]"_s;
    QTest::newRow("a word") << u"six donors came"_s << u"five donors came"_s << u"[-six-]{+five+} donors came"_s;
    QTest::newRow("inserted") << u"one donor came"_s << u"one new donor came"_s << u"one {+new +}donor came"_s;
    QTest::newRow("removed at the end") << u"We met in Vienna."_s << u"We met."_s << u"We met[- in Vienna-]."_s;
    QTest::newRow("two words in a row") << u"the red door"_s << u"the blue gate"_s << u"the [-red door-]{+blue gate+}"_s;
    QTest::newRow("a number is one word") << u"3,250 mines"_s << u"3,520 mines"_s << u"[-3,250-]{+3,520+} mines"_s;
    QTest::newRow("an elision is one word") << u"l’aide"_s << u"l’appui"_s << u"[-l’aide-]{+l’appui+}"_s;
    QTest::newRow("only the mark") << u"Really?"_s << u"Really!"_s << u"Really[-?-]{+!+}"_s;
}

void TestWordDiff::change_isFoundInWholeWords()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(drawn(wordDiff(before, after)), "expected");
}

void TestWordDiff::pieces_addUpToBothTexts()
{
    const QString before = u"Norway, which coordinated the work, brought four States and six donors together."_s;
    const QString after = u"Now the Netherlands coordinates the work; it brought five donors and four States."_s;
    const QList<DiffPiece> pieces = wordDiff(before, after);
    QCOMPARE(without(DiffPiece::Kind::Added, pieces), before);
    QCOMPARE(without(DiffPiece::Kind::Removed, pieces), after);
    QVERIFY(pieces.size() > 3);
}

void TestWordDiff::textsWithNothingInCommon_areReplacedWhole()
{
    const QString before = QString(u"a "_s).repeated(900), after = QString(u"b\n"_s).repeated(900);
    const QList<DiffPiece> pieces = wordDiff(before, after);
    QCOMPARE(pieces.size(), 2);
    QCOMPARE(pieces.first().text, before);
    QCOMPARE(pieces.last().text, after);
}

QTEST_GUILESS_MAIN(TestWordDiff)
#include "tst_worddiff.moc"
