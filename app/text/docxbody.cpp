// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxbody.h"

#include "docxpackage.h"
#include "importlimits.h"
#include "links.h"

#include "base/files.h"
#include "base/xmlguard.h"

#include <QRegularExpression>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestBox = 3; // text boxes in text boxes

// Deleted text, alternatives for older programs (the first is read), what stands beside a word, properties and the like.
const QList<QLatin1StringView> skipped{"del"_L1,      "moveFrom"_L1,  "Fallback"_L1,    "rt"_L1,        "sectPr"_L1,  "tblPr"_L1,
                                       "tblGrid"_L1,  "trPr"_L1,      "tcPr"_L1,        "sdtPr"_L1,     "pPrChange"_L1, "rPrChange"_L1,
                                       "tblPrEx"_L1,  "annotation"_L1, "delText"_L1,    "delInstrText"_L1};

// HYPERLINK "https://www.example.org/" \o "What it says when pointed at"
QString linkOfInstruction(const QString &instruction)
{
    static const QRegularExpression form(u"^\\s*HYPERLINK\\s+\"([^\"]*)\""_s, QRegularExpression::CaseInsensitiveOption);
    return safeLink(form.match(instruction).captured(1)).value_or(QString());
}

} // namespace

DocxBody::DocxBody(QXmlStreamReader &xml, const DocxSurroundings &surroundings, int depth)
    : m_xml(xml), m_surroundings(surroundings), m_depth(depth)
{
}

Result<ImportedBlocks> DocxBody::read()
{
    qsizetype open = 1;
    while (open > 0 && !m_xml.atEnd() && !m_error) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::StartElement && skips()) {
            m_xml.skipCurrentElement();
        } else if (token == QXmlStreamReader::StartElement) {
            ++open;
            startElement();
            if (m_xml.isEndElement()) // it has been read to its end
                --open;
        } else if (token == QXmlStreamReader::EndElement) {
            --open;
            endElement();
        }
        if (m_blocks.size() > ImportLimits::blocks)
            m_error = ImportLimits::tooLarge();
    }
    endParagraph();
    if (m_error)
        return *m_error;
    return m_blocks;
}

bool DocxBody::skips() const
{
    return std::ranges::any_of(skipped, [name = m_xml.name()](QLatin1StringView each) { return name == each; });
}

void DocxBody::startElement()
{
    const QStringView name = m_xml.name();
    if (name == "p"_L1)
        startParagraph();
    else if (name == "pPr"_L1)
        takeParagraphProperties();
    else if (name == "r"_L1)
        startRun();
    else if (name == "rPr"_L1)
        readProperties(m_run);
    else if (name == "t"_L1)
        addText(readText());
    else if (name == "tab"_L1)
        addText(u" "_s);
    else if (name == "noBreakHyphen"_L1)
        addText(QChar(0x2011));
    else if (name == "cr"_L1 || (name == "br"_L1 && (attribute("type"_L1).isEmpty() || attribute("type"_L1) == "textWrapping"_L1)))
        m_builder.addLineBreak(setting());
    else if (name == "br"_L1)
        m_builder.endBlock();
    else if (name == "hyperlink"_L1)
        startLink();
    else if (name == "fldSimple"_L1)
        startSimpleField();
    else if (name == "fldChar"_L1)
        readFieldCharacter();
    else if (name == "instrText"_L1 && !m_fields.isEmpty())
        m_fields.last().instruction += readText();
    else if (name == "footnoteReference"_L1 || name == "endnoteReference"_L1)
        addNote(m_surroundings.notes.value(name.chopped(9).toString() + attribute("id"_L1)));
    else if (name == "docPr"_L1 || name == "shape"_L1)
        m_pictureText = attribute(name == "docPr"_L1 ? "descr"_L1 : "alt"_L1);
    else if (name == "blip"_L1)
        readPicture(attribute("embed"_L1));
    else if (name == "imagedata"_L1)
        readPicture(attribute("id"_L1));
    else if (name == "txbxContent"_L1)
        readTextBox();
}

void DocxBody::endElement()
{
    const QStringView name = m_xml.name();
    if (name == "p"_L1)
        endParagraph();
    else if ((name == "hyperlink"_L1 || name == "fldSimple"_L1) && !m_links.isEmpty())
        m_links.removeLast();
    else if (name == "r"_L1)
        m_run = {};
}

void DocxBody::startParagraph()
{
    m_builder.endBlock();
    m_paragraph = {};
    m_run = {};
    m_paragraphLength = 0;
}

// Its text boxes come behind it.
void DocxBody::endParagraph()
{
    m_builder.endBlock();
    m_paragraph = {};
    m_blocks += m_builder.finished() + std::exchange(m_boxes, {});
    m_builder = BlockBuilder();
}

void DocxBody::startRun()
{
    m_run = {};
}

