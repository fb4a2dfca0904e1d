// SPDX-License-Identifier: GPL-3.0-or-later
#include "thumbnails.h"

#include "base/picturereader.h"
#include "library/library.h"

namespace quarterly {

namespace {

// The middle of the picture; JPEG is decoded at about this size, which is much faster than whole.
QImage square(const QByteArray &bytes, int side)
{
    PictureReader reader(bytes);
    const QSize size = reader.size();
    if (size.isEmpty())
        return {};
    reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatioByExpanding));
    const QImage image = reader.read();
    return image.copy((image.width() - side) / 2, (image.height() - side) / 2, side, side);
}

} // namespace

Thumbnails::Thumbnails(const Library &library, QObject *parent) : QObject(parent), m_library(library) {}

QImage Thumbnails::of(const QString &hash)
{
    if (hash.isEmpty())
        return {};
    if (const QImage *image = m_images.object(hash))
        return *image;
    if (m_wanted.isEmpty())
        QMetaObject::invokeMethod(this, &Thumbnails::readNext, Qt::QueuedConnection);
    if (!m_wanted.contains(hash))
        m_wanted << hash;
    return {};
}

void Thumbnails::readNext()
{
    if (m_wanted.isEmpty())
        return;
    const QString hash = m_wanted.takeLast();
    const auto file = m_library.image(hash);
    m_images.insert(hash, new QImage(file ? square(file->bytes, side) : QImage()));
    if (!m_wanted.isEmpty())
        QMetaObject::invokeMethod(this, &Thumbnails::readNext, Qt::QueuedConnection);
    Q_EMIT ready(hash);
}

} // namespace quarterly
