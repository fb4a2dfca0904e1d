// SPDX-License-Identifier: GPL-3.0-or-later
#include "textimport.h"

#include "blockbuilder.h"
#include "htmlentity.h"
#include "importlimits.h"
#include "links.h"

#include "base/files.h"

#include <QRegularExpression>

#include <md4c.h>

#include <optional>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

// Raw HTML is text, and so are indented lines: in newsletters they are hardly ever code.
constexpr unsigned dialect = MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS;

// Follows md4c through the document; `m_settings` holds one setting for each element that is open.
class MarkdownReader
{
public:
    void enterBlock(MD_BLOCKTYPE type, const void *detail)
    {
        finishPicture();
        Setting setting = m_settings.last();
        m_builder.endBlock();
        switch (type) {
        case MD_BLOCK_QUOTE:
            setting.kind = BlockKind::Quotation;
            break;
        case MD_BLOCK_UL:
            setting.kind = BlockKind::Bullet;
            break;
        case MD_BLOCK_OL:
            setting.kind = BlockKind::Number;
            break;
        case MD_BLOCK_LI:
            setting.listItem = ++m_listItems;
            break;
        case MD_BLOCK_H:
            setting.headingLevel = int(static_cast<const MD_BLOCK_H_DETAIL *>(detail)->level);
            break;
        case MD_BLOCK_CODE:
            setting.preformatted = true;
            break;
        default:
            break;
        }
        m_settings << setting;
    }

    void enterSpan(MD_SPANTYPE type, const void *detail)
    {
        if (type == MD_SPAN_IMG && m_openPictures++ == 0) {
            finishPicture();
            const auto *picture = static_cast<const MD_SPAN_IMG_DETAIL *>(detail);
            m_picture = Picture{attributeText(picture->src), {}, attributeText(picture->title)};
        }
        Setting setting = m_settings.last();
        if (type == MD_SPAN_STRONG)
            setting.run.styles |= RunStyle::Strong;
        else if (type == MD_SPAN_EM)
            setting.run.styles |= RunStyle::Emphasis;
        else if (type == MD_SPAN_A)
            setting.run.link = safeLink(attributeText(static_cast<const MD_SPAN_A_DETAIL *>(detail)->href)).value_or(QString());
        m_settings << setting;
    }

    void leaveBlock()
    {
        finishPicture();
        m_builder.endBlock();
        m_settings.removeLast();
    }

    void leaveSpan(MD_SPANTYPE type)
    {
        if (type == MD_SPAN_IMG)
            --m_openPictures;
        m_settings.removeLast();
    }

    void text(MD_TEXTTYPE type, QString text)
    {
        const Setting &setting = m_settings.last();
        if (m_openPictures > 0) {
            m_picture->alt += type == MD_TEXT_ENTITY ? decodedEntity(text) : type == MD_TEXT_SOFTBR ? u" "_s : text;
            return;
        }
        if (m_picture && type == MD_TEXT_NORMAL)
            takeAttributes(text);
        finishPicture();
        if (type == MD_TEXT_BR)
            m_builder.addLineBreak(setting);
        else if (type == MD_TEXT_SOFTBR)
            m_builder.addLineEnd(setting);
        else
            m_builder.addText(type == MD_TEXT_ENTITY ? decodedEntity(text) : text, setting);
    }

    bool isTooDeep() const { return m_settings.size() > ImportLimits::depth; }
    ImportedBlocks finished() { return m_builder.finished(); }

private:
    static QString attributeText(const MD_ATTRIBUTE &attribute)
    {
        QString text;
        for (int i = 0; attribute.text && attribute.substr_offsets[i] < attribute.size; ++i) {
            const MD_OFFSET from = attribute.substr_offsets[i];
            const QString part = QString::fromUtf8(attribute.text + from, attribute.substr_offsets[i + 1] - from);
            text += attribute.substr_types[i] == MD_TEXT_ENTITY ? decodedEntity(part) : part;
        }
        return text;
    }

