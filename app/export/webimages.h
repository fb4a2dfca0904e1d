// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "issue/issue.h"

#include <QHash>
#include <QImage>

namespace quarterly {

// One picture in one width, as a file of the web page.
struct WebImage
{
    QString name; // "images/1a2b3c4d5e6f-960.jpg"
    QSize size;
    QByteArray data;
};

// One or two widths, ascending, so that no reader loads more than the screen can show.
using WebImages = QList<WebImage>;
using WebPictures = QHash<QByteArray, WebImages>; // by the picture's hash

// "jpeg", which is made to appear by and by, or "png".
QByteArray encodedPicture(const QImage &image, const QByteArray &format);

// The pictures that the issue shows, and the organisation's logo.
Result<WebPictures> webPictures(const Issue &issue);
// The logo alone, for pages without other pictures.
WebPictures webLogo(const Profile &profile);

} // namespace quarterly
