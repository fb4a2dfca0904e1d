// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/presspdf.h"
#include "export/qpdf.h"

#include "rendering.h"
#include "samplepages.h"

#include <QGuiApplication>
#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestPressPdf : public QObject
{
    Q_OBJECT

private slots:
    void boxes_sayWhereToCut();
    void colourAtTheEdge_bleeds();
    void marks_standOutsideTheBleed();
    void noPages_areRefused();

private:
    static QByteArray file();
    static QImage sheet() { return sample::rendered(file(), 72).value(0); }
};

namespace {

constexpr double bleed = 3 * 72 / 25.4, room = 9 * 72 / 25.4; // points

} // namespace

// A band along the head of the page, and a field that touches no edge.
QByteArray TestPressPdf::file()
{
    sample::PageBuilder builder;
    builder.newPage();
    builder.box({0, 0, 420, 100}, Qt::blue);
    builder.box({100, 300, 50, 50}, Qt::red);
    const auto written = writePressPdf(builder.pages);
    return written ? *written : QByteArray();
}

void TestPressPdf::boxes_sayWhereToCut()
{
    const QByteArray bytes = file();
    QPDF pdf;
    pdf.processMemoryFile("press.pdf", bytes.constData(), size_t(bytes.size()));
    QPDFObjectHandle page = QPDFPageDocumentHelper(pdf).getAllPages().at(0).getObjectHandle();
    const auto size = [&page](const char *box) {
        const auto rectangle = page.getKey(box).getArrayAsRectangle();
        return QSizeF(rectangle.urx - rectangle.llx, rectangle.ury - rectangle.lly);
    };
    const QSizeF trim = size("/TrimBox");
    QVERIFY(qAbs(size("/BleedBox").width() - trim.width() - 2 * bleed) < 0.1);
    QVERIFY(qAbs(size("/MediaBox").height() - trim.height() - 2 * room) < 0.1);
    QVERIFY(!pdf.getRoot().hasKey("/StructTreeRoot"));
    QCOMPARE(sample::verdict(u"qpdf"_s, {u"--check"_s, u"FILE"_s}, bytes).exitCode, 0);
}

void TestPressPdf::colourAtTheEdge_bleeds()
{
    const QImage seen = sheet();
    const int inBleed = int(room - bleed / 2);
    QCOMPARE(seen.pixelColor(int(room) + 50, inBleed), QColor(Qt::blue)); // above the head
    QCOMPARE(seen.pixelColor(inBleed, int(room) + 50), QColor(Qt::blue)); // beside it
    QCOMPARE(seen.pixelColor(inBleed, int(room) + 150), QColor(Qt::white)); // beside the empty margin
    QCOMPARE(seen.pixelColor(int(room) + 125, int(room) + 325), QColor(Qt::red));
    QCOMPARE(seen.pixelColor(int(room) + 95, int(room) + 325), QColor(Qt::white)); // what touches no edge stays as it is
    QCOMPARE(seen.pixelColor(int(room) + 50, int(room - bleed) - 4), QColor(Qt::white)); // and the bleed ends
}

void TestPressPdf::marks_standOutsideTheBleed()
{
    const QImage seen = sample::rendered(file(), 288).value(0);
    const auto darkest = [&seen](double x, double y) { // near this place, in points
        int least = 255;
        for (int dx = -3; dx <= 3; ++dx) {
            for (int dy = -3; dy <= 3; ++dy)
                least = std::min(least, qGray(seen.pixel(int(x * 4) + dx, int(y * 4) + dy)));
        }
        return least;
    };
    QVERIFY(darkest(room, 8) < 128); // the upper left corner's, above it
    QVERIFY(darkest(8, room) < 128); // and at its left
    QVERIFY(darkest(room + 40, 8) > 200);
    QVERIFY(darkest(room, seen.height() / 4.0 - 8) < 128); // the lower left corner's
}

void TestPressPdf::noPages_areRefused()
{
    QVERIFY(!writePressPdf({}));
}

QTEST_MAIN(TestPressPdf)
#include "tst_presspdf.moc"
