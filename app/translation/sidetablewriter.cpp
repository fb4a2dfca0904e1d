// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidetable.h"

#include "foldedtext.h"
#include "rehearsal.h"
#include "segmentnames.h"
#include "xliffparts.h"

#include "base/interfacelanguage.h"

#include <QCoreApplication>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::SideTable)
};

const QString style = uR"(
@page { size: A4 landscape; margin: 12mm }
body { font: 11pt/1.4 Georgia, serif; color: #1d2329; background: #fff; margin: 2em }
h1 { font-size: 16pt; margin: 0 0 .4em }
p.hint { max-width: 46em }
p.mark, td.no small { font: 6.5pt/1.3 Arial, sans-serif; color: #59636d }
table { border-collapse: collapse; width: 100%; table-layout: fixed }
th, td { border: 1px solid #b9b5ad; padding: .4em .6em; text-align: left; vertical-align: top; overflow-wrap: anywhere }
thead { display: table-header-group }
thead th { background: #20303b; color: #fff }
tr { break-inside: avoid; page-break-inside: avoid }
th.group { background: #eeedea }
td.no small { display: block; overflow-wrap: normal }
td.target { background: #fffdf2 }
@media print { body { margin: 0 } }
)"_s;

// The widths are attributes, since Word looks at nothing else.
struct TableColumn
{
    QString head, width;
};

class TableWriter
{
public:
    TableWriter(QByteArray &file, const XliffJob &job) : m_xml(&file), m_job(job) {}

    void write()
    {
        m_xml.writeDTD(u"<!DOCTYPE html>\n"_s);
        start(u"html"_s, {{u"lang"_s, interfaceLanguage()}});
        writeHead();
        start(u"body"_s);
        writeIntroduction();
        writeTable();
        end();
        end();
        m_xml.writeCharacters(u"\n"_s);
    }

private:
    using Attributes = QList<std::pair<QString, QString>>;

    void start(const QString &element, const Attributes &attributes = {})
    {
        m_xml.writeStartElement(element);
        for (const auto &[name, value] : attributes)
            m_xml.writeAttribute(name, value);
    }
    // HTML knows no empty elements but its own: the text, if empty, sees to the end tag.
    void end()
    {
        m_xml.writeCharacters(QString());
        m_xml.writeEndElement();
    }
    void element(const QString &name, const Attributes &attributes, const QString &text)
    {
        start(name, attributes);
        writeWords(m_xml, text);
        end();
    }

    QString title() const { return xliffTitle(m_job, m_job.sources.value(0, m_job.issue.source)); }
    void writeHead();
    void writeIntroduction();
    void writeTable();
    void writeColumns();
    void writeGroup(const XliffGroup &group);
    void writeRow(const Segment &segment);
    void writeReference(const Segment &segment);
    void writeState(const Segment &segment);
    void writeText(const TaggedText &text);
    static QList<TableColumn> columns();

    QXmlStreamWriter m_xml;
    const XliffJob &m_job;
    int m_row = 0;
};

void TableWriter::writeHead()
{
    start(u"head"_s);
    start(u"meta"_s, {{u"charset"_s, u"utf-8"_s}});
    m_xml.writeEndElement();
    element(u"title"_s, {}, title());
    element(u"style"_s, {}, style);
    end();
}

void TableWriter::writeIntroduction()
{
    element(u"h1"_s, {}, title());
    element(u"p"_s, {{u"class"_s, u"hint"_s}},
            Messages::tr("Write the translation into the fourth column and leave the other columns as they are. What is bold, in italics or a link in the "
                         "source should be so in the translation. Save the file as a Word document or as a web page and send it back."));
    element(u"p"_s, {{u"class"_s, u"mark"_s}}, u"%1 %2 %3."_s.arg(sideTableMark, m_job.issue.id.toString(), m_job.target.code()));
}

QList<TableColumn> TableWriter::columns()
{
    return {{Messages::tr("No.", "number of a row"), u"13%"_s}, {Messages::tr("What it is"), u"12%"_s}, {Messages::tr("Source"), u"32%"_s},
            {Messages::tr("Translation"), u"32%"_s}, {Messages::tr("State"), u"11%"_s}};
}

void TableWriter::writeColumns()
{
    start(u"thead"_s);
    start(u"tr"_s);
    for (const TableColumn &column : columns())
        element(u"th"_s, {{u"scope"_s, u"col"_s}, {u"width"_s, column.width}}, column.head);
    end();
    end();
}

void TableWriter::writeTable()
{
    start(u"table"_s);
    writeColumns();
    for (const Language source : m_job.sources) {
        for (const XliffGroup &group : xliffGroups(m_job, source))
            writeGroup(group);
    }
    end();
}

void TableWriter::writeGroup(const XliffGroup &group)
{
    start(u"tbody"_s);
    writeLine(m_xml, 0);
    start(u"tr"_s);
    element(u"th"_s, {{u"class"_s, u"group"_s}, {u"colspan"_s, u"5"_s}, {u"scope"_s, u"rowgroup"_s}}, group.name.simplified());
    end();
    for (const Segment &segment : group.segments)
        writeRow(segment);
    end();
}

void TableWriter::writeRow(const Segment &segment)
{
    writeLine(m_xml, 0);
    start(u"tr"_s, {{u"id"_s, segment.block.toString()}});
    writeReference(segment);
    element(u"td"_s, {}, fieldName(segment));
    start(u"td"_s, {{u"lang"_s, segment.field.source.tag()}});
    writeText(tagged(segment.source));
    end();
    start(u"td"_s, {{u"class"_s, u"target"_s}, {u"lang"_s, m_job.target.tag()}});
    writeText(tagged(segment.target));
    end();
    writeState(segment);
    end();
}

// Number, block, fingerprint of the translation (folded), state by its first letter, language of the source.
void TableWriter::writeReference(const Segment &segment)
{
    start(u"td"_s, {{u"class"_s, u"no"_s}, {u"translate"_s, u"no"_s}});
    m_xml.writeCharacters(QString::number(++m_row));
    m_xml.writeEmptyElement(u"br"_s);
    element(u"small"_s, {},
            u"%1 %2 %3 %4"_s.arg(segment.block.toString(), foldedFingerprint(segment.target), nameOf(segment.state).first(1), segment.field.source.code()));
    end();
}

void TableWriter::writeState(const Segment &segment)
{
    start(u"td"_s);
    writeWords(m_xml, stateName(segment.state));
    if (segment.state == SegmentState::Stale && !segment.oldSource.isEmpty()) {
        m_xml.writeEmptyElement(u"br"_s);
        element(u"small"_s, {}, Messages::tr("It was translated from: %1").arg(plainText(segment.oldSource)));
    }
    end();
}

void TableWriter::writeText(const TaggedText &text)
{
    for (const TaggedPiece &piece : text.pieces) {
        if (piece.kind == TaggedPiece::Kind::Text) {
            writeWords(m_xml, piece.text);
        } else if (piece.kind == TaggedPiece::Kind::Close) {
            m_xml.writeEndElement();
        } else if (piece.kind == TaggedPiece::Kind::Single) {
            m_xml.writeEmptyElement(u"br"_s);
        } else {
            const InlineCode &code = *text.code(piece.text);
            start(elementOf(code.kind));
            if (code.kind == CodeKind::Link || code.kind == CodeKind::Language)
                m_xml.writeAttribute(code.kind == CodeKind::Link ? u"href"_s : u"lang"_s, code.value);
        }
    }
}

} // namespace

Result<QByteArray> toSideTable(const Issue &issue, Language target, const QList<Segment> &segments)
{
    QByteArray file;
    TableWriter(file, {issue, target, sourcesOf(segments), segments}).write();
    if (const auto survives = rehearse(readSideTable(file, Messages::tr("The file")), issue, segments); !survives)
        return survives.error();
    return file;
}

} // namespace quarterly