    struct Picture
    {
        QString file, alt, title;
    };

    // Pandoc's {alt="what it shows" width=50%} behind a picture; the text in its brackets is then the caption.
    void takeAttributes(QString &text)
    {
        static const QRegularExpression attributes(u"^\\{[^{}]*\\}"_s);
        static const QRegularExpression alt(u"\\balt=\"([^\"]*)\""_s);
        const QString found = attributes.match(text).captured();
        text.remove(0, found.size());
        const auto description = alt.match(found);
        if (!description.hasMatch())
            return;
        if (m_picture->title.isEmpty())
            m_picture->title = m_picture->alt;
        m_picture->alt = description.captured(1);
    }

    void finishPicture()
    {
        if (m_picture && m_openPictures == 0) {
            m_builder.addPicture(m_picture->file, m_picture->alt, m_picture->title);
            m_picture.reset();
        }
    }

    BlockBuilder m_builder;
    QList<Setting> m_settings = {Setting()};
    std::optional<Picture> m_picture; // the last one, while it is read and what follows may belong to it
    int m_openPictures = 0; // one inside the description of another is part of that
    int m_listItems = 0;
};

MarkdownReader &reader(void *data)
{
    return *static_cast<MarkdownReader *>(data);
}

// Anything but 0 ends the parsing.
constexpr int tooDeep = 1;

int enterBlock(MD_BLOCKTYPE type, void *detail, void *data)
{
    reader(data).enterBlock(type, detail);
    return reader(data).isTooDeep() ? tooDeep : 0;
}

int leaveBlock(MD_BLOCKTYPE, void *, void *data)
{
    reader(data).leaveBlock();
    return 0;
}

int enterSpan(MD_SPANTYPE type, void *detail, void *data)
{
    reader(data).enterSpan(type, detail);
    return reader(data).isTooDeep() ? tooDeep : 0;
}

int leaveSpan(MD_SPANTYPE type, void *, void *data)
{
    reader(data).leaveSpan(type);
    return 0;
}

int text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *data)
{
    reader(data).text(type, QString::fromUtf8(text, size));
    return 0;
}

// What programs like Pandoc put before a text: lines of "name: value" between two of three hyphens. The values are read
// as words of the document, the title as its heading; only the code of the language is not for readers.
QString withoutFrontMatter(const QString &markdown)
{
    static const QRegularExpression front(u"\\A---[ \\t]*\\n((?:[\\w-]+:[^\\n]*\\n)+)(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)"_s);
    const auto match = front.match(markdown);
    if (!match.hasMatch())
        return markdown;
    QString text;
    for (const QString &line : match.captured(1).split(u'\n', Qt::SkipEmptyParts)) {
        const QString name = line.section(u':', 0, 0);
        QString value = line.section(u':', 1).trimmed();
        if (value.size() > 1 && (value.front() == u'"' || value.front() == u'\'') && value.back() == value.front())
            value = value.sliced(1, value.size() - 2);
        if (!value.isEmpty() && name != "lang"_L1)
            text += (name == "title"_L1 ? u"# "_s : QString()) + value + u"\n\n"_s;
    }
    return text + markdown.sliced(match.capturedEnd());
}

} // namespace

Result<ImportedBlocks> blocksFromMarkdown(const QString &markdown)
{
    const QByteArray bytes = withoutFrontMatter(cleanText(markdown)).toUtf8();
    if (bytes.size() > ImportLimits::bytes)
        return ImportLimits::tooLarge();
    const MD_PARSER parser{0, dialect, enterBlock, leaveBlock, enterSpan, leaveSpan, text, nullptr, nullptr};
    MarkdownReader reader;
    if (md_parse(bytes.constData(), MD_SIZE(bytes.size()), &parser, &reader) != 0)
        return ImportLimits::tooDeep();
    return reader.finished();
}

} // namespace quarterly
