// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/pagepainter.h"
#include "export/pdfwriter.h"
#include "layout/layoutissue.h"

#include "app/layout/testissue.h"
#include "rendering.h"
#include "samplepages.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTest>

#include <thread>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestPagePainter : public QObject
{
    Q_OBJECT

private slots:
    void page_looksLikeThePdf_data();
    void page_looksLikeThePdf();
    void issue_looksLikeItsPdf_data();
    void issue_looksLikeItsPdf();
    void otherThread_paintsTheSame();
    void croppedPicture_showsItsPart();
    void damagedPicture_isGrey();
    void painter_isLeftAsItWas();
};

namespace {

QImage painted(const Pages &pages, int page, double scale)
{
    const QSizeF size = pages.pages[page].size * scale;
    QImage image(QSize(qCeil(size.width()), qCeil(size.height())), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintPage(painter, pages, page);
    return image;
}

} // namespace

void TestPagePainter::page_looksLikeThePdf_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("scale");

    QTest::newRow("first page on screen") << 0 << 2;
    QTest::newRow("second page on screen") << 1 << 2;
    QTest::newRow("enlarged") << 0 << 5;
}

void TestPagePainter::page_looksLikeThePdf()
{
    QFETCH(int, page);
    QFETCH(int, scale);
    const Pages pages = sample::document();
    const QList<QImage> rendered = sample::rendered(*writePdf(pages), 72 * scale);
    QCOMPARE(rendered.size(), pages.pages.size());
    const double difference = sample::visibleDifference(painted(pages, page, scale), rendered[page]);
    QVERIFY2(difference < 0.005, qPrintable(u"%1 % of the pixels differ"_s.arg(difference * 100)));
}

void TestPagePainter::issue_looksLikeItsPdf_data()
{
    QTest::addColumn<QString>("paper");
    QTest::newRow("A4") << u"A4"_s;
    QTest::newRow("A5") << u"A5"_s;
}

void TestPagePainter::issue_looksLikeItsPdf()
{
    QFETCH(QString, paper);
    PageSetup setup;
    setup.paper = paper;
    const Pages pages = layoutIssue(testissue::fullIssue(), Language(), setup);
    const QList<QImage> rendered = sample::rendered(*writePdf(pages), 144);
    QCOMPARE(rendered.size(), pages.pages.size());
    for (int page = 0; page < rendered.size(); ++page) {
        const double difference = sample::visibleDifference(painted(pages, page, 2), rendered[page]);
        QVERIFY2(difference < 0.005, qPrintable(u"page %1: %2 %"_s.arg(page + 1).arg(difference * 100)));
    }
}

void TestPagePainter::otherThread_paintsTheSame()
{
    const Pages pages = sample::document();
    QImage there;
    std::thread([&] { there = painted(pages, 0, 2); }).join();
    QCOMPARE(there, painted(pages, 0, 2));
}

void TestPagePainter::croppedPicture_showsItsPart()
{
    QImage halves(200, 100, QImage::Format_RGB32);
    halves.fill(Qt::red);
    QPainter(&halves).fillRect(100, 0, 100, 100, Qt::blue);
    sample::PageBuilder builder({100, 100});
    builder.newPage();
    builder.figure(sample::encoded(halves, "PNG"), {0, 0, 100, 100}, u"Two halves"_s, {0.25, 0, 0.5, 1});
    const QImage image = painted(builder.pages, 0, 1);
    QCOMPARE(image.pixelColor(25, 50), QColor(Qt::red));
    QCOMPARE(image.pixelColor(75, 50), QColor(Qt::blue));
}

void TestPagePainter::damagedPicture_isGrey()
{
    sample::PageBuilder builder({100, 100});
    builder.newPage();
    builder.figure("not a picture", {10, 10, 50, 50}, u"A door"_s);
    const QImage image = painted(builder.pages, 0, 1);
    QCOMPARE(image.pixelColor(30, 30), QColor(Qt::lightGray));
    QCOMPARE(image.pixelColor(80, 80), QColor(Qt::white));
}

void TestPagePainter::painter_isLeftAsItWas()
{
    QImage image(100, 100, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setPen(Qt::magenta);
    const QPainter::RenderHints hints = painter.renderHints();
    paintPage(painter, sample::document(), 0);
    QCOMPARE(painter.pen().color(), QColor(Qt::magenta));
    QCOMPARE(painter.renderHints(), hints);
}

QTEST_MAIN(TestPagePainter)
#include "tst_pagepainter.moc"
