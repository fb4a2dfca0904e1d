// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/booklet.h"
#include "export/pdfwriter.h"
#include "export/qpdf.h"
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

const QSizeF a4(841.89, 595.28);

QColor colourOf(int page)
{
    return QColor(255 - 12 * page, 40 + 10 * page, page % 2 == 0 ? 60 : 190);
}

// Pages of one colour each, with a black field in the upper left corner.
Pages colouredPages(int count)
{
    sample::PageBuilder builder;
    for (int page = 0; page < count; ++page) {
        builder.newPage();
        builder.box({-20, -20, 500, 700}, colourOf(page)); // reaches over the page's edge, which must be cut
        builder.box({0, 0, 210, 300}, Qt::black);
    }
    return builder.pages;
}

// Which page that half of a sheet shows, upright.
int pageSeenOn(const QImage &side, double halfLeft)
{
    const auto colour = [&](double x, double y) {
        return side.pixelColor(int(halfLeft + side.width() * x), int(side.height() * y));
    };
    if (colour(0.125, 0.25) != Qt::black)
        return -1;
    for (int page = 0; page < 20; ++page) {
        if (colour(0.375, 0.75) == colourOf(page) && colour(0.375, 0.25) == colourOf(page))
            return page;
    }
    return -2;
}

SheetSide seenOn(const QImage &side)
{
    return {pageSeenOn(side, 0), pageSeenOn(side, side.width() / 2.0)};
}

// Another program's PDF, made of ours.
QByteArray changed(const QByteArray &file, const std::function<void(QPDF &)> &change)
{
    QPDF pdf;
    pdf.processMemoryFile("before", file.constData(), size_t(file.size()));
    change(pdf);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

} // namespace

class TestBooklet : public QObject
{
    Q_OBJECT

private slots:
    void sheets_carryThePagesInTheirPlaces_data();
    void sheets_carryThePagesInTheirPlaces();
    void signatures_areAsEqualAsCanBe_data();
    void signatures_areAsEqualAsCanBe();
    void creep_movesInnerSheetsTowardsTheFold();
    void creep_beginsAtFiveSheets_unlessItIsSet();
    void passes_bringEveryBackToItsFront_data();
    void passes_bringEveryBackToItsFront();
    void foldedSheets_readInOrder_data();
    void foldedSheets_readInOrder();
    void sheet_isTwiceThePage_data();
    void sheet_isTwiceThePage();
    void printedSheets_showThePagesInTheirPlaces_data();
    void printedSheets_showThePagesInTheirPlaces();
    void paintedSheets_lookLikeThePrintedOnes_data();
    void paintedSheets_lookLikeThePrintedOnes();
    void largerSheet_enlargesAllPagesAlike();
    void booklet_isPresetForItsPrinter();
    void booklet_isSoundAndTheSameEachTime();
    void wrongSheets_areRefused();
    void anyPdf_isImposed();
    void imposing_leavesOnlyWhatIsForPaper();
    void contentThatPagesShare_isImposedOnEach();
    void lockedPdf_isImposedOpenly();
    void turnedPage_isImposedAsItIsSeen();
    void foreignFiles_areRefused_data();
    void foreignFiles_areRefused();
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
    QTEST(written(imposeBooklet(pages, {.blanksBeforeBackCover = blanksBeforeBackCover})), "sheets");
}

void TestBooklet::signatures_areAsEqualAsCanBe_data()
{
    QTest::addColumn<int>("pages");
    QTest::addColumn<int>("most"); // sheets in a signature
    QTest::addColumn<QString>("signatures"); // their sheets, and what their outermost sheet has in front

    QTest::newRow("one") << 16 << 5 << u"4 sheets 16|1"_s;
    QTest::newRow("43 pages by five sheets") << 43 << 5 << u"4 sheets 16|1, 4 sheets 32|17, 3 sheets 43|33"_s;
    QTest::newRow("single sheets") << 8 << 1 << u"1 sheets 4|1, 1 sheets 8|5"_s;
    QTest::newRow("no limit") << 43 << 0 << u"11 sheets 43|1"_s;
}

void TestBooklet::signatures_areAsEqualAsCanBe()
{
    QFETCH(int, pages);
    QFETCH(int, most);
    QStringList signatures;
    QList<Sheet> signature;
    const auto finish = [&] {
        if (!signature.isEmpty())
            signatures << u"%1 sheets %2"_s.arg(signature.size()).arg(written({signature.first()}).section(u' ', 0, 0));
        signature.clear();
    };
    for (const Sheet &sheet : imposeBooklet(pages, {.signature = most})) {
        if (sheet.depth == 0)
            finish();
        QCOMPARE(sheet.depth, signature.size());
        signature << sheet;
    }
    finish();
    QTEST(signatures.join(u", "_s), "signatures");
}

