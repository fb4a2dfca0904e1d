// SPDX-License-Identifier: GPL-3.0-or-later
#include "tmx.h"

#include "taggedtext.h"
#include "xliffparts.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

using Piece = TaggedPiece::Kind;

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

void writeUnit(QXmlStreamWriter &xml, const TranslationUnit &unit, TmxFlavour flavour)
{
    const TaggedText source = tagged(unit.source);
    writeLine(xml, 0);
    xml.writeStartElement(u"tu"_s);
    xml.writeAttribute(u"srclang"_s, unit.from.code());
    writeProperty(xml, u"x-context"_s, unit.context);
    writeProperty(xml, u"x-state"_s, stateName(unit.state));
    writeVariant(xml, unit.from, source, flavour);
    writeVariant(xml, unit.to, tagged(unit.target, source.codes), flavour);
    xml.writeEndElement();
}

} // namespace

QByteArray toTmx(const QList<TranslationUnit> &units, TmxFlavour flavour)
{
    QByteArray file;
    QXmlStreamWriter xml(&file);
    xml.writeStartDocument();
    writeLine(xml, 0);
    xml.writeStartElement(u"tmx"_s);
    xml.writeAttribute(u"version"_s, u"1.4"_s);
    xml.writeEmptyElement(u"header"_s);
    const QString tool = flavour == TmxFlavour::OmegaT ? u"OmegaT"_s : xliffProduct;
    const QString source = units.isEmpty() ? u"*all*"_s : units.first().from.code();
    const QList<std::pair<QString, QString>> facts = {{u"creationtool"_s, tool}, {u"creationtoolversion"_s, u"1"_s}, {u"segtype"_s, u"paragraph"_s},
                                                      {u"o-tmf"_s, tool}, {u"adminlang"_s, u"en"_s}, {u"srclang"_s, source}, {u"datatype"_s, u"html"_s}};
    for (const auto &[name, value] : facts)
        xml.writeAttribute(name, value);
    xml.writeStartElement(u"body"_s);
    for (const TranslationUnit &unit : units)
        writeUnit(xml, unit, flavour);
    writeLine(xml, 0);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return file;
}

} // namespace quarterly
