// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturecache.h"

#include "base/picturereader.h"

#include <QCache>

#include <mutex>

namespace quarterly {

namespace {

constexpr qsizetype cacheKilobytes = 98'304; // 96 MB

struct Key
{
    QByteArray hash;
    QSize size;

    friend bool operator==(const Key &, const Key &) = default;
    friend size_t qHash(const Key &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.hash, key.size.width(), key.size.height());
    }
};

QImage decode(const PagePicture &picture, QSize pixels)
{
    PictureReader reader(picture.data);
    const QSize whole = reader.size();
    if (pixels.width() < whole.width() && pixels.height() < whole.height())
        reader.setScaledSize(pixels.expandedTo({1, 1}));
    // In the painter's own format, so that drawing copies and converts nothing.
    return reader.read().convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

} // namespace

QImage decodedPicture(const PagePicture &picture, QSize pixels)
{
    static std::mutex mutex;
    static QCache<Key, QImage> cache(cacheKilobytes);
    const Key key{picture.hash, pixels};
    {
        const std::scoped_lock lock(mutex);
        if (const QImage *known = cache.object(key))
            return *known;
    }
    const QImage image = decode(picture, pixels);
    const std::scoped_lock lock(mutex);
    cache.insert(key, new QImage(image), std::max<qsizetype>(1, image.sizeInBytes() / 1024));
    return image;
}

} // namespace quarterly