// The black field in the upper left corner of a page is 210 points wide: by its edge one sees where the page lies.
void TestBooklet::creep_movesInnerSheetsTowardsTheFold()
{
    const Pages pages = colouredPages(12); // three sheets
    const auto straight = writeBookletPdf(pages, {.sheet = a4});
    const auto shifted = writeBookletPdf(pages, {.sheet = a4, .creep = 10});
    QVERIFY(straight && shifted);
    const QList<QImage> before = sample::rendered(*straight, 72), after = sample::rendered(*shifted, 72);
    QCOMPARE(after.size(), 6);
    const auto edge = [](const QImage &side, double from) { // of the black field of the half that begins there
        int x = int(from);
        while (x < side.width() && side.pixelColor(x, 100) == Qt::black)
            ++x;
        return x;
    };
    for (int side = 0; side < 6; ++side) {
        const int shift = 10 * (side / 2);
        QVERIFY(qAbs(edge(after[side], 60) - edge(before[side], 60) - shift) <= 1); // left pages to the right
        QVERIFY(qAbs(edge(before[side], 430) - edge(after[side], 430) - shift) <= 1); // right pages to the left
    }
}

void TestBooklet::creep_beginsAtFiveSheets_unlessItIsSet()
{
    const auto deepest = [](int pages, const BookletSetup &setup) {
        double creep = 0;
        for (const BookletSide &side : bookletSides(pages, setup))
            creep = std::max(creep, side.creep);
        return creep;
    };
    const double paper = 0.1 * 72 / 25.4;
    QCOMPARE(deepest(16, {}), 0.0);
    QCOMPARE(deepest(20, {}), 4 * paper);
    QCOMPARE(deepest(80, {.signature = 4}), 0.0); // however many signatures
    QCOMPARE(deepest(8, {.creep = 2}), 2.0);
    QCOMPARE(deepest(400, {.creep = 0}), 0.0);
}

void TestBooklet::passes_bringEveryBackToItsFront_data()
{
    QTest::addColumn<Pass>("pass");
    QTest::addColumn<SecondPass>("second");
    QTest::addColumn<QString>("sides");
    QTest::addColumn<bool>("turned");

    QTest::newRow("both sides") << Pass::BothSides << SecondPass() << u"8|1 2|7 6|3 4|5"_s << false;
    QTest::newRow("fronts") << Pass::Fronts << SecondPass{true, true} << u"8|1 6|3"_s << false;
    QTest::newRow("backs") << Pass::Backs << SecondPass() << u"2|7 4|5"_s << false;
    QTest::newRow("backs, reversed") << Pass::Backs << SecondPass{true, false} << u"4|5 2|7"_s << false;
    QTest::newRow("backs, turned") << Pass::Backs << SecondPass{false, true} << u"2|7 4|5"_s << true;
    QTest::newRow("backs, both") << Pass::Backs << SecondPass{true, true} << u"4|5 2|7"_s << true;
}

void TestBooklet::passes_bringEveryBackToItsFront()
{
    QFETCH(Pass, pass);
    QFETCH(SecondPass, second);
    QFETCH(bool, turned);
    const BookletSetup setup{.sheet = a4, .pass = pass, .secondPass = second};
    const QList<BookletSide> sides = bookletSides(8, setup);
    QStringList names;
    for (const BookletSide &side : sides)
        names << written({Sheet{.front = side.pages}}).section(u' ', 0, 0);
    QTEST(names.join(u' '), "sides");

    const auto file = writeBookletPdf(colouredPages(8), setup);
    QVERIFY(file);
    const QList<QImage> images = sample::rendered(*file, 36);
    QCOMPARE(images.size(), sides.size());
    for (qsizetype i = 0; i < sides.size(); ++i)
        QCOMPARE(seenOn(turned ? images[i].mirrored(true, true) : images[i]), sides[i].pages);
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
        const QList<Sheet> sheets = imposeBooklet(pages, {.blanksBeforeBackCover = blanksBeforeBackCover});
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

void TestBooklet::printedSheets_showThePagesInTheirPlaces_data()
{
    QTest::addColumn<int>("pages");
    QTest::addColumn<Flip>("flip");

    QTest::newRow("one page") << 1 << Flip::ShortEdge;
    QTest::newRow("six pages") << 6 << Flip::ShortEdge;
    QTest::newRow("six pages, flipped over the long edge") << 6 << Flip::LongEdge;
    QTest::newRow("sixteen pages") << 16 << Flip::ShortEdge;
}

void TestBooklet::printedSheets_showThePagesInTheirPlaces()
{
    QFETCH(int, pages);
    QFETCH(Flip, flip);
    const auto file = writeBookletPdf(colouredPages(pages), {.sheet = a4, .flip = flip});
    QVERIFY(file);
    const QList<QImage> sides = sample::rendered(*file, 36);
    const QList<Sheet> sheets = imposeBooklet(pages);
    QCOMPARE(sides.size(), 2 * sheets.size());
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        QCOMPARE(seenOn(sides[2 * i]), sheets[i].front);
        const QImage &back = sides[2 * i + 1];
        QCOMPARE(seenOn(flip == Flip::LongEdge ? back.mirrored(true, true) : back), sheets[i].back);
    }
}

