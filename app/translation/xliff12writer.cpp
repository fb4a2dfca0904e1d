// SPDX-License-Identifier: GPL-3.0-or-later
// XLIFF 1.2, the only version that every program tried opens.
#include "xliffparts.h"

#include <QCoreApplication>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

// Not translated: translators' programs compare and keep it.
QString stateName(SegmentState state)
{
    switch (state) {
    case SegmentState::Untranslated: return u"needs-translation"_s;
    case SegmentState::Draft: return u"needs-review-translation"_s;
    case SegmentState::Stale: return u"needs-adaptation"_s;
    case SegmentState::Translated: return u"translated"_s;
    case SegmentState::Reviewed: return u"signed-off"_s;
    }
    Q_UNREACHABLE();
}

QString codeType(const InlineCode &code)
{
    switch (code.kind) {
    case CodeKind::Link: return u"link"_s;
    case CodeKind::Language: return u"x-language-"_s + code.value;
    case CodeKind::Strong: return u"bold"_s;
    case CodeKind::Emphasis: return u"italic"_s;
    case CodeKind::Superscript: return u"x-superscript"_s;
    case CodeKind::LineBreak: return u"lb"_s;
    }
    Q_UNREACHABLE();
}

void writeText(QXmlStreamWriter &xml, const TaggedText &text)
{
    for (const TaggedPiece &piece : text.pieces) {
        if (piece.kind == TaggedPiece::Kind::Text) {
            writeWords(xml, piece.text);
        } else if (piece.kind == TaggedPiece::Kind::Close) {
            xml.writeEndElement();
        } else {
            const bool single = piece.kind == TaggedPiece::Kind::Single;
            xml.writeStartElement(single ? u"x"_s : u"g"_s);
            xml.writeAttribute(u"id"_s, piece.text);
            xml.writeAttribute(u"ctype"_s, codeType(*text.code(piece.text)));
            if (single) {
                xml.writeAttribute(u"equiv-text"_s, u"\n"_s);
                xml.writeEndElement();
            }
        }
    }
}

void writeElement(QXmlStreamWriter &xml, const QString &name, const TaggedText &text, const QString &state = {})
{
    xml.writeStartElement(name);
    if (!state.isEmpty())
        xml.writeAttribute(u"state"_s, state);
    writeText(xml, text);
    xml.writeEndElement();
}

// The addresses of links, which translators may want to see but cannot change.
void writeNotes(QXmlStreamWriter &xml, const TaggedText &source)
{
    for (const InlineCode &code : source.codes) {
        if (code.kind != CodeKind::Link)
            continue;
        writeLine(xml, 5);
        xml.writeStartElement(u"note"_s);
        xml.writeAttribute(u"from"_s, u"quarterly"_s);
        writeWords(xml, QCoreApplication::translate("quarterly::Xliff", "Link %1: %2").arg(code.id, code.value));
        xml.writeEndElement();
    }
}

void writeContext(QXmlStreamWriter &xml, const QString &type, const QString &value)
{
    xml.writeStartElement(u"context"_s);
    xml.writeAttribute(u"context-type"_s, type);
    xml.writeCharacters(value);
    xml.writeEndElement();
}

// What coming back is compared with.
void writeContexts(QXmlStreamWriter &xml, const Segment &segment, const TaggedText &source, const TaggedText &target)
{
    writeLine(xml, 5);
    xml.writeStartElement(u"context-group"_s);
    xml.writeAttribute(u"purpose"_s, u"information"_s);
    writeContext(xml, u"x-field"_s, segment.field.name);
    writeContext(xml, u"x-source-hash"_s, source.fingerprint());
    writeContext(xml, u"x-target-hash"_s, target.fingerprint());
    writeContext(xml, u"x-state"_s, nameOf(segment.state));
    xml.writeEndElement();
}

