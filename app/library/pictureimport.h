// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/library.h"

#include <QImage>

namespace quarterly {

// Makes a picture from outside fit to be kept: PNG, JPEG or the first frame of a GIF, told by its first bytes,
// at most 32 MB, 12,000 pixels a side and 40 million in all. Its orientation is applied and everything else that
// cameras write into it (place, owner) goes; a JPEG with neither stays as it is, byte for byte. `name` is for messages.
Result<ImageFile> importPicture(const QByteArray &bytes, const QString &name);
Result<ImageFile> importPicture(const QImage &image, const QString &name); // from the clipboard

} // namespace quarterly