void TestBooklet::paintedSheets_lookLikeThePrintedOnes_data()
{
    QTest::addColumn<Flip>("flip");
    QTest::newRow("short edge") << Flip::ShortEdge;
    QTest::newRow("long edge") << Flip::LongEdge;
}

void TestBooklet::paintedSheets_lookLikeThePrintedOnes()
{
    QFETCH(Flip, flip);
    const Pages pages = sample::document();
    const QSizeF sheet(792, 612); // letter, so that the pages are scaled and do not fill it
    const QList<QImage> printed = sample::rendered(*writeBookletPdf(pages, {.sheet = sheet, .flip = flip, .scaled = true}), 144);
    QCOMPARE(printed.size(), 2);

    const BookletSetup setup{.sheet = sheet, .flip = flip, .scaled = true};
    const auto geometry = SheetGeometry::of(largestPage(pages), setup);
    QVERIFY(geometry);
    const QList<BookletSide> sides = bookletSides(2, setup);
    for (const bool back : {false, true}) {
        QImage image(1584, 1224, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(2, 2);
        paintSheetSide(painter, pages, sides[back], *geometry);
        QVERIFY(sample::visibleDifference(image, printed[back]) < 0.005);
    }
}

void TestBooklet::largerSheet_enlargesAllPagesAlike()
{
    const auto file = writeBookletPdf(colouredPages(4), {.sheet = {1190.55, 841.89}, .scaled = true});
    const QList<QImage> sides = sample::rendered(*file, 36);
    QCOMPARE(sides.size(), 2);
    QCOMPARE(seenOn(sides[0]), (SheetSide{3, 0}));
    QCOMPARE(sides[0].pixelColor(590, 416), colourOf(0)); // the outer corner
}

void TestBooklet::booklet_isPresetForItsPrinter()
{
    for (const Flip flip : {Flip::ShortEdge, Flip::LongEdge}) {
        const QByteArray file = *writeBookletPdf(colouredPages(4), {.sheet = a4, .flip = flip});
        QPDF pdf;
        pdf.processMemoryFile("booklet", file.constData(), size_t(file.size()));
        QPDFObjectHandle preferences = pdf.getRoot().getKey("/ViewerPreferences");
        QCOMPARE(preferences.getKey("/PrintScaling").getName(), std::string("/None"));
        QCOMPARE(preferences.getKey("/Duplex").getName(),
                 std::string(flip == Flip::ShortEdge ? "/DuplexFlipShortEdge" : "/DuplexFlipLongEdge"));
        QVERIFY(!pdf.getRoot().hasKey("/StructTreeRoot"));
    }
}

void TestBooklet::booklet_isSoundAndTheSameEachTime()
{
    const QByteArray file = *writeBookletPdf(sample::document(), {.sheet = a4});
    QCOMPARE(*writeBookletPdf(sample::document(), {.sheet = a4}), file);
    const sample::Verdict verdict = sample::verdict(u"qpdf"_s, {u"--check"_s, u"FILE"_s}, file);
    QVERIFY2(verdict.exitCode == 0, qUtf8Printable(verdict.output));
}

void TestBooklet::wrongSheets_areRefused()
{
    QCOMPARE(writeBookletPdf(Pages(), {.sheet = a4}).error().kind, Error::Kind::Refused);
    for (const QSizeF sheet : {QSizeF(595.28, 841.89), QSizeF(600, 0)})
        QCOMPARE(writeBookletPdf(colouredPages(4), {.sheet = sheet}).error().kind, Error::Kind::Usage);
}

void TestBooklet::anyPdf_isImposed()
{
    const QByteArray single = *writePdf(colouredPages(6));
    const auto file = imposePdf(single, {});
    QVERIFY2(file, qUtf8Printable(file ? QString() : file.error().message));
    const QList<QImage> sides = sample::rendered(*file, 36);
    QCOMPARE(sides.size(), 4);
    QCOMPARE(sides[0].size(), QSize(421, 298)); // A4, since the pages are A5
    const QList<Sheet> sheets = imposeBooklet(6);
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        QCOMPARE(seenOn(sides[2 * i]), sheets[i].front);
        QCOMPARE(seenOn(sides[2 * i + 1]), sheets[i].back);
    }
    QCOMPARE(*imposePdf(single, {}), *file);
}

