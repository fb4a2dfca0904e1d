// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/pictureimport.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCryptographicHash>
#include <QTest>
#include <QtEndian>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestPictureImport : public QObject
{
    Q_OBJECT

private slots:
    void plainJpeg_staysByteForByte();
    void orientation_isAppliedAndNotesGo_data();
    void orientation_isAppliedAndNotesGo();
    void notes_go_data();
    void notes_go();
    void whatColoursNeed_stays_data();
    void whatColoursNeed_stays();
    void notesOfPng_go();
    void drawing_staysExact();
    void photograph_becomesJpeg();
    void greyPhotograph_staysJpeg();
    void gif_isItsFirstFrame();
    void whatIsNoPicture_isRefusedByName_data();
    void whatIsNoPicture_isRefusedByName();
    void unfinishedPicture_isRefused_data();
    void unfinishedPicture_isRefused();
    void tooManyPixels_areRefusedUndecoded_data();
    void tooManyPixels_areRefusedUndecoded();
    void largestPicture_isTaken();

private:
    static QImage gradient(QSize size);
    static QByteArray saved(const QImage &image, const char *format);
    static QByteArray withSegment(const QByteArray &jpeg, uchar marker, const QByteArray &content);
    static QByteArray exif(int orientation);
    static QByteArray pngHeader(int width, int height);
};

QImage TestPictureImport::gradient(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, qRgb(x * 255 / size.width(), y * 255 / size.height(), (x * y) % 255));
    }
    return image;
}

QByteArray TestPictureImport::saved(const QImage &image, const char *format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return buffer.data();
}

QByteArray TestPictureImport::withSegment(const QByteArray &jpeg, uchar marker, const QByteArray &content)
{
    const qint16 length = qToBigEndian(qint16(content.size() + 2));
    QByteArray segment("\xff");
    segment += char(marker);
    segment.append(reinterpret_cast<const char *>(&length), 2);
    return QByteArray(jpeg).insert(2, segment + content);
}

// The smallest EXIF there is: one entry, the orientation.
QByteArray TestPictureImport::exif(int orientation)
{
    QByteArray bytes("Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0", 32);
    bytes[25] = char(orientation);
    return bytes;
}

QByteArray TestPictureImport::pngHeader(int width, int height)
{
    QByteArray png = saved(QImage(1, 1, QImage::Format_RGB32), "png");
    qToBigEndian(width, png.data() + 16);
    qToBigEndian(height, png.data() + 20);
    quint32 crc = 0xffffffff; // of the chunk's name and content, as PNG wants it
    for (const char byte : png.mid(12, 17)) {
        crc ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? crc >> 1 ^ 0xedb88320 : crc >> 1;
    }
    qToBigEndian(~crc, png.data() + 29);
    return png;
}

void TestPictureImport::plainJpeg_staysByteForByte()
{
    const QByteArray jpeg = saved(gradient({40, 20}), "jpeg");
    const auto picture = importPicture(jpeg, u"a.jpg"_s);
    QVERIFY(picture);
    QVERIFY(picture->bytes == jpeg);
    QCOMPARE(picture->row.format, u"jpeg"_s);
    QCOMPARE(picture->row.width, 40);
    QCOMPARE(picture->row.height, 20);
    QCOMPARE(picture->row.hash.toLatin1(), QCryptographicHash::hash(jpeg, QCryptographicHash::Sha256).toHex());
}

void TestPictureImport::orientation_isAppliedAndNotesGo_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<QPoint>("corner"); // where the dark upper left corner of the sensor is to be seen
    QTest::newRow("as it is") << 1 << QPoint(0, 0);
    QTest::newRow("mirrored") << 2 << QPoint(1, 0);
    QTest::newRow("upside down") << 3 << QPoint(1, 1);
    QTest::newRow("turned right") << 6 << QPoint(1, 0);
    QTest::newRow("turned left") << 8 << QPoint(0, 1);
}

void TestPictureImport::orientation_isAppliedAndNotesGo()
{
    QFETCH(int, orientation);
    QFETCH(QPoint, corner);
    QImage image(48, 32, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 0; y < 16; ++y) {
        for (int x = 0; x < 16; ++x)
            image.setPixel(x, y, qRgb(0, 0, 0));
    }
    const auto picture = importPicture(withSegment(saved(image, "jpeg"), 0xE1, exif(orientation)), u"a.jpg"_s);
    QVERIFY2(picture, qPrintable(picture ? QString() : picture.error().message));
    QVERIFY(!picture->bytes.contains("Exif"));
    const QImage seen = QImage::fromData(picture->bytes);
    QCOMPARE(seen.size(), orientation > 4 ? QSize(32, 48) : QSize(48, 32));
    QCOMPARE(QSize(picture->row.width, picture->row.height), seen.size());
    const QPoint at(corner.x() * (seen.width() - 16) + 8, corner.y() * (seen.height() - 16) + 8);
    QVERIFY(qGray(seen.pixel(at)) < 60);
    QVERIFY(qGray(seen.pixel(seen.width() - 1 - at.x(), seen.height() - 1 - at.y())) > 200);
}

