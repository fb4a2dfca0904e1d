// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxstyles.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::DocxStyles)
};

constexpr int deepestStyle = 16; // based on one another; more is a circle
constexpr int deepestHeading = 6;

Error damaged()
{
    return {Error::Kind::Refused, Messages::tr("The Word file is damaged: its styles cannot be read.")};
}

bool isOn(QStringView value)
{
    return value != "0"_L1 && value != "false"_L1 && value != "off"_L1 && value != "none"_L1;
}

// Built-in styles have the same names in every language of Word; their ids differ ("Titre1").
void readName(const QString &name, DocxProperties &properties)
{
    static const QRegularExpression heading(u"^heading ([1-9])$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression contents(u"^toc( heading| [1-9])$"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto match = heading.match(name); match.hasMatch())
        properties.headingLevel = std::min(match.captured(1).toInt(), deepestHeading);
    else if (name.compare("title"_L1, Qt::CaseInsensitive) == 0)
        properties.headingLevel = 1;
    properties.isContents = contents.match(name).hasMatch();
    properties.isQuotation = name.contains("quote"_L1, Qt::CaseInsensitive);
    properties.isCaption = name.compare("caption"_L1, Qt::CaseInsensitive) == 0;
}

BlockKind kindOf(QStringView format)
{
    return format == "bullet"_L1 ? BlockKind::Bullet : format == "none"_L1 ? BlockKind::Paragraph : BlockKind::Number;
}

// Calls `start` for every element, and `end`.
template<typename Start, typename End>
Result<void> walk(const QString &part, Start start, End end)
{
    QXmlStreamReader xml(part);
    while (!xml.atEnd() && !part.isEmpty()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement: start(xml); break;
        case QXmlStreamReader::EndElement: end(xml); break;
        default: break;
        }
    }
    return xml.hasError() && !part.isEmpty() ? damaged() : Result<void>();
}

} // namespace

QString docxAttribute(const QXmlStreamReader &xml, QLatin1StringView name)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

DocxProperties DocxProperties::over(const DocxProperties &others) const
{
    DocxProperties all = *this;
    const auto fill = [](auto &own, const auto &other) {
        if (!own)
            own = other;
    };
    fill(all.bold, others.bold);
    fill(all.italic, others.italic);
    fill(all.raised, others.raised);
    fill(all.hidden, others.hidden);
    fill(all.headingLevel, others.headingLevel);
    fill(all.list, others.list);
    fill(all.listLevel, others.listLevel);
    all.isQuotation |= others.isQuotation;
    all.isCaption |= others.isCaption;
    all.isContents |= others.isContents;
    return all;
}

void readDocxProperty(QStringView element, QStringView value, DocxProperties &properties)
{
    if (element == "b"_L1)
        properties.bold = isOn(value);
    else if (element == "i"_L1)
        properties.italic = isOn(value);
    else if (element == "vertAlign"_L1)
        properties.raised = value == "superscript"_L1;
    else if (element == "vanish"_L1)
        properties.hidden = isOn(value);
    else if (element == "outlineLvl"_L1)
        properties.headingLevel = value.toInt() < 9 ? std::min(value.toInt() + 1, deepestHeading) : 0;
    else if (element == "numId"_L1)
        properties.list = value.toString();
    else if (element == "ilvl"_L1)
        properties.listLevel = value.toInt();
}

Result<DocxStyles> DocxStyles::read(const QString &styles, const QString &numbering)
{
    DocxStyles read;
    if (const auto done = read.readStyles(styles); !done)
        return done.error();
    if (const auto done = read.readNumbering(numbering); !done)
        return done.error();
    return read;
}

Result<void> DocxStyles::readStyles(const QString &part)
{
    QString id;
    const auto start = [&](const QXmlStreamReader &xml) {
        if (xml.name() == "style"_L1)
            id = docxAttribute(xml, "styleId"_L1);
        else if (id.isEmpty())
            return;
        else if (xml.name() == "name"_L1)
            readName(docxAttribute(xml, "val"_L1), m_styles[id].properties);
        else if (xml.name() == "basedOn"_L1)
            m_styles[id].basedOn = docxAttribute(xml, "val"_L1);
        else
            readDocxProperty(xml.name(), docxAttribute(xml, "val"_L1), m_styles[id].properties);
    };
    return walk(part, start, [&](const QXmlStreamReader &xml) {
        if (xml.name() == "style"_L1)
            id.clear();
    });
}

Result<void> DocxStyles::readNumbering(const QString &part)
{
    QString abstract, list;
    int level = 0;
    const auto start = [&](const QXmlStreamReader &xml) {
        if (xml.name() == "abstractNum"_L1)
            abstract = docxAttribute(xml, "abstractNumId"_L1);
        else if (xml.name() == "lvl"_L1)
            level = docxAttribute(xml, "ilvl"_L1).toInt();
        else if (xml.name() == "numFmt"_L1 && !abstract.isEmpty())
            m_kinds[abstract].insert(level, kindOf(docxAttribute(xml, "val"_L1)));
        else if (xml.name() == "num"_L1)
            list = docxAttribute(xml, "numId"_L1);
        else if (xml.name() == "abstractNumId"_L1)
            m_lists.insert(list, docxAttribute(xml, "val"_L1));
    };
    return walk(part, start, [&](const QXmlStreamReader &xml) {
        if (xml.name() == "abstractNum"_L1)
            abstract.clear();
    });
}

DocxProperties DocxStyles::style(const QString &id) const
{
    DocxProperties properties;
    QString next = id;
    for (int depth = 0; depth < deepestStyle && m_styles.contains(next); ++depth) {
        const Style style = m_styles.value(next);
        properties = properties.over(style.properties);
        next = style.basedOn;
    }
    return properties;
}

BlockKind DocxStyles::listKind(const QString &list, int level) const
{
    if (list.isEmpty() || list == "0"_L1)
        return BlockKind::Paragraph;
    return m_kinds.value(m_lists.value(list)).value(level, BlockKind::Bullet);
}

} // namespace quarterly