void TestBooklet::imposing_leavesOnlyWhatIsForPaper()
{
    const QByteArray file = *imposePdf(*writePdf(sample::document()), {});
    QPDF pdf;
    pdf.processMemoryFile("booklet", file.constData(), size_t(file.size()));
    QCOMPARE(pdf.getRoot().getKeys(), (std::set<std::string>{"/Pages", "/Type", "/ViewerPreferences"}));
    for (QPDFObjectHandle page : pdf.getAllPages())
        QVERIFY(!page.hasKey("/Annots"));
    const sample::Verdict verdict = sample::verdict(u"qpdf"_s, {u"--check"_s, u"FILE"_s}, file);
    QVERIFY2(verdict.exitCode == 0, qUtf8Printable(verdict.output));
}

void TestBooklet::contentThatPagesShare_isImposedOnEach()
{
    const QByteArray shared = changed(*writePdf(colouredPages(2)), [](QPDF &pdf) {
        QPDFObjectHandle first = pdf.getAllPages()[0], second = pdf.getAllPages()[1];
        second.replaceKey("/Contents", first.getKey("/Contents"));
    });
    const auto file = imposePdf(shared, {});
    QVERIFY(file);
    QCOMPARE(seenOn(sample::rendered(*file, 36).value(0)), (SheetSide{0, 0}));
}

void TestBooklet::lockedPdf_isImposedOpenly()
{
    const QTemporaryDir folder;
    const QString locked = folder.filePath(u"locked.pdf"_s);
    const sample::Verdict done = sample::verdict(
        u"qpdf"_s, {u"--encrypt"_s, u""_s, u"owner"_s, u"256"_s, u"--"_s, u"FILE"_s, locked}, *writePdf(colouredPages(2)));
    QVERIFY2(done.exitCode == 0, qUtf8Printable(done.output));
    QFile read(locked);
    QVERIFY(read.open(QIODevice::ReadOnly));
    const auto file = imposePdf(read.readAll(), {});
    QVERIFY(file);
    QVERIFY(!file->contains("/Encrypt"));
    QCOMPARE(seenOn(sample::rendered(*file, 36).value(0)), (SheetSide{1, 0}));
}

void TestBooklet::turnedPage_isImposedAsItIsSeen()
{
    const QByteArray turned = changed(*writePdf(colouredPages(1)), [](QPDF &pdf) {
        QPDFObjectHandle page = pdf.getAllPages().front();
        page.replaceKey("/Rotate", QPDFObjectHandle::newInteger(180));
    });

    const auto file = imposePdf(turned, {});
    QVERIFY(file);
    const QList<QImage> sides = sample::rendered(*file, 36);
    QCOMPARE(sides.size(), 2);
    QCOMPARE(sides[0].pixelColor(421 * 5 / 8, 75), colourOf(0)); // where an upright page is black
    QCOMPARE(sides[0].pixelColor(421 * 7 / 8, 225), QColor(Qt::black));
}

void TestBooklet::foreignFiles_areRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a picture") << sample::encoded(sample::disc(8), "PNG");
    QTest::newRow("a PDF cut short") << writePdf(colouredPages(1))->left(60);
}

void TestBooklet::foreignFiles_areRefused()
{
    QFETCH(QByteArray, file);
    const auto booklet = imposePdf(file, {});
    QVERIFY(!booklet);
    QVERIFY(!booklet.error().message.isEmpty());
}

QTEST_MAIN(TestBooklet)
#include "tst_booklet.moc"
