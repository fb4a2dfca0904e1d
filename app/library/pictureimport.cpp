// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictureimport.h"

#include "base/picturereader.h"
#include "base/sha256.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QImageReader>
#include <QSet>

#include <cstring>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::PictureImport)
};

constexpr qsizetype largestFile = 32 << 20;

// Told by the first bytes alone: a name or a decoder's guess can be made to lie.
QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "gif";
    return {};
}

bool isModernFormat(const QByteArray &bytes)
{
    return (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP") || bytes.mid(4, 4) == "ftyp";
}

struct JpegParts
{
    bool isWhole = false; // up to the mark of its end: decoders make up what is missing
    bool isPlain = true; // nothing in it but the picture and what is needed to show it
};

// Application segments and comments are where cameras and programs write: place, owner, a preview of what was cut
// away, further pictures. Three of them are needed to show the colours as they are.
bool isNeeded(uchar marker, QByteArrayView content)
{
    switch (marker) {
    case 0xE0:
        return content.startsWith("JFIF");
    case 0xE2:
        return content.startsWith("ICC_PROFILE");
    case 0xEE:
        return content.startsWith("Adobe");
    default:
        return (marker & 0xF0) != 0xE0 && marker != 0xFE;
    }
}

// From segment to segment (itu.int/rec/T-REC-T.81, annex B). Between the segments of the picture's data 0xFF is
// followed by 0 or by a mark of restart.
JpegParts partsOf(const QByteArray &jpeg)
{
    JpegParts parts;
    qsizetype at = 2;
    while ((at = jpeg.indexOf('\xff', at)) >= 0 && at + 1 < jpeg.size()) {
        const uchar marker = uchar(jpeg[at + 1]);
        const bool standsAlone = marker == 0 || marker == 0xFF || (marker >= 0xD0 && marker <= 0xD7);
        if (marker == 0xD9) {
            parts.isWhole = true;
            parts.isPlain = parts.isPlain && at + 2 == jpeg.size();
            return parts;
        }
        at += marker == 0xFF ? 1 : 2;
        if (standsAlone || at + 2 > jpeg.size())
            continue;
        const int length = uchar(jpeg[at]) << 8 | uchar(jpeg[at + 1]);
        parts.isPlain = parts.isPlain && isNeeded(marker, QByteArrayView(jpeg).sliced(at + 2).first(std::clamp<qsizetype>(length - 2, 0, jpeg.size() - at - 2)));
        at += length;
    }
    return parts;
}

// A drawing or a diagram: antialiased it has some hundred colours, a photograph has ten thousands.
bool hasFewColours(const QImage &image)
{
    constexpr qsizetype few = 4096;
    if (image.colorCount() > 0)
        return true;
    const QImage pixels = image.convertToFormat(QImage::Format_RGB32);
    QSet<QRgb> colours;
    for (int y = 0; y < pixels.height() && colours.size() <= few; ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(pixels.constScanLine(y));
        for (int x = 0; x < pixels.width() && colours.size() <= few; ++x) {
            if (x == 0 || line[x] != line[x - 1]) // drawings have long stretches of one colour
                colours << line[x];
        }
    }
    return colours.size() <= few;
}

// The pixels and their colour space without what programs have written beside them.
QImage withoutNotes(const QImage &image)
{
    const QImage source = image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_RGBA8888 : QImage::Format_RGB888);
    QImage plain(source.size(), source.format());
    for (int y = 0; y < source.height(); ++y)
        memcpy(plain.scanLine(y), source.constScanLine(y), size_t(std::min(source.bytesPerLine(), plain.bytesPerLine())));
    plain.setColorSpace(source.colorSpace());
    return plain;
}

ImageFile kept(const QByteArray &bytes, const QByteArray &format, QSize size)
{
    return {{Sha256::hex(bytes), QString::fromLatin1(format), size.width(), size.height()}, bytes};
}

Error refused(const QString &message)
{
    return {Error::Kind::Refused, message};
}

Result<ImageFile> written(const QImage &image, bool asPng, const QString &name)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const QImage plain = withoutNotes(image);
    if (!plain.save(&buffer, asPng ? "png" : "jpeg", asPng ? -1 : 92))
        return refused(Messages::tr("%1 cannot be converted: save it as JPEG or PNG first.").arg(name));
    return kept(buffer.data(), asPng ? "png" : "jpeg", plain.size());
}

} // namespace

Result<ImageFile> importPicture(const QByteArray &bytes, const QString &name)
{
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty() && isModernFormat(bytes))
        return refused(Messages::tr("%1 is a HEIC or WebP picture: save it as JPEG or PNG first.").arg(name));
    if (format.isEmpty())
        return refused(Messages::tr("%1 is no picture that can be used: choose a JPEG, PNG or GIF file.").arg(name));
    if (bytes.size() > largestFile)
        return refused(Messages::tr("%1 is larger than 32 MB: make it smaller first.").arg(name));

    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    PictureReader::allowTheLargest();
    const QSize size = reader.size();
    if (!size.isValid())
        return refused(Messages::tr("%1 cannot be read as a picture: %2.").arg(name, reader.errorString()));
    if (PictureReader::isTooLarge(size))
        return refused(Messages::tr("%1 has too many pixels (%2 × %3): make it smaller first.").arg(name).arg(size.width()).arg(size.height()));
    const JpegParts parts = format == "jpeg" ? partsOf(bytes) : JpegParts{.isWhole = true, .isPlain = false};
    if (!parts.isWhole)
        return refused(Messages::tr("%1 is cut short: copy it again from where it came.").arg(name));
    const QImage image = reader.read();
    if (image.isNull())
        return refused(Messages::tr("%1 cannot be read as a picture: %2.").arg(name, reader.errorString()));
    if (parts.isPlain)
        return kept(bytes, format, image.size());
    // A photograph in shades of grey has few colours too, but was exact no longer when it came.
    return format == "jpeg" ? written(image, false, name) : importPicture(image, name);
}

Result<ImageFile> importPicture(const QImage &image, const QString &name)
{
    if (image.isNull())
        return refused(Messages::tr("%1 is no picture that can be used: choose a JPEG, PNG or GIF file.").arg(name));
    // Photographs stay small as JPEG; whatever is transparent or drawn with few colours stays exact as PNG.
    return written(image, image.hasAlphaChannel() || hasFewColours(image), name);
}

} // namespace quarterly