void writeOldSource(QXmlStreamWriter &xml, const Segment &segment, const TaggedText &target)
{
    writeLine(xml, 5);
    xml.writeStartElement(u"alt-trans"_s);
    xml.writeAttribute(u"alttranstype"_s, u"previous-version"_s);
    writeElement(xml, u"source"_s, tagged(segment.oldSource));
    writeElement(xml, u"target"_s, target);
    xml.writeEndElement();
}

void writeUnit(QXmlStreamWriter &xml, const Segment &segment)
{
    const TaggedText source = tagged(segment.source);
    const TaggedText target = tagged(segment.target, source.codes);
    writeLine(xml, 4);
    xml.writeStartElement(u"trans-unit"_s);
    xml.writeAttribute(u"id"_s, segment.block.toString());
    xml.writeAttribute(u"resname"_s, segment.field.name);
    xml.writeAttribute(u"restype"_s, u"x-"_s + segment.field.name);
    xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
    if (segment.state == SegmentState::Reviewed)
        xml.writeAttribute(u"approved"_s, u"yes"_s);
    writeLine(xml, 5);
    writeElement(xml, u"source"_s, source);
    writeLine(xml, 5);
    // Some programs do not show a unit without a target, hence the source in its place.
    writeElement(xml, u"target"_s, segment.target.isEmpty() ? source : target, stateName(segment.state));
    writeNotes(xml, source);
    writeContexts(xml, segment, source, target);
    if (segment.state == SegmentState::Stale)
        writeOldSource(xml, segment, target);
    writeLine(xml, 4);
    xml.writeEndElement();
}

void writeHeader(QXmlStreamWriter &xml, const XliffJob &job, Language source)
{
    xml.writeStartElement(u"header"_s);
    xml.writeStartElement(u"tool"_s);
    xml.writeAttribute(u"tool-id"_s, u"quarterly"_s);
    xml.writeAttribute(u"tool-name"_s, xliffProduct);
    xml.writeEndElement();
    xml.writeTextElement(u"note"_s, xliffTitle(job, source));
    xml.writeEndElement();
}

void writeFile(QXmlStreamWriter &xml, const XliffJob &job, Language source)
{
    writeLine(xml, 1);
    xml.writeStartElement(u"file"_s);
    xml.writeAttribute(u"original"_s, u"newsletter-%1"_s.arg(job.issue.quarter.toString()));
    xml.writeAttribute(u"source-language"_s, source.code());
    xml.writeAttribute(u"target-language"_s, job.target.code());
    xml.writeAttribute(u"datatype"_s, u"html"_s);
    xml.writeAttribute(u"tool-id"_s, u"quarterly"_s);
    xml.writeAttribute(u"product-name"_s, xliffProduct);
    xml.writeAttribute(u"build-num"_s, job.issue.id.toString());
    writeLine(xml, 2);
    writeHeader(xml, job, source);
    writeLine(xml, 2);
    xml.writeStartElement(u"body"_s);
    for (const XliffGroup &group : xliffGroups(job, source)) {
        writeLine(xml, 3);
        xml.writeStartElement(u"group"_s);
        xml.writeAttribute(u"id"_s, group.id);
        xml.writeAttribute(u"resname"_s, group.name.simplified());
        xml.writeAttribute(u"restype"_s, group.isItem ? u"x-highlight"_s : u"x-issue"_s);
        for (const Segment &segment : group.segments)
            writeUnit(xml, segment);
        writeLine(xml, 3);
        xml.writeEndElement();
    }
    writeLine(xml, 2);
    xml.writeEndElement();
    writeLine(xml, 1);
    xml.writeEndElement();
}

} // namespace

void writeXliff12(QXmlStreamWriter &xml, const XliffJob &job)
{
    xml.writeStartDocument();
    writeLine(xml, 0);
    xml.writeStartElement(u"xliff"_s);
    xml.writeAttribute(u"version"_s, u"1.2"_s);
    xml.writeDefaultNamespace(u"urn:oasis:names:tc:xliff:document:1.2"_s);
    for (const Language source : job.sources)
        writeFile(xml, job, source);
    writeLine(xml, 0);
    xml.writeEndElement();
    xml.writeEndDocument();
}

} // namespace quarterly
