// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturereader.h"

namespace quarterly {

namespace {

constexpr int longestSide = 12'000; // pixels
constexpr qint64 mostPixels = 40'000'000;

// Told by the first bytes alone: a name or a decoder's guess can be made to lie.
QByteArray formatOf(const QByteArray &bytes)
{
    return bytes.startsWith("\x89PNG\r\n\x1a\n") ? "png" : bytes.startsWith("\xff\xd8\xff") ? "jpeg" : "none";
}

} // namespace

PictureReader::PictureReader(const QByteArray &bytes)
{
    m_buffer.setData(bytes);
    m_buffer.open(QIODevice::ReadOnly);
    m_reader.setDevice(&m_buffer);
    m_reader.setFormat(formatOf(bytes));
    m_reader.setAutoDetectImageFormat(false);
    allowTheLargest();
}

bool PictureReader::isTooLarge(QSize pixels)
{
    return pixels.width() > longestSide || pixels.height() > longestSide || qint64(pixels.width()) * pixels.height() > mostPixels;
}

void PictureReader::allowTheLargest()
{
    QImageReader::setAllocationLimit(int(mostPixels * 8 >> 20)); // MB: decoded, at 16 bits a channel
}

QSize PictureReader::size() const
{
    const QSize size = m_reader.size();
    return size.isEmpty() || isTooLarge(size) ? QSize() : size;
}

QImage PictureReader::read()
{
    return size().isEmpty() ? QImage() : m_reader.read();
}

QImage readPicture(const QByteArray &bytes)
{
    return PictureReader(bytes).read();
}

} // namespace quarterly
