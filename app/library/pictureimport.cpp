// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictureimport.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QImageReader>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::PictureImport)
};

constexpr qsizetype largestFile = 32 << 20;
constexpr int longestSide = 12000;
constexpr qint64 mostPixels = 40'000'000;

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

// Segments in which cameras and programs write about the picture: EXIF and XMP (APP1), IPTC (APP13), comments.
bool carriesNotes(const QByteArray &jpeg)
{
    for (qsizetype at = 2; at + 4 <= jpeg.size() && uchar(jpeg[at]) == 0xFF;) {
        const uchar marker = uchar(jpeg[at + 1]);
        if (marker == 0xDA) // the picture itself begins
            return false;
        if (marker == 0xE1 || marker == 0xED || marker == 0xFE)
            return true;
        at += 2 + (uchar(jpeg[at + 2]) << 8 | uchar(jpeg[at + 3]));
    }
    return false;
}

ImageFile kept(const QByteArray &bytes, const QByteArray &format, QSize size)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return {{QString::fromLatin1(hash), QString::fromLatin1(format), size.width(), size.height()}, bytes};
}

Error refused(const QString &message)
{
    return {Error::Kind::Refused, message};
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
    const QSize size = reader.size();
    if (size.width() > longestSide || size.height() > longestSide || qint64(size.width()) * size.height() > mostPixels)
        return refused(Messages::tr("%1 has too many pixels (%2 × %3): make it smaller first.").arg(name).arg(size.width()).arg(size.height()));
    const QImage image = reader.read();
    if (image.isNull())
        return refused(Messages::tr("%1 cannot be read as a picture: %2.").arg(name, reader.errorString()));
    if (format == "jpeg" && !carriesNotes(bytes))
        return kept(bytes, format, image.size());
    return importPicture(image, name);
}

Result<ImageFile> importPicture(const QImage &image, const QString &name)
{
    if (image.isNull())
        return refused(Messages::tr("%1 is no picture that can be used: choose a JPEG, PNG or GIF file.").arg(name));
    // Photographs stay small as JPEG; whatever is transparent or drawn with few colours stays exact as PNG.
    const bool asPng = image.hasAlphaChannel() || image.colorCount() > 0;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImage plain = image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_RGBA8888 : QImage::Format_RGB888);
    for (const QString &key : plain.textKeys())
        plain.setText(key, {});
    if (!plain.save(&buffer, asPng ? "png" : "jpeg", asPng ? -1 : 92))
        return refused(Messages::tr("%1 cannot be converted: save it as JPEG or PNG first.").arg(name));
    return kept(buffer.data(), asPng ? "png" : "jpeg", plain.size());
}

} // namespace quarterly
