// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QImageReader>

namespace quarterly {

// Reads a picture that is kept: PNG or JPEG, told by its first bytes. No other decoder ever sees the bytes, whatever another
// program has put into a library or a package.
class PictureReader
{
public:
    explicit PictureReader(const QByteArray &bytes);
    static bool isTooLarge(QSize pixels); // 12,000 a side, 40 million in all
    static void allowTheLargest(); // Qt reads no more than 128 MB of pixels by itself

    QByteArray format() const { return m_reader.format(); } // "png" or "jpeg", else nothing of use
    QSize size() const; // empty for what is no such picture, or larger than one may be
    void setScaledSize(QSize size) { m_reader.setScaledSize(size); }
    QImage read();

private:
    QBuffer m_buffer;
    QImageReader m_reader;
};

// All of it at once; null if it cannot be read.
QImage readPicture(const QByteArray &bytes);

} // namespace quarterly