void TestPictureImport::notes_go_data()
{
    QTest::addColumn<int>("marker");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("place, in XMP") << 0xE1 << QByteArray("http://ns.adobe.com/xap/1.0/ SECRET");
    QTest::newRow("owner, in IPTC") << 0xED << QByteArray("Photoshop 3.0 SECRET");
    QTest::newRow("comment") << 0xFE << QByteArray("SECRET");
    QTest::newRow("further pictures") << 0xE2 << QByteArray("MPF SECRET");
    QTest::newRow("preview") << 0xE0 << QByteArray("JFXX SECRET");
    QTest::newRow("behind the end") << 0 << QByteArray("SECRET");
}

void TestPictureImport::notes_go()
{
    QFETCH(int, marker);
    QFETCH(QByteArray, content);
    const QByteArray plain = saved(gradient({80, 80}), "jpeg");
    const auto picture = importPicture(marker == 0 ? plain + content : withSegment(plain, uchar(marker), content), u"a.jpg"_s);
    QVERIFY2(picture, qPrintable(picture ? QString() : picture.error().message));
    QVERIFY(!picture->bytes.contains("SECRET"));
    QCOMPARE(QImage::fromData(picture->bytes).size(), QSize(80, 80));
}

void TestPictureImport::whatColoursNeed_stays_data()
{
    QTest::addColumn<QByteArray>("jpeg");
    QImage profiled = gradient({40, 20});
    profiled.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
    QTest::newRow("profile") << saved(profiled, "jpeg");
    QTest::newRow("Adobe") << withSegment(saved(gradient({40, 20}), "jpeg"), 0xEE, QByteArray("Adobe\0\x64\0\0\0\0\x01", 12));
}

void TestPictureImport::whatColoursNeed_stays()
{
    QFETCH(QByteArray, jpeg);
    const auto picture = importPicture(jpeg, u"a.jpg"_s);
    QVERIFY(picture);
    QVERIFY(picture->bytes == jpeg);
}

void TestPictureImport::notesOfPng_go()
{
    QImage image(30, 20, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    image.setText(u"Author"_s, u"SECRET"_s);
    const QByteArray png = saved(image, "png");
    QVERIFY(png.contains("SECRET"));
    const auto picture = importPicture(png, u"a.png"_s);
    QVERIFY(picture);
    QVERIFY(!picture->bytes.contains("SECRET") && !picture->bytes.contains("Author"));
}

void TestPictureImport::drawing_staysExact()
{
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int x = 0; x < 60; ++x)
        image.setPixel(x, 20, qRgb(x * 4, 0, 200));
    const auto picture = importPicture(saved(image, "png"), u"diagram.png"_s);
    QVERIFY(picture);
    QCOMPARE(picture->row.format, u"png"_s);
    QCOMPARE(QImage::fromData(picture->bytes).convertToFormat(QImage::Format_RGB32), image);

    QImage glass(20, 20, QImage::Format_ARGB32);
    glass.fill(QColor(10, 20, 30, 128));
    const auto transparent = importPicture(saved(glass, "png"), u"glass.png"_s);
    QVERIFY(transparent);
    QCOMPARE(QImage::fromData(transparent->bytes).pixelColor(5, 5), QColor(10, 20, 30, 128));
}

void TestPictureImport::photograph_becomesJpeg()
{
    const auto picture = importPicture(saved(gradient({200, 200}), "png"), u"photo.png"_s);
    QVERIFY(picture);
    QCOMPARE(picture->row.format, u"jpeg"_s);
    const auto pasted = importPicture(gradient({200, 200}), u"clipboard"_s);
    QVERIFY(pasted);
    QVERIFY(pasted->bytes == picture->bytes);
}

// Which has few colours, as drawings have, and would be many times as large.
void TestPictureImport::greyPhotograph_staysJpeg()
{
    const QImage grey = gradient({200, 200}).convertToFormat(QImage::Format_Grayscale8);
    QByteArray camera = saved(grey, "jpeg");
    camera.insert(2, QByteArray::fromHex("ffe1000a457869660000abcd")); // with a camera's notes, so that it is written anew
    const auto picture = importPicture(camera, u"grey.jpg"_s);
    QVERIFY2(picture, qPrintable(picture ? QString() : picture.error().message));
    QCOMPARE(picture->row.format, u"jpeg"_s);
    QVERIFY(picture->bytes != camera);
}

