// SPDX-License-Identifier: GPL-3.0-or-later
#include "webimages.h"

#include "base/picturereader.h"
#include "issue/editiontext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QImageWriter>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct WebImageText
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::WebImageText)
};

// The column of text and the phone in the hand need the one, fine screens twice as much.
constexpr int widths[] = {640, 1280};
constexpr QSize mostLogo(480, 176); // pixels, on fine screens two for each of the page's
constexpr qsizetype heavy = 400'000; // bytes: a picture as large as that is written anew even in its own width

Error unreadable(const Item &item)
{
    const QString title = item.title.plain(item.source);
    return {Error::Kind::Failed,
            WebImageText::tr("A picture of “%1” cannot be read: take it out and put it in again.").arg(title)};
}

// The picture's own width, unless it is beyond all need, and those that are clearly smaller.
QList<int> widthsFor(int own)
{
    const int widest = std::min(own, std::ranges::max(widths));
    QList<int> chosen;
    std::ranges::copy_if(widths, std::back_inserter(chosen), [widest](int width) { return width * 5 <= widest * 4; });
    return chosen << widest;
}

QString nameFor(const Picture &picture, int width)
{
    return u"images/%1-%2.%3"_s.arg(QString::fromLatin1(picture.hash.toHex().first(12)))
        .arg(width).arg(picture.format == "jpeg" ? u"jpg"_s : u"png"_s);
}

Result<WebImages> webImages(const Picture &picture, const Item &item)
{
    WebImages images;
    for (const int width : widthsFor(picture.size.width())) {
        const QImage image = imageOfWidth(picture.data, picture.format, width);
        if (image.isNull())
            return unreadable(item);
        const bool isAsItIs = width == picture.size.width() && (picture.format != "jpeg" || picture.data.size() <= heavy);
        images << WebImage{nameFor(picture, width), image.size(), isAsItIs ? picture.data : encodedImage(image, picture.format)};
    }
    return images;
}

} // namespace

QImage imageOfWidth(const QByteArray &data, const QByteArray &format, int width)
{
    PictureReader reader(data);
    const QSize own = reader.size();
    if (format == "jpeg" && width < own.width()) // what is not needed is not even decoded
        reader.setScaledSize({width, std::max(1, qRound(double(own.height()) * width / own.width()))});
    const QImage image = reader.read();
    return image.width() > width ? image.scaledToWidth(width, Qt::SmoothTransformation) : image;
}

QByteArray encodedImage(const QImage &image, const QByteArray &format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, format);
    writer.setOptimizedWrite(true);
    if (format == "jpeg") {
        writer.setQuality(82);
        writer.setProgressiveScanWrite(true);
    }
    writer.write(image);
    return bytes;
}

WebPictures webLogo(const Profile &profile)
{
    const Logo &logo = profile.logo;
    const QImage image = readPicture(logo.data);
    if (image.isNull())
        return {};
    const QSize size = image.size().scaled(image.size().boundedTo(mostLogo), Qt::KeepAspectRatio);
    const QImage scaled = size == image.size() ? image : image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QString name = u"images/logo-%1.png"_s.arg(QString::fromLatin1(logo.hash.toHex().first(12)));
    return {{logo.hash, {WebImage{name, size, encodedImage(scaled, "png")}}}};
}

QString widestWebImage(const Picture &picture)
{
    return nameFor(picture, widthsFor(picture.size.width()).last());
}

Result<WebPictures> webPictures(const Issue &issue)
{
    WebPictures pictures = webLogo(issue.profile);
    for (const Section &section : issue.sections) {
        for (const Placement &placement : section.placements) {
            for (const Picture &picture : shownPictures(placement)) {
                if (pictures.contains(picture.hash))
                    continue;
                const auto images = webImages(picture, placement.item);
                if (!images)
                    return images.error();
                pictures.insert(picture.hash, *images);
            }
        }
    }
    return pictures;
}

} // namespace quarterly
