// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/sheetgeometry.h"
#include "export/sheetpainter.h"

#include "rendering.h"
#include "samplepages.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

const QSizeF a5(419.53, 595.28), a4(841.89, 595.28), a3(1190.55, 841.89), letter(792, 612);

// Black pages, which bleed on every side.
Pages blackPages(int count)
{
    sample::PageBuilder builder;
    for (int page = 0; page < count; ++page) {
        builder.newPage();
        builder.box({0, 0, 420, 596}, Qt::black);
    }
    return builder.pages;
}

QList<QImage> printed(const Pages &pages, const BookletSetup &setup)
{
    const auto file = writeBookletPdf(pages, setup);
    return file ? sample::rendered(*file, 72) : QList<QImage>();
}

QRect inked(const QImage &image) // marks and pages
{
    QRect rect;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 60)
                rect |= QRect(x, y, 1, 1);
        }
    }
    return rect;
}

bool isNear(const QRect &a, const QRect &b)
{
    constexpr int pixels = 2; // edges lie between them
    return qAbs(a.left() - b.left()) <= pixels && qAbs(a.top() - b.top()) <= pixels && qAbs(a.right() - b.right()) <= pixels
        && qAbs(a.bottom() - b.bottom()) <= pixels;
}

} // namespace

class TestSheetGeometry : public QObject
{
    Q_OBJECT

private slots:
    void pages_mustFitHalfTheSheet_data();
    void pages_mustFitHalfTheSheet();
    void emptyRoom_isRemarked_data();
    void emptyRoom_isRemarked();
    void offset_movesEverythingOnItsSide();
    void marks_lieOutsideThePagesAndTheirBleed();
    void marks_doNotMoveWithCreep();
    void bleed_isCutAtTheFold();
    void preview_showsWhatIsPrinted();
};

void TestSheetGeometry::pages_mustFitHalfTheSheet_data()
{
    QTest::addColumn<QSizeF>("page");
    QTest::addColumn<BookletSetup>("setup");
    QTest::addColumn<QString>("reason"); // a part of it; empty where it works

    QTest::newRow("A5 on A4") << a5 << BookletSetup{.sheet = a4} << u""_s;
    QTest::newRow("whole points") << QSizeF(420, 595) << BookletSetup{.sheet = a4} << u""_s;
    QTest::newRow("its own sheet") << QSizeF(300, 500) << BookletSetup() << u""_s;
    QTest::newRow("too large") << QSizeF(595.28, 841.89) << BookletSetup{.sheet = a4} << u"210 × 297 mm are larger than half of the sheet, which is 149 × 210 mm"_s;
    QTest::newRow("too wide") << a5 << BookletSetup{.sheet = letter} << u"larger than half"_s;
    QTest::newRow("scaled because one insists") << a5 << BookletSetup{.sheet = letter, .scaled = true} << u""_s;
    QTest::newRow("no room for marks") << a5 << BookletSetup{.sheet = a4, .marks = true} << u"no room for marks"_s;
    QTest::newRow("room for marks") << a5 << BookletSetup{.sheet = a3, .marks = true} << u""_s;
    QTest::newRow("upright sheet") << a5 << BookletSetup{.sheet = a3.transposed()} << u"wider than high"_s;
}

void TestSheetGeometry::pages_mustFitHalfTheSheet()
{
    QFETCH(QSizeF, page);
    QFETCH(BookletSetup, setup);
    QFETCH(QString, reason);
    const auto geometry = SheetGeometry::of(page, setup);
    QCOMPARE(bool(geometry), reason.isEmpty());
    if (!geometry)
        QVERIFY2(geometry.error().message.contains(reason), qUtf8Printable(geometry.error().message));
}

void TestSheetGeometry::emptyRoom_isRemarked_data()
{
    QTest::addColumn<QSizeF>("page");
    QTest::addColumn<BookletSetup>("setup");
    QTest::addColumn<QString>("remark");

    QTest::newRow("A5 on A4") << a5 << BookletSetup{.sheet = a4} << u""_s;
    QTest::newRow("half a letter") << QSizeF(396, 612) << BookletSetup{.sheet = letter} << u""_s;
    QTest::newRow("A5 made to fit half a letter") << a5 << BookletSetup{.sheet = letter, .scaled = true} << u"18 mm of the sheet’s height stay empty."_s;
    QTest::newRow("A5 on a legal sheet") << a5 << BookletSetup{.sheet = {1008, 612}} << u"60 mm of the sheet’s width and 6 mm of its height stay empty."_s;
    QTest::newRow("half a letter on A4, made to fit") << QSizeF(396, 612) << BookletSetup{.sheet = a4, .scaled = true} << u"25 mm of the sheet’s width stay empty."_s;
}

