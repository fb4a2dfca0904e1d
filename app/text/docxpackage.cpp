// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxpackage.h"

#include "base/xmlguard.h"

#include <QCoreApplication>
#include <QDir>
#include <QXmlStreamReader>

#include <zip.h>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::DocxPackage)
};

constexpr qint64 largestPart = 24 << 20, largestWhole = 96 << 20;
constexpr qint64 mostParts = 10'000;
constexpr qint64 largestRatio = 200; // of what a part unpacks to; text comes to a tenth of that
constexpr qint64 freely = 1 << 20; // bytes that do no harm, whatever they were packed in

Error refused(const QString &message)
{
    return {Error::Kind::Refused, message};
}

// What people send under the name of a Word file.
std::optional<Error> otherKind(const QByteArray &file)
{
    if (file.startsWith("\xD0\xCF\x11\xE0"))
        return refused(Messages::tr("This is a file of an old Word, or one with a password: save it as .docx without a password."));
    if (file.startsWith("%PDF"))
        return refused(Messages::tr("This is a PDF, whatever its name says: save the text as .docx."));
    if (file.startsWith("{\\rtf"))
        return refused(Messages::tr("This is an RTF file, whatever its name says: save it as .docx."));
    return std::nullopt;
}

// Relative to the part that has the relationship; "/word/x.xml" from the top.
QString resolved(const QString &part, const QString &target)
{
    const QString folder = part.section(u'/', 0, -2);
    const QString path = QDir::cleanPath(target.startsWith(u'/') ? target : u'/' + folder + u'/' + target);
    return path.mid(1);
}

QString relationshipsOf(const QString &part)
{
    const QString folder = part.contains(u'/') ? part.section(u'/', 0, -2) + u'/' : QString();
    return folder + u"_rels/"_s + part.section(u'/', -1) + u".rels"_s;
}

} // namespace

Error damagedDocx()
{
    return refused(Messages::tr("The Word file is damaged: open it in Word or LibreOffice and save it anew."));
}

void DocxPackage::Close::operator()(zip *archive) const
{
    zip_discard(archive);
}

Result<DocxPackage> DocxPackage::open(const QByteArray &file)
{
    if (const auto other = otherKind(file))
        return *other;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(file.constData(), zip_uint64_t(file.size()), 0, &error);
    DocxPackage package;
    package.m_archive.reset(source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr);
    zip_error_fini(&error);
    if (!package.m_archive) {
        zip_source_free(source);
        return damagedDocx();
    }
    if (zip_get_num_entries(package.m_archive.get(), 0) > mostParts)
        return damagedDocx();
    if (const auto found = package.findDocument(); !found)
        return found.error();
    return package;
}

bool DocxPackage::has(const QString &part) const
{
    return zip_name_locate(m_archive.get(), part.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

Result<QByteArray> DocxPackage::read(const QString &part)
{
    const zip_int64_t index = zip_name_locate(m_archive.get(), part.toUtf8().constData(), ZIP_FL_NOCASE);
    zip_file_t *file = index < 0 ? nullptr : zip_fopen_index(m_archive.get(), zip_uint64_t(index), 0);
    if (!file) {
        const bool locked = zip_error_code_zip(zip_get_error(m_archive.get())) == ZIP_ER_NOPASSWD;
        return locked ? refused(Messages::tr("The Word file has a password: save it without one.")) : damagedDocx();
    }
    zip_stat_t facts;
    const bool isTold = zip_stat_index(m_archive.get(), zip_uint64_t(index), 0, &facts) == 0 && (facts.valid & ZIP_STAT_COMP_SIZE);
    const qint64 most = std::min(largestPart, std::max(freely, isTold ? largestRatio * qint64(facts.comp_size) : 0));
    QByteArray bytes;
    QByteArray piece(1 << 16, Qt::Uninitialized);
    zip_int64_t count = 0;
    while ((count = zip_fread(file, piece.data(), zip_uint64_t(piece.size()))) > 0) {
        bytes.append(piece.constData(), qsizetype(count));
        m_unpacked += count;
        if (bytes.size() > most || m_unpacked > largestWhole)
            break;
    }
    zip_fclose(file);
    if (count > 0)
        return refused(Messages::tr("The Word file unpacks to more than %1 MB: take the part that you need into a file of its own.")
                           .arg((bytes.size() > most ? most : largestWhole) >> 20));
    return count < 0 ? Result<QByteArray>(damagedDocx()) : Result<QByteArray>(bytes);
}

Result<QString> DocxPackage::readXml(const QString &part)
{
    const auto bytes = read(part);
    return bytes ? guardedXml(*bytes, Messages::tr("The Word file (%1)", "a part of it").arg(part)) : bytes.error();
}

Result<QHash<QString, DocxTarget>> DocxPackage::targetsOf(const QString &part, QString *document)
{
    QHash<QString, DocxTarget> targets;
    const QString relationships = relationshipsOf(part);
    if (!has(relationships))
        return targets;
    const auto text = readXml(relationships);
    if (!text)
        return text.error();
    QXmlStreamReader xml(*text);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement() || xml.name() != "Relationship"_L1)
            continue;
        const auto attributes = xml.attributes();
        const QString target = attributes.value("Target"_L1).toString();
        const bool isOutside = attributes.value("TargetMode"_L1) == "External"_L1;
        targets.insert(attributes.value("Id"_L1).toString(), {isOutside ? target : resolved(part, target), isOutside});
        if (document && attributes.value("Type"_L1).endsWith("/officeDocument"_L1))
            *document = resolved(part, target);
    }
    return xml.hasError() ? Result<QHash<QString, DocxTarget>>(damagedDocx()) : targets;
}

Result<void> DocxPackage::findDocument()
{
    m_document = u"word/document.xml"_s;
    const auto top = targetsOf({}, &m_document);
    if (!top)
        return top.error();
    if (!has(m_document)) {
        return has(u"mimetype"_s) ? refused(Messages::tr("This is an OpenDocument file: save it as .docx."))
                                  : refused(Messages::tr("This is no Word file, whatever its name says."));
    }
    const auto own = targetsOf(m_document);
    if (!own)
        return own.error();
    m_targets = *own;
    return {};
}

} // namespace quarterly
