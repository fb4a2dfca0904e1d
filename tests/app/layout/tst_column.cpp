// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/column.h"

#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestColumn : public QObject
{
    Q_OBJECT

private slots:
    void columns_areFilledAsWritten_data();
    void columns_areFilledAsWritten();
    void lastColumns_areEquallyLong_data();
    void lastColumns_areEquallyLong();
    void rowHigherThanThePage_isPlacedAllTheSame();
    void rowsThatAllKeepTogether_areParted();
    void paragraphOfThreeLines_isNeverDivided();
    void picture_losesALittleHeightRatherThanLeaveThePage();
};

namespace {

constexpr double lead = 10;

// One letter a row: t text, k text that keeps with the next, s text after a space, g text that begins on the grid after half
// a line, h text that ends in a hyphen, P a picture of five lines that may float, H one that may not; a slash begins
// another item.
Band bandOf(const QString &letters, int columns)
{
    Band band{.columns = columns};
    PlacementId placement = PlacementId::create();
    for (const QChar letter : letters) {
        if (letter == u'/') {
            placement = PlacementId::create();
            continue;
        }
        Row row{.height = lead, .placement = placement};
        row.keepWithNext = letter == u'k';
        row.spaceBefore = letter == u's' ? lead : letter == u'g' ? lead / 2 : 0;
        row.onGrid = letter == u'g';
        row.floats = letter == u'P';
        row.hyphenated = letter == u'h';
        if (letter == u'P' || letter == u'H')
            row.height = 5 * lead;
        band.rows << row;
    }
    return band;
}

// "0 1 2 | 3 4": the rows of each column.
QString written(const Columns &columns)
{
    QStringList all;
    for (const Column &column : columns.columns) {
        QStringList rows;
        for (const PlacedRow &placed : column.rows)
            rows << QString::number(placed.row);
        all << rows.join(u' ');
    }
    return all.join(u" | "_s);
}

} // namespace

void TestColumn::columns_areFilledAsWritten_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("height"); // lines
    QTest::addColumn<QString>("expected");
    QTest::newRow("all fit") << u"ttt"_s << 2 << 5 << u"0 1 2 | "_s;
    QTest::newRow("goes on") << u"ttttt"_s << 2 << 3 << u"0 1 2 | 3 4"_s;
    QTest::newRow("rest stays for the next page") << u"ttttttt"_s << 2 << 3 << u"0 1 2 | 3 4 5"_s;
    QTest::newRow("kept rows move together") << u"ttkkt"_s << 2 << 4 << u"0 1 | 2 3 4"_s;
    QTest::newRow("space counts between rows") << u"tst"_s << 1 << 3 << u"0 1"_s;
    QTest::newRow("space vanishes at the top") << u"ttst"_s << 2 << 2 << u"0 1 | 2 3"_s;
    QTest::newRow("half a line is rounded up to the grid") << u"tgt"_s << 1 << 3 << u"0 1"_s;
    QTest::newRow("picture that fits") << u"tPt"_s << 1 << 7 << u"0 1 2"_s;
    QTest::newRow("picture gives way to its text") << u"ttPtttt"_s << 2 << 6 << u"0 1 3 4 5 6 | 2"_s;
    QTest::newRow("picture gives way within a heading's keep") << u"kPtttt"_s << 2 << 5 << u"0 2 3 4 5 | 1"_s;
    QTest::newRow("heading goes on with text") << u"tkPtttt"_s << 2 << 6 << u"0 1 3 4 5 6 | 2"_s;
    QTest::newRow("with little room a picture does not give way") << u"tttPtt"_s << 2 << 6 << u"0 1 2 | 3 4"_s;
    QTest::newRow("picture does not drift into the next item") << u"tPtt/ttt"_s << 2 << 5 << u"0 2 3 | 1"_s;
    QTest::newRow("picture without float waits") << u"ttHtt"_s << 2 << 6 << u"0 1 | 2 3"_s;
    QTest::newRow("hyphen at the foot of a column") << u"thttt"_s << 2 << 2 << u"0 1 | 2 3"_s;
    QTest::newRow("no hyphen at the foot of a page") << u"tttht"_s << 2 << 2 << u"0 1 | 2"_s;
}

