// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/picturereader.h"

#include <QTest>
#include <QtEndian>

using namespace quarterly;

namespace {

QByteArray written(const char *format)
{
    QImage image(6, 4, QImage::Format_RGB32);
    image.fill(Qt::red);
    QBuffer buffer;
    image.save(&buffer, format);
    return buffer.data();
}

// Says that it is larger than it is.
QByteArray hugePng()
{
    QByteArray png = written("png");
    qToBigEndian<quint32>(60'000, png.data() + 16);
    qToBigEndian<quint32>(60'000, png.data() + 20);
    return png;
}

} // namespace

class TestPictureReader : public QObject
{
    Q_OBJECT

private slots:
    void picture_isReadByItsFirstBytes_data();
    void picture_isReadByItsFirstBytes();
};

void TestPictureReader::picture_isReadByItsFirstBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("PNG") << written("png") << true;
    QTest::newRow("JPEG") << written("jpeg") << true;
    QTest::newRow("a format that Qt would guess") << written("ppm") << false;
    QTest::newRow("another") << written("bmp") << false;
    QTest::newRow("a drawing") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='6' height='4'/>") << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("cut off") << written("png").first(30) << false;
    QTest::newRow("larger than may be") << hugePng() << false;
}

void TestPictureReader::picture_isReadByItsFirstBytes()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, isRead);
    QCOMPARE(!readPicture(bytes).isNull(), isRead);
    PictureReader reader(bytes);
    QCOMPARE(reader.size().isEmpty(), !isRead);
}

QTEST_GUILESS_MAIN(TestPictureReader)
#include "tst_picturereader.moc"