void TestPictureImport::gif_isItsFirstFrame()
{
    // one red pixel, then a frame that is cut off
    const QByteArray gif = QByteArray::fromHex("47494638396101000100800000ff0000000000" "2c000000000100010000020244010021f904" "3b");
    const auto picture = importPicture(gif, u"a.gif"_s);
    QVERIFY2(picture, qPrintable(picture ? QString() : picture.error().message));
    QCOMPARE(picture->row.format, u"png"_s);
    QCOMPARE(QImage::fromData(picture->bytes).pixelColor(0, 0), QColor(Qt::red));
}

void TestPictureImport::whatIsNoPicture_isRefusedByName_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("advice");
    const QString choose = u"choose a JPEG, PNG or GIF file"_s, convert = u"save it as JPEG or PNG first"_s;
    QTest::newRow("nothing") << QByteArray() << u"empty.jpg"_s << choose;
    QTest::newRow("text") << QByteArray("Dear reader") << u"letter.png"_s << choose;
    QTest::newRow("drawing that could read files") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><image href='/etc/passwd'/></svg>") << u"chart.png"_s << choose;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7") << u"scan.jpg"_s << choose;
    QTest::newRow("TIFF") << QByteArray("II*\0\x08\0\0\0", 8) << u"scan.tif"_s << choose;
    QTest::newRow("WebP") << QByteArray("RIFF\x24\0\0\0WEBPVP8 ", 16) << u"photo.webp"_s << convert;
    QTest::newRow("HEIC") << QByteArray("\0\0\0\x18" "ftypheic\0\0\0\0mif1heic", 24) << u"IMG_0001.HEIC"_s << convert;
    QTest::newRow("AVIF named JPEG") << QByteArray("\0\0\0\x18" "ftypavif\0\0\0\0mif1avif", 24) << u"photo.jpg"_s << convert;
    QTest::newRow("too large") << QByteArray("\xff\xd8\xff") + QByteArray(33 << 20, ' ') << u"large.jpg"_s << u"larger than 32 MB"_s;
}

void TestPictureImport::whatIsNoPicture_isRefusedByName()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(QString, advice);
    const auto picture = importPicture(bytes, name);
    QVERIFY(!picture);
    QCOMPARE(picture.error().kind, Error::Kind::Refused);
    QVERIFY2(picture.error().message.startsWith(name) && picture.error().message.contains(advice), qPrintable(picture.error().message));
}

void TestPictureImport::unfinishedPicture_isRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray jpeg = saved(gradient({80, 80}), "jpeg"), png = saved(gradient({80, 80}), "png");
    QTest::newRow("half a JPEG") << jpeg.first(jpeg.size() / 2);
    QTest::newRow("JPEG without its end") << jpeg.chopped(2);
    QTest::newRow("head of a JPEG") << jpeg.first(20);
    QTest::newRow("start of a JPEG") << jpeg.first(3);
    QTest::newRow("half a JPEG whose preview is whole") << withSegment(jpeg.first(jpeg.size() / 2), 0xE1, jpeg);
    QTest::newRow("half a PNG") << png.first(png.size() / 2);
    QTest::newRow("head of a PNG") << png.first(40);
    QTest::newRow("start of a PNG") << png.first(8);
    QTest::newRow("start of a GIF") << QByteArray("GIF89a");
}

void TestPictureImport::unfinishedPicture_isRefused()
{
    QFETCH(QByteArray, bytes);
    const auto picture = importPicture(bytes, u"broken picture"_s);
    QVERIFY(!picture);
    QVERIFY2(picture.error().message.startsWith(u"broken picture"_s) && !picture.error().message.contains(u'\n'),
             qPrintable(picture.error().message));
}

void TestPictureImport::tooManyPixels_areRefusedUndecoded_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("area") << QSize(20000, 20000);
    QTest::newRow("width") << QSize(12001, 10);
    QTest::newRow("height") << QSize(10, 2000000000);
    QTest::newRow("just too many") << QSize(8000, 5001);
}

void TestPictureImport::tooManyPixels_areRefusedUndecoded()
{
    QFETCH(QSize, size);
    const auto picture = importPicture(pngHeader(size.width(), size.height()), u"poster.png"_s);
    QVERIFY(!picture);
    QVERIFY2(picture.error().message.contains(u"poster.png"_s), qPrintable(picture.error().message));
    if (size.height() < 1000000) // beyond, the decoder itself gives up
        QVERIFY(picture.error().message.contains(QString::number(size.width())));
}

void TestPictureImport::largestPicture_isTaken()
{
    QImage image(8000, 5000, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    const QByteArray jpeg = saved(image, "jpeg");
    const auto picture = importPicture(jpeg, u"large.jpg"_s);
    QVERIFY2(picture, qPrintable(picture ? QString() : picture.error().message));
    QVERIFY(picture->bytes == jpeg);
}

QTEST_GUILESS_MAIN(TestPictureImport)
#include "tst_pictureimport.moc"