void TestSheetGeometry::emptyRoom_isRemarked()
{
    QFETCH(QSizeF, page);
    QFETCH(BookletSetup, setup);
    const auto geometry = SheetGeometry::of(page, setup);
    QVERIFY(geometry);
    QTEST(geometry->remark(), "remark");
}

void TestSheetGeometry::offset_movesEverythingOnItsSide()
{
    for (const Flip flip : {Flip::ShortEdge, Flip::LongEdge}) {
        BookletSetup setup{.sheet = a3, .flip = flip, .marks = true};
        const QList<QImage> before = printed(blackPages(4), setup);
        setup.frontOffset = {10, 20};
        setup.backOffset = {-30, 0};
        const QList<QImage> after = printed(blackPages(4), setup);
        QCOMPARE(after.size(), 2);
        QVERIFY(isNear(inked(after[0]), inked(before[0]).translated(10, 20)));
        const int left = flip == Flip::LongEdge ? 30 : -30; // as one reads that side, which is upside down
        QVERIFY(isNear(inked(after[1]), inked(before[1]).translated(left, 0)));
    }
}

void TestSheetGeometry::marks_lieOutsideThePagesAndTheirBleed()
{
    const auto geometry = SheetGeometry::of(a5, {.sheet = a3, .marks = true});
    QVERIFY(geometry);
    const QRectF spread((a3.width() - 2 * a5.width()) / 2, (a3.height() - a5.height()) / 2, 2 * a5.width(), a5.height());
    const double bleed = 3 * 72 / 25.4 - 0.01;
    QCOMPARE(geometry->marks().size(), 8 + 2); // at the corners, and at the fold
    int onFold = 0;
    for (const QLineF &mark : geometry->marks()) {
        const QRectF extent = QRectF(mark.p1(), mark.p2()).normalized().adjusted(-0.001, -0.001, 0.001, 0.001);
        QVERIFY(!extent.intersects(spread.adjusted(-bleed, -bleed, bleed, bleed)));
        QVERIFY(QRectF({0, 0}, a3).contains(extent));
        onFold += qAbs(mark.x1() - a3.width() / 2) < 0.01;
    }
    QCOMPARE(onFold, 2);
    QVERIFY(SheetGeometry::of(a5, {.sheet = a3})->marks().isEmpty());
}

void TestSheetGeometry::marks_doNotMoveWithCreep()
{
    sample::PageBuilder empty;
    for (int page = 0; page < 12; ++page)
        empty.newPage();
    const BookletSetup straight{.sheet = a3, .creep = 0, .marks = true}, shifted{.sheet = a3, .creep = 20, .marks = true};
    const QList<QImage> sides = printed(empty.pages, straight);
    QCOMPARE(sides.size(), 6);
    QCOMPARE(printed(empty.pages, shifted), sides);
}

void TestSheetGeometry::bleed_isCutAtTheFold()
{
    const QList<QImage> sides = printed(blackPages(1), {.sheet = a3, .marks = true}); // the cover, with a blank page at its left
    QCOMPARE(sides.size(), 2);
    const int fold = 595, top = 123, right = fold + 419, bleed = 8;
    const auto isBlack = [&sides](int x, int y) { return sides[0].pixelColor(x, y) == Qt::black; };
    QVERIFY(isBlack(fold + 100, top - bleed / 2)); // above
    QVERIFY(isBlack(right + bleed / 2, top + 300)); // at the outer edge
    QVERIFY(!isBlack(fold + 100, top - bleed - 3)); // and no further
    QVERIFY(!isBlack(right + bleed + 3, top + 300));
    QVERIFY(!isBlack(fold - 3, top + 300)); // nothing on the page beside
}

void TestSheetGeometry::preview_showsWhatIsPrinted()
{
    const BookletSetup setup{.sheet = a3, .flip = Flip::LongEdge, .marks = true, .backOffset = {20, 10}};
    const Pages pages = sample::document();
    const QList<QImage> sides = sample::rendered(*writeBookletPdf(pages, setup), 72);
    const auto geometry = SheetGeometry::of(largestPage(pages), setup);
    const QList<BookletSide> painted = bookletSides(int(pages.pages.size()), setup);
    QCOMPARE(painted.size(), sides.size());
    for (int side = 0; side < sides.size(); ++side) {
        QImage image(sides[side].size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing);
        paintSheetSide(painter, pages, painted[side], *geometry);
        QVERIFY(sample::visibleDifference(image, sides[side]) < 0.005);
    }
}

QTEST_MAIN(TestSheetGeometry)
#include "tst_sheetgeometry.moc"
