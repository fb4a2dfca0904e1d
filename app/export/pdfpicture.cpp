// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfpicture.h"

#include "base/picturereader.h"
#include "export/jpegheader.h"
#include "export/qpdf.h"

#include <QBuffer>
#include <QImage>

namespace quarterly {

namespace {

PdfObject imageObject(QPDF &pdf, QSize size, const char *colours)
{
    PdfObject image = PdfObject::newStream(&pdf);
    image.replaceDict(PdfObject::parse("<< /Type /XObject /Subtype /Image /BitsPerComponent 8 >>"));
    PdfObject dictionary = image.getDict();
    dictionary.replaceKey("/Width", PdfObject::newInteger(size.width()));
    dictionary.replaceKey("/Height", PdfObject::newInteger(size.height()));
    dictionary.replaceKey("/ColorSpace", PdfObject::newName(colours));
    return image;
}

// Four inks mean nothing without the press that they were mixed for, and the document's colours are those of screens.
std::optional<PdfObject> withoutInks(QPDF &pdf, const QByteArray &file)
{
    constexpr int quality = 92;
    const QImage mixed = readPicture(file);
    QBuffer buffer;
    if (mixed.isNull() || !mixed.convertToFormat(QImage::Format_RGB888).save(&buffer, "JPEG", quality))
        return std::nullopt;
    PdfObject image = imageObject(pdf, mixed.size(), "/DeviceRGB");
    image.replaceStreamData(buffer.data().toStdString(), PdfObject::newName("/DCTDecode"), PdfObject::newNull());
    return image;
}

std::optional<PdfObject> jpegObject(QPDF &pdf, const QByteArray &file)
{
    const auto header = readJpegHeader(file);
    if (!header)
        return std::nullopt;
    if (header->components == 4)
        return withoutInks(pdf, file);
    PdfObject image = imageObject(pdf, header->size, header->components == 1 ? "/DeviceGray" : "/DeviceRGB");
    // The pages outlive the document being written, so the file's bytes are used where they lie.
    auto *bytes = reinterpret_cast<unsigned char *>(const_cast<char *>(file.constData()));
    image.replaceStreamData(std::make_shared<Buffer>(bytes, size_t(file.size())), PdfObject::newName("/DCTDecode"),
                            PdfObject::newNull());
    return image;
}

std::string pixels(const QImage &image)
{
    const size_t rowBytes = size_t(image.width()) * size_t(image.depth() / 8);
    std::string bytes;
    bytes.reserve(rowBytes * size_t(image.height()));
    for (int row = 0; row < image.height(); ++row)
        bytes.append(reinterpret_cast<const char *>(image.constScanLine(row)), rowBytes);
    return bytes;
}

PdfObject losslessObject(QPDF &pdf, const QImage &image)
{
    const bool grey = image.allGray();
    PdfObject object = imageObject(pdf, image.size(), grey ? "/DeviceGray" : "/DeviceRGB");
    object.replaceStreamData(pixels(image.convertToFormat(grey ? QImage::Format_Grayscale8 : QImage::Format_RGB888)),
                             PdfObject::newNull(), PdfObject::newNull());
    if (image.hasAlphaChannel()) {
        PdfObject mask = imageObject(pdf, image.size(), "/DeviceGray");
        mask.replaceStreamData(pixels(image.convertToFormat(QImage::Format_Alpha8)), PdfObject::newNull(),
                               PdfObject::newNull());
        object.getDict().replaceKey("/SMask", mask);
    }
    return object;
}

} // namespace

std::optional<PdfObject> pdfPicture(QPDF &pdf, const PagePicture &picture)
{
    if (picture.data.startsWith("\xFF\xD8"))
        return jpegObject(pdf, picture.data);
    const QImage image = readPicture(picture.data);
    return image.isNull() ? std::nullopt : std::optional(losslessObject(pdf, image));
}

} // namespace quarterly
