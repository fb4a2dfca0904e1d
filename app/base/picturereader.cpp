// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturereader.h"

namespace quarterly {

namespace {

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

void PictureReader::allowTheLargest()
{
    QImageReader::setAllocationLimit(int(mostPixels * 8 >> 20)); // MB: decoded, at 16 bits a channel
}

QSize PictureReader::size() const
{
    const QSize size = m_reader.size();
    const bool isTooLarge = size.width() > longestSide || size.height() > longestSide || qint64(size.width()) * size.height() > mostPixels;
    return size.isEmpty() || isTooLarge ? QSize() : size;
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
