// SPDX-License-Identifier: GPL-3.0-or-later
#include "docximport.h"

#include "docxbody.h"
#include "docxpackage.h"
#include "texttable.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

// Empty for a part that the file does not have.
Result<QString> partOrNothing(DocxPackage &package, const QString &name)
{
    const QString part = package.document().section(u'/', 0, -2) + u'/' + name;
    return package.has(part) ? package.readXml(part) : Result<QString>(QString());
}

// Up to the first start of an element of this name.
bool findElement(QXmlStreamReader &xml, QLatin1StringView name)
{
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == name)
            return true;
    }
    return false;
}

// " [what the note says]", so that it can stand behind a word.
Result<void> readNotes(DocxPackage &package, const DocxStyles &styles, QLatin1StringView kind, QHash<QString, QString> &notes)
{
    const auto part = partOrNothing(package, kind + u"s.xml"_s);
    if (!part)
        return part.error();
    if (part->isEmpty())
        return {};
    QXmlStreamReader xml(*part);
    const QHash<QString, DocxTarget> targets;
    const QHash<QString, QString> none;
    while (findElement(xml, kind)) {
        const QString id = docxAttribute(xml, "id"_L1);
        const auto blocks = DocxBody(xml, {styles, targets, none}).read();
        if (!blocks)
            return blocks.error();
        const QString words = storyFromBlocks(*blocks).plainText().simplified();
        if (!words.isEmpty())
            notes.insert(kind + id, u" ["_s + words + u']');
    }
    return xml.hasError() ? damagedDocx() : Result<void>();
}

// Pictures that the blocks name and the file has; a picture too large is left to be told of as one that is missing.
QHash<QString, QByteArray> picturesOf(DocxPackage &package, const ImportedBlocks &blocks)
{
    QHash<QString, QByteArray> pictures;
    for (const ImportedBlock &block : blocks) {
        if (block.picture.isEmpty() || pictures.contains(block.picture) || !package.has(block.picture))
            continue;
        if (const auto bytes = package.read(block.picture))
            pictures.insert(block.picture, *bytes);
    }
    return pictures;
}

// A file with all that reading its text needs.
struct OpenDocx
{
    DocxPackage package;
    DocxStyles styles;
    QHash<QString, QString> notes;
    QString text;
};

Result<OpenDocx> openDocx(const QByteArray &file)
{
    auto package = DocxPackage::open(file);
    if (!package)
        return package.error();
    const auto styleSheet = partOrNothing(*package, u"styles.xml"_s), numbering = partOrNothing(*package, u"numbering.xml"_s);
    if (!styleSheet || !numbering)
        return styleSheet ? numbering.error() : styleSheet.error();
    const auto styles = DocxStyles::read(*styleSheet, *numbering);
    if (!styles)
        return styles.error();
    QHash<QString, QString> notes;
    for (const QLatin1StringView kind : {"footnote"_L1, "endnote"_L1}) {
        if (const auto read = readNotes(*package, *styles, kind, notes); !read)
            return read.error();
    }
    const auto text = package->readXml(package->document());
    if (!text)
        return text.error();
    return OpenDocx{*std::move(package), *styles, notes, *text};
}

} // namespace

Result<DocxDocument> readDocx(const QByteArray &file)
{
    auto docx = openDocx(file);
    if (!docx)
        return docx.error();
    QXmlStreamReader xml(docx->text);
    if (!findElement(xml, "body"_L1))
        return damagedDocx();
    const auto blocks = DocxBody(xml, {docx->styles, docx->package.targets(), docx->notes}).read();
    if (!blocks)
        return blocks.error();
    if (xml.hasError())
        return damagedDocx();
    return DocxDocument{*blocks, picturesOf(docx->package, *blocks)};
}

Result<QList<ImportedRow>> tableRowsFromDocx(const QByteArray &file)
{
    const auto docx = openDocx(file);
    if (!docx)
        return docx.error();
    QList<ImportedRow> rows;
    QXmlStreamReader xml(docx->text);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "tr"_L1)
            rows << ImportedRow();
        if (xml.name() != "tc"_L1 || rows.isEmpty())
            continue;
        const auto blocks = DocxBody(xml, {docx->styles, docx->package.targets(), docx->notes}).read();
        if (!blocks)
            return blocks.error();
        rows.last() << *blocks;
    }
    return xml.hasError() ? Result<QList<ImportedRow>>(damagedDocx()) : rows;
}

} // namespace quarterly
