// SPDX-License-Identifier: GPL-3.0-or-later
#include "tmx.h"

#include "taggedtext.h"
#include "xliffparts.h"

#include <QBuffer>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

using Piece = TaggedPiece::Kind;

const QString tmxDate = u"yyyyMMdd'T'HHmmss'Z'"_s; // as TMX has it

QString stateName(TextState state)
{
    switch (state) {
    case TextState::Draft: return u"draft"_s;
    case TextState::Translated: return u"translated"_s;
    case TextState::Reviewed: return u"reviewed"_s;
    }
    Q_UNREACHABLE();
}

void writeCode(QXmlStreamWriter &xml, const QString &element, const InlineCode &code, const QString &content)
{
    const bool isPair = element != "ph"_L1;
    xml.writeStartElement(element);
    if (isPair)
        xml.writeAttribute(u"i"_s, code.id);
    if (element != "ept"_L1)
        xml.writeAttribute(u"x"_s, code.id);
    writeWords(xml, content);
    xml.writeEndElement();
}

// OmegaT names a code by its first letter and counts from 0.
QString shortTag(const TaggedPiece &piece)
{
    const int number = piece.text.toInt();
    if (piece.kind == Piece::Single)
        return u"<x%1/>"_s.arg(number);
    return (piece.kind == Piece::Open ? u"<g%1>"_s : u"</g%1>"_s).arg(number);
}

void writeText(QXmlStreamWriter &xml, const TaggedText &text, TmxFlavour flavour)
{
    for (const TaggedPiece &piece : text.pieces) {
        const InlineCode *code = text.code(piece.text);
        if (piece.kind == Piece::Text)
            writeWords(xml, piece.text);
        else if (flavour == TmxFlavour::OmegaT)
            writeWords(xml, shortTag(piece));
        else if (piece.kind == Piece::Single)
            writeCode(xml, u"ph"_s, *code, startOf(*code));
        else if (piece.kind == Piece::Open)
            writeCode(xml, u"bpt"_s, *code, startOf(*code));
        else
            writeCode(xml, u"ept"_s, *code, endOf(*code));
    }
}

void writeVariant(QXmlStreamWriter &xml, Language language, const TaggedText &text, TmxFlavour flavour)
{
    xml.writeStartElement(u"tuv"_s);
    xml.writeAttribute(u"xml:lang"_s, language.code());
    xml.writeStartElement(u"seg"_s);
    writeText(xml, text, flavour);
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeProperty(QXmlStreamWriter &xml, const QString &type, const QString &value)
{
    if (value.isEmpty())
        return;
    xml.writeStartElement(u"prop"_s);
    xml.writeAttribute(u"type"_s, type);
    writeWords(xml, value);
    xml.writeEndElement();
}

} // namespace

TmxWriter::TmxWriter(QIODevice &device, const std::optional<Language> &source, TmxFlavour flavour) : m_xml(&device), m_flavour(flavour)
{
    m_xml.writeStartDocument();
    writeLine(m_xml, 0);
    m_xml.writeStartElement(u"tmx"_s);
    m_xml.writeAttribute(u"version"_s, u"1.4"_s);
    m_xml.writeEmptyElement(u"header"_s);
    const QString tool = flavour == TmxFlavour::OmegaT ? u"OmegaT"_s : xliffProduct;
    const QList<std::pair<QString, QString>> facts = {{u"creationtool"_s, tool}, {u"creationtoolversion"_s, u"1"_s}, {u"segtype"_s, u"paragraph"_s},
                                                      {u"o-tmf"_s, tool}, {u"adminlang"_s, u"en"_s}, {u"srclang"_s, source ? source->code() : u"*all*"_s},
                                                      {u"datatype"_s, u"html"_s}};
    for (const auto &[name, value] : facts)
        m_xml.writeAttribute(name, value);
    m_xml.writeStartElement(u"body"_s);
}

void TmxWriter::add(const TranslationUnit &unit)
{
    const TaggedText source = tagged(unit.source);
    writeLine(m_xml, 0);
    m_xml.writeStartElement(u"tu"_s);
    m_xml.writeAttribute(u"srclang"_s, unit.from.code());
    const QDateTime written = QDateTime::fromString(unit.written, Qt::ISODateWithMs);
    if (written.isValid())
        m_xml.writeAttribute(u"changedate"_s, written.toUTC().toString(tmxDate));
    writeProperty(m_xml, u"x-context"_s, unit.context);
    writeProperty(m_xml, u"x-state"_s, stateName(unit.state));
    writeVariant(m_xml, unit.from, source, m_flavour);
    writeVariant(m_xml, unit.to, tagged(unit.target, source.codes), m_flavour);
    m_xml.writeEndElement();
}

void TmxWriter::finish()
{
    writeLine(m_xml, 0);
    m_xml.writeEndDocument();
}

QByteArray toTmx(const QList<TranslationUnit> &units, TmxFlavour flavour)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    TmxWriter writer(file, units.isEmpty() ? std::nullopt : std::optional(units.first().from), flavour);
    for (const TranslationUnit &unit : units)
        writer.add(unit);
    writer.finish();
    return file.data();
}

} // namespace quarterly
