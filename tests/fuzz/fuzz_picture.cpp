// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "export/jpegheader.h"
#include "library/pictureimport.h"

#include <QImage>

using namespace quarterly;

// A picture from a camera, a mail or a clipboard.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input = fuzz::bytes(data, size);
    readJpegHeader(input);
    if (const auto picture = importPicture(input, QStringLiteral("F"))) {
        const QImage image = QImage::fromData(picture->bytes, qPrintable(picture->row.format));
        fuzz::expect(!image.isNull(), "a picture that is taken can be shown");
        fuzz::expect(image.width() == picture->row.width && image.height() == picture->row.height, "it is as large as is told");
    }
    return 0;
}
