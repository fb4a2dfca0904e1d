// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translate/rowheights.h"

#include <QTest>

using namespace quarterly;

class TestRowHeights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_standBelowEachOther();
    void measuredRow_movesThoseBelow();
    void places_leadToTheirRow();
    void noRows_haveNoPlace();
};

void TestRowHeights::rows_standBelowEachOther()
{
    RowHeights rows;
    rows.guess({10, 20, 30});
    QCOMPARE(rows.top(0), 0);
    QCOMPARE(rows.top(2), 30);
    QCOMPARE(rows.top(3), 60);
    QVERIFY(!rows.isKnown(1));
}

void TestRowHeights::measuredRow_movesThoseBelow()
{
    RowHeights rows;
    rows.guess({10, 20, 30});
    QCOMPARE(rows.top(3), 60);
    rows.set(1, 50);
    QVERIFY(rows.isKnown(1));
    QCOMPARE(rows.top(1), 10);
    QCOMPARE(rows.top(2), 60);
    QCOMPARE(rows.top(3), 90);
    rows.forget(1);
    QVERIFY(!rows.isKnown(1));
    QCOMPARE(rows.top(2), 60);
}

void TestRowHeights::places_leadToTheirRow()
{
    RowHeights rows;
    rows.guess({10, 20, 30});
    QCOMPARE(rows.rowAt(-5), 0);
    QCOMPARE(rows.rowAt(9), 0);
    QCOMPARE(rows.rowAt(10), 1);
    QCOMPARE(rows.rowAt(59), 2);
    QCOMPARE(rows.rowAt(600), 2);
}

void TestRowHeights::noRows_haveNoPlace()
{
    const RowHeights rows;
    QCOMPARE(rows.count(), 0);
    QCOMPARE(rows.top(0), 0);
    QCOMPARE(rows.rowAt(0), -1);
}

QTEST_APPLESS_MAIN(TestRowHeights)
#include "tst_rowheights.moc"