// The properties of the paragraph's own mark are nobody's text.
void DocxBody::readProperties(DocxProperties &properties)
{
    const QString whole = m_xml.name().toString();
    QString style;
    while (!m_xml.atEnd()) {
        m_xml.readNext();
        if (m_xml.isEndElement() && m_xml.name() == whole)
            break;
        if (!m_xml.isStartElement())
            continue;
        const QStringView name = m_xml.name();
        if (skips() || (whole == "pPr"_L1 && name == "rPr"_L1))
            m_xml.skipCurrentElement();
        else if (name == "pStyle"_L1 || name == "rStyle"_L1)
            style = attribute("val"_L1);
        else
            readDocxProperty(name, attribute("val"_L1), properties);
    }
    properties = properties.over(m_surroundings.styles.style(style));
}

void DocxBody::takeParagraphProperties()
{
    readProperties(m_paragraph);
    const BlockKind list = m_surroundings.styles.listKind(m_paragraph.list.value_or(QString()), m_paragraph.listLevel.value_or(0));
    if (list != BlockKind::Paragraph)
        ++m_listItems;
}

void DocxBody::startLink()
{
    const auto target = m_surroundings.targets.value(attribute("id"_L1));
    m_links << (target.isOutside ? safeLink(target.target).value_or(QString()) : QString());
}

void DocxBody::startSimpleField()
{
    m_links << linkOfInstruction(attribute("instr"_L1));
}

void DocxBody::readFieldCharacter()
{
    const QString kind = attribute("fldCharType"_L1);
    if (kind == "begin"_L1)
        m_fields << Field();
    else if (kind == "separate"_L1 && !m_fields.isEmpty())
        m_fields.last().shows = true;
    else if (kind == "end"_L1 && !m_fields.isEmpty())
        m_fields.removeLast();
}

// One that lies outside the file is not fetched: the remark about a picture left out names its address.
void DocxBody::readPicture(const QString &id)
{
    const auto target = m_surroundings.targets.constFind(id);
    if (target != m_surroundings.targets.cend())
        m_builder.addPicture(target->target, std::exchange(m_pictureText, {}), {});
}

void DocxBody::readTextBox()
{
    if (m_depth >= deepestBox) {
        m_xml.skipCurrentElement();
        return;
    }
    DocxBody box(m_xml, m_surroundings, m_depth + 1);
    const auto blocks = box.read();
    m_length += box.m_length;
    if (blocks)
        m_boxes += *blocks;
    else
        m_error = blocks.error();
}

QString DocxBody::readText()
{
    const QString text = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
    count(text);
    return text;
}

void DocxBody::count(const QString &text)
{
    m_paragraphLength += text.size();
    m_length += text.size();
    if (m_paragraphLength > xmllimit::text)
        m_error = ImportLimits::tooLong();
    else if (m_length > ImportLimits::bytes)
        m_error = ImportLimits::tooLarge();
}

void DocxBody::addText(const QString &text)
{
    const bool isInstruction = !m_fields.isEmpty() && !m_fields.last().shows;
    const DocxProperties run = m_run.over(m_paragraph);
    if (!isInstruction && !run.hidden.value_or(false) && !m_paragraph.isContents)
        m_builder.addText(cleanText(text), setting());
}

// Its mark is raised; its words are not.
void DocxBody::addNote(const QString &words)
{
    m_run.raised = false;
    count(words); // a note can be referred to ever so often
    addText(words);
}

QString DocxBody::link() const
{
    for (qsizetype i = m_fields.size() - 1; i >= 0; --i) {
        if (const QString link = linkOfInstruction(m_fields[i].instruction); !link.isEmpty())
            return link;
    }
    return m_links.isEmpty() ? QString() : m_links.last();
}

Setting DocxBody::setting() const
{
    const DocxProperties run = m_run.over(m_paragraph);
    Setting setting;
    setting.run.styles.setFlag(RunStyle::Strong, run.bold.value_or(false));
    const DocxProperties &own = m_paragraph.isQuotation ? m_run : run; // quotations are set apart anyway
    setting.run.styles.setFlag(RunStyle::Emphasis, own.italic.value_or(false) || m_paragraph.isCaption);
    setting.run.styles.setFlag(RunStyle::Superscript, run.raised.value_or(false));
    setting.run.link = link();
    setting.headingLevel = m_paragraph.headingLevel.value_or(0);
    const BlockKind list = m_surroundings.styles.listKind(m_paragraph.list.value_or(QString()), m_paragraph.listLevel.value_or(0));
    if (setting.headingLevel == 0 && list != BlockKind::Paragraph) {
        setting.kind = list;
        setting.listItem = m_listItems;
    } else if (m_paragraph.isQuotation) {
        setting.kind = BlockKind::Quotation;
    }
    return setting;
}

QString DocxBody::attribute(QLatin1StringView name) const
{
    return docxAttribute(m_xml, name);
}

} // namespace quarterly
