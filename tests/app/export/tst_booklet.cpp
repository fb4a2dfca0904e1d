// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/booklet.h"

#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

// "16|1 2|15", pages counted from 1 and "-" for a blank one, as a printer would write it.
QString written(const QList<Sheet> &sheets)
{
    const auto name = [](int page) { return page < 0 ? u"-"_s : QString::number(page + 1); };
    const auto side = [&name](SheetSide side) { return name(side.left) + u'|' + name(side.right); };
    QStringList sides;
    for (const Sheet &sheet : sheets)
        sides << side(sheet.front) << side(sheet.back);
    return sides.join(u' ');
}

// What the reader meets when leafing through the folded sheets.
QList<int> readingOrder(const QList<Sheet> &sheets)
{
    QList<int> order;
    for (const Sheet &sheet : sheets)
        order << sheet.front.right << sheet.back.left;
    for (qsizetype i = sheets.size() - 1; i >= 0; --i)
        order << sheets[i].back.right << sheets[i].front.left;
    return order;
}

} // namespace

class TestBooklet : public QObject
{
    Q_OBJECT

private slots:
    void sheets_carryThePagesInTheirPlaces_data();
    void sheets_carryThePagesInTheirPlaces();
    void foldedSheets_readInOrder_data();
    void foldedSheets_readInOrder();
    void sheet_isTwiceThePage_data();
    void sheet_isTwiceThePage();
};

void TestBooklet::sheets_carryThePagesInTheirPlaces_data()
{
    QTest::addColumn<int>("pages");
    QTest::addColumn<bool>("blanksBeforeBackCover");
    QTest::addColumn<QString>("sheets");

    QTest::newRow("none") << 0 << true << u""_s;
    QTest::newRow("one") << 1 << true << u"-|1 -|-"_s;
    QTest::newRow("two") << 2 << true << u"2|1 -|-"_s;
    QTest::newRow("two, blanks at the end") << 2 << false << u"-|1 2|-"_s;
    QTest::newRow("three") << 3 << true << u"3|1 2|-"_s;
    QTest::newRow("four") << 4 << true << u"4|1 2|3"_s;
    QTest::newRow("four, nothing to fill") << 4 << false << u"4|1 2|3"_s;
    QTest::newRow("five") << 5 << true << u"5|1 2|- -|3 4|-"_s;
    QTest::newRow("five, blanks at the end") << 5 << false << u"-|1 2|- -|3 4|5"_s;
    QTest::newRow("eight") << 8 << true << u"8|1 2|7 6|3 4|5"_s;
    QTest::newRow("sixteen") << 16 << true << u"16|1 2|15 14|3 4|13 12|5 6|11 10|7 8|9"_s;
}

void TestBooklet::sheets_carryThePagesInTheirPlaces()
{
    QFETCH(int, pages);
    QFETCH(bool, blanksBeforeBackCover);
    QTEST(written(imposeSaddleStitch(pages, blanksBeforeBackCover)), "sheets");
}

void TestBooklet::foldedSheets_readInOrder_data()
{
    QTest::addColumn<int>("pages");
    for (int pages = 1; pages <= 20; ++pages)
        QTest::addRow("%d", pages) << pages;
    QTest::newRow("a thousand") << 1000;
}

void TestBooklet::foldedSheets_readInOrder()
{
    QFETCH(int, pages);
    for (const bool blanksBeforeBackCover : {true, false}) {
        const QList<Sheet> sheets = imposeSaddleStitch(pages, blanksBeforeBackCover);
        QCOMPARE(sheets.size(), (pages + 3) / 4);
        QList<int> order = readingOrder(sheets);
        QCOMPARE(order.first(), 0);
        if (blanksBeforeBackCover && pages > 1)
            QCOMPARE(order.last(), pages - 1);
        order.removeAll(-1);
        QCOMPARE(order.size(), pages);
        for (int page = 0; page < pages; ++page)
            QCOMPARE(order[page], page);
    }
}

void TestBooklet::sheet_isTwiceThePage_data()
{
    QTest::addColumn<QSizeF>("page");
    QTest::addColumn<QSizeF>("sheet");

    QTest::newRow("A5 on A4") << QSizeF(419.53, 595.28) << QSizeF(841.89, 595.28);
    QTest::newRow("A5 in whole points") << QSizeF(420, 595) << QSizeF(841.89, 595.28);
    QTest::newRow("A4 on A3") << QSizeF(595.28, 841.89) << QSizeF(1190.55, 841.89);
    QTest::newRow("half letter") << QSizeF(396, 612) << QSizeF(792, 612);
    QTest::newRow("letter") << QSizeF(612, 792) << QSizeF(1224, 792);
    QTest::newRow("A5 on its side") << QSizeF(595.28, 419.53) << QSizeF();
    QTest::newRow("A3") << QSizeF(841.89, 1190.55) << QSizeF();
    QTest::newRow("nothing") << QSizeF() << QSizeF();
}

void TestBooklet::sheet_isTwiceThePage()
{
    QFETCH(QSizeF, page);
    QTEST(bookletSheet(page).value_or(QSizeF()), "sheet");
}

QTEST_GUILESS_MAIN(TestBooklet)
#include "tst_booklet.moc"
