// SPDX-License-Identifier: GPL-3.0-or-later
// XLIFF 2.0, for those who ask for it.
#include "xliffparts.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

const QString metadata() { return u"urn:oasis:names:tc:xliff:metadata:2.0"_s; }

struct CodeType
{
    QString type;
    QString subType;
};

CodeType typeOf(CodeKind kind)
{
    switch (kind) {
    case CodeKind::Link: return {u"link"_s, {}};
    case CodeKind::Language: return {u"other"_s, u"quarterly:language"_s};
    case CodeKind::Strong: return {u"fmt"_s, u"xlf:b"_s};
    case CodeKind::Emphasis: return {u"fmt"_s, u"xlf:i"_s};
    case CodeKind::Superscript: return {u"fmt"_s, u"quarterly:superscript"_s};
    case CodeKind::LineBreak: return {u"fmt"_s, u"xlf:lb"_s};
    }
    Q_UNREACHABLE();
}

void writeMeta(QXmlStreamWriter &xml, const QList<std::pair<QString, QString>> &values)
{
    xml.writeStartElement(metadata(), u"metadata"_s);
    xml.writeStartElement(metadata(), u"metaGroup"_s);
    xml.writeAttribute(u"category"_s, u"x-quarterly"_s);
    for (const auto &[type, value] : values) {
        xml.writeStartElement(metadata(), u"meta"_s);
        xml.writeAttribute(u"type"_s, type);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeCode(QXmlStreamWriter &xml, const InlineCode &code)
{
    const bool single = code.kind == CodeKind::LineBreak;
    const CodeType type = typeOf(code.kind);
    xml.writeStartElement(single ? u"ph"_s : u"pc"_s);
    xml.writeAttribute(u"id"_s, code.id);
    xml.writeAttribute(u"type"_s, type.type);
    if (!type.subType.isEmpty())
        xml.writeAttribute(u"subType"_s, type.subType);
    if (single) {
        xml.writeAttribute(u"equiv"_s, u"\n"_s);
        xml.writeAttribute(u"dataRef"_s, u"s"_s + code.id);
        xml.writeEndElement();
    } else {
        xml.writeAttribute(u"dataRefStart"_s, u"s"_s + code.id);
        xml.writeAttribute(u"dataRefEnd"_s, u"e"_s + code.id);
    }
}

void writeElement(QXmlStreamWriter &xml, const QString &name, const TaggedText &text)
{
    xml.writeStartElement(name);
    for (const TaggedPiece &piece : text.pieces) {
        if (piece.kind == TaggedPiece::Kind::Text)
            writeWords(xml, piece.text);
        else if (piece.kind == TaggedPiece::Kind::Close)
            xml.writeEndElement();
        else
            writeCode(xml, *text.code(piece.text));
    }
    xml.writeEndElement();
}

void writeData(QXmlStreamWriter &xml, const QString &id, const QString &data)
{
    xml.writeStartElement(u"data"_s);
    xml.writeAttribute(u"id"_s, id);
    writeWords(xml, data);
    xml.writeEndElement();
}

// What the codes of both texts stand for; a code of the translation that has the source's number is the source's.
void writeOriginalData(QXmlStreamWriter &xml, const TaggedText &source, const TaggedText &target)
{
    QList<InlineCode> codes = source.codes;
    std::ranges::copy_if(target.codes, std::back_inserter(codes), [&source](const InlineCode &code) { return !source.code(code.id); });
    if (codes.isEmpty())
        return;
    writeLine(xml, 4);
    xml.writeStartElement(u"originalData"_s);
    for (const InlineCode &code : codes) {
        writeData(xml, u"s"_s + code.id, startOf(code));
        if (code.kind != CodeKind::LineBreak)
            writeData(xml, u"e"_s + code.id, endOf(code));
    }
    xml.writeEndElement();
}

void writeSegment(QXmlStreamWriter &xml, const Segment &segment, const TaggedText &source, const TaggedText &target)
{
    const bool finished = segment.state == SegmentState::Translated || segment.state == SegmentState::Reviewed;
    writeLine(xml, 4);
    xml.writeStartElement(u"segment"_s);
    xml.writeAttribute(u"id"_s, u"segment"_s);
    xml.writeAttribute(u"state"_s, finished ? nameOf(segment.state) : u"initial"_s);
    if (segment.state == SegmentState::Draft || segment.state == SegmentState::Stale)
        xml.writeAttribute(u"subState"_s, u"quarterly:"_s + nameOf(segment.state));
    writeElement(xml, u"source"_s, source);
    if (!segment.target.isEmpty())
        writeElement(xml, u"target"_s, target);
    xml.writeEndElement();
}

void writeUnit(QXmlStreamWriter &xml, const Segment &segment)
{
    const TaggedText source = tagged(segment.source);
    const TaggedText target = tagged(segment.target, source.codes);
    writeLine(xml, 3);
    xml.writeStartElement(u"unit"_s);
    xml.writeAttribute(u"id"_s, segment.block.toString());
    xml.writeAttribute(u"name"_s, segment.field.name);
    xml.writeAttribute(u"type"_s, u"quarterly:"_s + segment.field.name);
    xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
    writeMeta(xml, {{u"source-hash"_s, source.fingerprint()}, {u"target-hash"_s, target.fingerprint()}, {u"state"_s, nameOf(segment.state)}});
    if (segment.state == SegmentState::Stale) {
        writeLine(xml, 4);
        xml.writeStartElement(u"notes"_s);
        xml.writeStartElement(u"note"_s);
        xml.writeAttribute(u"category"_s, u"previous-source"_s);
        writeWords(xml, plainText(segment.oldSource));
        xml.writeEndElement();
        xml.writeEndElement();
    }
    writeOriginalData(xml, source, target);
    writeSegment(xml, segment, source, target);
    writeLine(xml, 3);
    xml.writeEndElement();
}

void writeFile(QXmlStreamWriter &xml, const XliffJob &job, Language source)
{
    writeLine(xml, 1);
    xml.writeStartElement(u"file"_s);
    xml.writeAttribute(u"id"_s, u"issue"_s);
    xml.writeAttribute(u"original"_s, u"newsletter-%1"_s.arg(job.issue.quarter.toString()));
    writeMeta(xml, {{u"issue"_s, job.issue.id.toString()}});
    xml.writeStartElement(u"notes"_s);
    xml.writeTextElement(u"note"_s, xliffTitle(job, source));
    xml.writeEndElement();
    for (const XliffGroup &group : xliffGroups(job, source)) {
        writeLine(xml, 2);
        xml.writeStartElement(u"group"_s);
        xml.writeAttribute(u"id"_s, group.id);
        xml.writeAttribute(u"name"_s, group.name.simplified());
        for (const Segment &segment : group.segments)
            writeUnit(xml, segment);
        writeLine(xml, 2);
        xml.writeEndElement();
    }
    writeLine(xml, 1);
    xml.writeEndElement();
}

} // namespace

void writeXliff20(QXmlStreamWriter &xml, const XliffJob &job)
{
    const Language source = job.sources.value(0, job.issue.source);
    xml.writeStartDocument();
    writeLine(xml, 0);
    xml.writeStartElement(u"xliff"_s);
    xml.writeDefaultNamespace(u"urn:oasis:names:tc:xliff:document:2.0"_s);
    xml.writeNamespace(metadata(), u"mda"_s);
    xml.writeAttribute(u"version"_s, u"2.0"_s);
    xml.writeAttribute(u"srcLang"_s, source.code());
    xml.writeAttribute(u"trgLang"_s, job.target.code());
    writeFile(xml, job, source);
    writeLine(xml, 0);
    xml.writeEndElement();
    xml.writeEndDocument();
}

} // namespace quarterly