void TestColumn::columns_areFilledAsWritten()
{
    QFETCH(QString, rows);
    QFETCH(int, columns);
    QFETCH(int, height);
    const Band band = bandOf(rows, columns);
    QTEST(written(ColumnFiller(band, lead).fill({}, height * lead)), "expected");
}

void TestColumn::lastColumns_areEquallyLong_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QString>("expected");
    QTest::newRow("even") << u"tttttt"_s << 2 << u"0 1 2 | 3 4 5"_s;
    QTest::newRow("odd") << u"ttttttt"_s << 2 << u"0 1 2 3 | 4 5 6"_s;
    QTest::newRow("three") << u"ttttttt"_s << 3 << u"0 1 2 | 3 4 5 | 6"_s;
    QTest::newRow("heading stays with its text") << u"ttkktt"_s << 2 << u"0 1 | 2 3 4 5"_s;
    QTest::newRow("one row") << u"t"_s << 2 << u"0 | "_s;
    QTest::newRow("one column") << u"tttt"_s << 1 << u"0 1 2 3"_s;
}

void TestColumn::lastColumns_areEquallyLong()
{
    QFETCH(QString, rows);
    QFETCH(int, columns);
    const Band band = bandOf(rows, columns);
    const ColumnFiller filler(band, lead);
    const Columns filled = filler.fill({}, 50 * lead);
    QVERIFY(filler.isDone(filled.after));
    QTEST(written(filler.balanced({}, filled)), "expected");
}

void TestColumn::rowHigherThanThePage_isPlacedAllTheSame()
{
    const Band band = bandOf(u"Ht"_s, 1);
    const ColumnFiller filler(band, lead);
    QVERIFY(filler.fill({}, lead).isEmpty());
    const Columns forced = filler.withoutKeeping({}, lead);
    QCOMPARE(written(forced), u"0"_s);
    QCOMPARE(forced.after.next, 1);
}

void TestColumn::rowsThatAllKeepTogether_areParted()
{
    const Band band = bandOf(u"kkkkkkkk"_s, 1);
    const ColumnFiller filler(band, lead);
    QVERIFY(filler.fill({}, 5 * lead).isEmpty());
    QCOMPARE(written(filler.withoutKeeping({}, 5 * lead)), u"0 1 2 3 4"_s);
}

void TestColumn::paragraphOfThreeLines_isNeverDivided()
{
    Rows rows(3, Row{.height = lead});
    keepLinesTogether(rows);
    QVERIFY(rows[0].keepWithNext && rows[1].keepWithNext && !rows[2].keepWithNext);
    rows = Rows(4, Row{.height = lead});
    keepLinesTogether(rows);
    QVERIFY(rows[0].keepWithNext && !rows[1].keepWithNext && rows[2].keepWithNext);
    rows = Rows(1, Row{.height = lead});
    keepLinesTogether(rows);
    QVERIFY(!rows[0].keepWithNext);
}

void TestColumn::picture_losesALittleHeightRatherThanLeaveThePage()
{
    Band band = bandOf(u"ttH"_s, 1);
    band.rows.last().croppable = 2 * lead;
    const ColumnFiller filler(band, lead);
    using enum ColumnFiller::Pictures;
    QCOMPARE(written(filler.fill({}, 6 * lead)), u"0 1"_s);
    const Columns cropped = filler.fill({}, 6 * lead, Cropped);
    QCOMPARE(written(cropped), u"0 1 2"_s);
    QVERIFY(qAbs(cropped.columns.first().rows.last().cropped - lead) < 0.1);
    QVERIFY(qAbs(cropped.height() - 6 * lead) < 0.1);
    QCOMPARE(written(filler.fill({}, 4 * lead, Cropped)), u"0 1"_s); // too much would be lost
    QCOMPARE(filler.fill({}, 9 * lead, Cropped).columns.first().rows.last().cropped, 0.0);
}

QTEST_APPLESS_MAIN(TestColumn)
#include "tst_column.moc"
