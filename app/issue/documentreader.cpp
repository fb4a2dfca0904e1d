// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentreader.h"

#include "documentpictures.h"

#include "base/files.h"
#include "library/pictureimport.h"
#include "text/docximport.h"
#include "text/importlimits.h"
#include "text/languageguess.h"
#include "text/textimport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::DocumentReader)
};

constexpr qint64 largestWordFile = 64 << 20;
const QStringList textKinds{u"txt"_s, u"text"_s}, markdownKinds{u"md"_s, u"markdown"_s}, htmlKinds{u"html"_s, u"htm"_s, u"xhtml"_s};
const QString wordKind = u"docx"_s;

Error refused(const QString &message)
{
    return {Error::Kind::Refused, message};
}

// What a file of any kind comes to.
struct Contents
{
    ImportedBlocks blocks;
    QHash<QString, QByteArray> pictures; // that it brings itself
    bool wasWindows1252 = false;
};

// Told by the name, and for plain names by whether the text has Markdown's headings.
Result<ImportedBlocks> blocksOf(const QString &kind, const QString &text)
{
    static const QRegularExpression heading(u"^#{1,6} "_s, QRegularExpression::MultilineOption);
    if (htmlKinds.contains(kind))
        return blocksFromHtml(text);
    if (markdownKinds.contains(kind) || heading.match(text).hasMatch())
        return blocksFromMarkdown(text);
    if (textKinds.contains(kind) || kind.isEmpty())
        return blocksFromPlainText(text);
    return refused(Messages::tr("Files of this kind cannot be read: save it as Word (.docx), text, Markdown or HTML."));
}

Result<Contents> readWordFile(const QString &file)
{
    const auto bytes = readFile(file, largestWordFile);
    if (!bytes)
        return bytes.error();
    const auto document = readDocx(*bytes);
    if (!document)
        return aboutFile(file, document.error());
    return Contents{document->blocks, document->pictures, false};
}

Result<Contents> readContents(const QString &file)
{
    const QString kind = QFileInfo(file).suffix().toLower();
    if (kind == wordKind)
        return readWordFile(file);
    const auto text = readTextFile(file, 2 * ImportLimits::bytes); // two bytes a letter, at most
    if (!text)
        return text.error();
    const auto blocks = blocksOf(kind, text->text);
    if (!blocks)
        return aboutFile(file, blocks.error());
    return Contents{*blocks, {}, text->wasWindows1252};
}

QString wordsOf(const ImportedBlocks &blocks)
{
    QString words;
    for (const ImportedBlock &block : blocks)
        words += plainText(block.block.runs) + u'\n';
    return words;
}

QList<PictureDraft> picturesOf(const DocumentDraft &draft)
{
    if (!draft.newsletter)
        return draft.item.pictures;
    QList<PictureDraft> pictures;
    for (const SectionDraft &section : draft.newsletter->sections) {
        for (const ItemDraft &item : section.items)
            pictures += item.pictures;
    }
    return pictures;
}

// A Word file's pictures are in it; it is not asked for others.
void readPictures(DocumentDraft &draft, const Contents &contents)
{
    const DocumentPictures beside(draft.file);
    const bool isWord = QFileInfo(draft.file).suffix().toLower() == wordKind;
    const auto read = [&](const QString &source) -> Result<ImageFile> {
        if (!isWord)
            return beside.read(source);
        const auto bytes = contents.pictures.constFind(source);
        if (bytes == contents.pictures.cend())
            return refused(Messages::tr("%1 is not in the file itself: add the picture by hand.").arg(source.left(80)));
        return importPicture(*bytes, source.section(u'/', -1));
    };
    for (const PictureDraft &picture : picturesOf(draft)) {
        if (!draft.pictures.contains(picture.source))
            draft.pictures.insert(picture.source, read(picture.source));
    }
}

} // namespace

Result<DocumentDraft> readDocument(const QString &file, std::optional<Language> language)
{
    const auto contents = readContents(file);
    if (!contents)
        return contents.error();
    const QString words = wordsOf(contents->blocks);
    if (words.size() > ImportLimits::bytes || contents->blocks.size() > ImportLimits::blocks)
        return aboutFile(file, ImportLimits::tooLarge());
    if (words.trimmed().isEmpty())
        return refused(Messages::tr("%1 has no text.").arg(file));

    const auto guessed = language ? language : guessLanguage(words);
    DocumentDraft draft{.file = file, .language = guessed.value_or(Language())};
    if (contents->wasWindows1252)
        draft.remarks << Messages::tr("%1 is not UTF-8 and was read as Windows-1252: look at its accents.").arg(file);
    if (!guessed)
        draft.remarks << Messages::tr("The language of %1 is not clear: it was taken for %2.").arg(file, draft.language.autonym());
    draft.newsletter = readNewsletter(contents->blocks, draft.language);
    if (!draft.newsletter)
        draft.item = readItem(contents->blocks, draft.language);
    readPictures(draft, *contents);
    return draft;
}

Error aboutFile(const QString &file, const Error &error)
{
    return {error.kind, Messages::tr("%1: %2").arg(file, error.message)};
}

QStringList documentKinds()
{
    return QStringList{wordKind} + markdownKinds + htmlKinds + textKinds;
}

} // namespace quarterly
