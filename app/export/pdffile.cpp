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

constexpr int compression = 4; // half the time of the usual 6 for a few kilobytes more

// Collects what the PDF library writes where it is needed: its own buffer would be copied twice.
class Collector : public Pipeline
{
public:
    explicit Collector(QByteArray &bytes) : Pipeline("bytes", nullptr), m_bytes(bytes) {}
    void write(const unsigned char *data, size_t length) override
    {
        m_bytes.append(reinterpret_cast<const char *>(data), qsizetype(length));
    }
    void finish() override {}

private:
    QByteArray &m_bytes;
};

QByteArray bytesOf(QPDF &pdf)
{
    QByteArray bytes;
    Collector collector(bytes);
    Pl_Flate::setCompressionLevel(compression);
    QPDFWriter writer(pdf);
    writer.setOutputPipeline(&collector);
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setDeterministicID(true);
    writer.setPreserveEncryption(false);
    writer.write();
    return bytes;
}

} // namespace

Result<QByteArray> makePdf(const std::function<Result<void>(QPDF &)> &fill)
{
    QPDF pdf;
    return finishPdf(pdf, [&] {
        pdf.emptyPDF();
        return fill(pdf);
    });
}

Result<QByteArray> finishPdf(QPDF &pdf, const std::function<Result<void>()> &change)
{
    try {
        if (const auto changed = change(); !changed)
            return changed.error();
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
