// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdffile.h"

#include "export/qpdf.h"

#include <QCoreApplication>

namespace quarterly {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::PdfFile)
};

QByteArray bytesOf(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

} // namespace

Result<QByteArray> makePdf(const std::function<Result<void>(QPDF &)> &fill)
{
    try {
        QPDF pdf;
        pdf.emptyPDF();
        if (const auto filled = fill(pdf); !filled)
            return filled.error();
        return bytesOf(pdf);
    } catch (const std::exception &problem) {
        return Error{Error::Kind::Failed,
                     Messages::tr("The PDF cannot be written: %1.").arg(QString::fromUtf8(problem.what()))};
    }
}

Error damagedPicture(const Pages &pages, int picture)
{
    for (qsizetype page = 0; page < pages.pages.size(); ++page) {
        for (const PageItem &item : pages.pages[page].items) {
            const auto *image = std::get_if<Image>(&item.content);
            if (!image || image->picture != picture)
                continue;
            const QString alt = item.element == artifact ? QString() : pages.elements[item.element].alt;
            return {Error::Kind::Refused,
                    alt.isEmpty() ? Messages::tr("A picture on page %1 is damaged: replace it.").arg(page + 1)
                                  : Messages::tr("The picture “%2” on page %1 is damaged: replace it.")
                                        .arg(page + 1)
                                        .arg(alt)};
        }
    }
    return {Error::Kind::Refused, Messages::tr("A picture is damaged: replace it.")};
}

Error noPages()
{
    return {Error::Kind::Refused, Messages::tr("There are no pages to write: the issue is empty in this language.")};
}

} // namespace quarterly
