// SPDX-License-Identifier: GPL-3.0-or-later
#include "xliffreader.h"

#include "taggedreader.h"

#include "base/files.h"
#include "base/xmlguard.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostUnits = 100'000;

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::Xliff)
};

class XliffParser
{
public:
    XliffParser(const QString &text, const QString &name) : m_xml(text), m_text(m_xml), m_name(name) {}

    Result<ExchangeFile> read()
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isStartElement())
                enter();
            if (m_refusal)
                return *m_refusal;
        }
        if (m_xml.hasError())
            return damage();
        if (m_file.units.isEmpty())
            return refused(Messages::tr("%1 holds no text to take over.").arg(m_name));
        return m_file;
    }

private:
    void enter();
    void enterRoot();
    void enterFile();
    void readUnit();
    void readSegment(ExchangeUnit &unit);
    void readContexts(ExchangeUnit &unit);
    void readMetadata(ExchangeUnit *unit);
    void finish(ExchangeUnit &unit);
    SegmentState stateOf(const ExchangeUnit &unit) const;
    void setLanguages(const QString &from, const QString &to);
    void setIssue(const QString &id);

    QString attribute(QLatin1StringView name) const { return m_xml.attributes().value(name).toString(); }
    void refuse(const QString &message)
    {
        if (!m_refusal)
            m_refusal = refused(message);
    }
    static Error refused(const QString &message) { return {Error::Kind::Refused, message}; }
    Error damage() const;

    QXmlStreamReader m_xml;
    TaggedReader m_text;
    const QString m_name;
    ExchangeFile m_file;
    std::optional<Language> m_from, m_to; // of the file that is open
    QString m_rawState; // of the unit that is open
    bool m_hasUntranslatedPart = false;
    bool m_isFirst = true;
    std::optional<Error> m_refusal;
};

Error XliffParser::damage() const
{
    if (m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError)
        return {Error::Kind::Failed, Messages::tr("%1 breaks off at line %2: ask for it again.").arg(m_name).arg(m_xml.lineNumber())};
    return {Error::Kind::Failed,
            Messages::tr("%1 is damaged at line %2 (%3): ask for it again.").arg(m_name).arg(m_xml.lineNumber()).arg(m_xml.errorString())};
}

void XliffParser::enter()
{
    const QString name = m_xml.name().toString();
    if (m_isFirst) {
        m_isFirst = false;
        enterRoot();
    } else if (name == "file"_L1) {
        enterFile();
    } else if (name == "trans-unit"_L1 || name == "unit"_L1) {
        readUnit();
    } else if (name == "metadata"_L1) {
        readMetadata(nullptr);
    } else if (name == "header"_L1 || name == "notes"_L1 || name == "skeleton"_L1) {
        m_text.skip();
    }
}

void XliffParser::enterRoot()
{
    m_file.version = attribute("version"_L1);
    if (m_xml.name() != "xliff"_L1)
        return refuse(Messages::tr("%1 is no XLIFF file: choose the one that the translator sent back.").arg(m_name));
    if (m_file.version.startsWith("2."_L1))
        setLanguages(attribute("srcLang"_L1), attribute("trgLang"_L1));
    else if (m_file.version != "1.2"_L1)
        refuse(Messages::tr("%1 is XLIFF %2: ask for version 1.2, 2.0 or 2.1.").arg(m_name, m_file.version));
}

void XliffParser::enterFile()
{
    if (m_file.version != "1.2"_L1)
        return;
    setLanguages(attribute("source-language"_L1), attribute("target-language"_L1));
    setIssue(attribute("tool-id"_L1) == "quarterly"_L1 || attribute("product-name"_L1) == "Quarterly"_L1 ? attribute("build-num"_L1) : QString());
}

void XliffParser::setLanguages(const QString &from, const QString &to)
{
    m_from = Language::fromCode(from);
    m_to = Language::fromCode(to);
    if (!m_from || !m_to)
        return refuse(Messages::tr("%1 goes from “%2” to “%3”: the newsletter does not appear in both.").arg(m_name, from, to));
    if (!m_file.units.isEmpty() && *m_to != m_file.to)
        return refuse(Messages::tr("%1 holds translations into several languages: take it apart first.").arg(m_name));
    m_file.to = *m_to;
}

void XliffParser::setIssue(const QString &id)
{
    const IssueId issue = IssueId::fromString(id);
    if (issue.isNull())
        return refuse(Messages::tr("%1 was not written by Quarterly: only files that it exported can come back.").arg(m_name));
    if (!m_file.issue.isNull() && m_file.issue != issue)
        return refuse(Messages::tr("%1 holds several issues: take it apart first.").arg(m_name));
    m_file.issue = issue;
}

void XliffParser::readUnit()
{
    if (m_file.issue.isNull() || !m_from)
        return setIssue({});
    ExchangeUnit unit{.id = attribute("id"_L1), .from = *m_from};
    unit.line = m_xml.lineNumber();
    m_rawState = attribute("approved"_L1) == "yes"_L1 ? u"final"_s : QString();
    m_hasUntranslatedPart = false;
    while (!m_xml.hasError() && m_xml.readNext() != QXmlStreamReader::EndElement) {
        if (!m_xml.isStartElement())
            continue;
        if (m_xml.name() == "segment"_L1 || m_xml.name() == "ignorable"_L1)
            readSegment(unit);
        else if (m_xml.name() == "context-group"_L1)
            readContexts(unit);
        else if (m_xml.name() == "metadata"_L1)
            readMetadata(&unit);
        else if (m_xml.name() == "source"_L1)
            unit.source = m_text.read();
        else if (m_xml.name() == "target"_L1) {
            if (const QString state = attribute("state"_L1); !state.isEmpty())
                m_rawState = state;
            unit.target = m_text.read();
        } else {
            m_text.skip();
        }
    }
    finish(unit);
}

// XLIFF 2.x cuts a unit into parts; what lies between the sentences has a target only where that differs.
void XliffParser::readSegment(ExchangeUnit &unit)
{
    const bool isSegment = m_xml.name() == "segment"_L1;
    if (isSegment)
        m_rawState = attribute("state"_L1);
    TaggedText source;
    std::optional<TaggedText> target;
    while (!m_xml.hasError() && m_xml.readNext() != QXmlStreamReader::EndElement) {
        if (!m_xml.isStartElement())
            continue;
        if (m_xml.name() == "source"_L1)
            source = m_text.read();
        else if (m_xml.name() == "target"_L1)
            target = m_text.read();
        else
            m_text.skip();
    }
    unit.source.pieces << source.pieces;
    m_hasUntranslatedPart |= isSegment && !target;
    if (!unit.target)
        unit.target.emplace();
    unit.target->pieces << (target ? target->pieces : source.pieces);
}

void XliffParser::readContexts(ExchangeUnit &unit)
{
    while (!m_xml.hasError() && m_xml.readNext() != QXmlStreamReader::EndElement) {
        if (!m_xml.isStartElement())
            continue;
        const QString type = attribute("context-type"_L1);
        const QString value = m_text.readPlain();
        if (type == "x-target-hash"_L1)
            unit.exportedTarget = value;
        else if (type == "x-state"_L1)
            unit.exportedState = segmentState(value);
    }
}

void XliffParser::readMetadata(ExchangeUnit *unit)
{
    for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
        m_xml.readNext();
        depth += m_xml.isStartElement() - m_xml.isEndElement();
        if (!m_xml.isStartElement() || m_xml.name() != "meta"_L1)
            continue;
        const QString type = attribute("type"_L1);
        const QString value = m_text.readPlain();
        --depth;
        if (!unit && type == "issue"_L1)
            setIssue(value);
        else if (unit && type == "target-hash"_L1)
            unit->exportedTarget = value;
        else if (unit && type == "state"_L1)
            unit->exportedState = segmentState(value);
    }
}

void XliffParser::finish(ExchangeUnit &unit)
{
    if (m_hasUntranslatedPart)
        unit.target.reset();
    unit.state = stateOf(unit);
    m_file.units << unit;
    if (m_file.units.size() > mostUnits)
        refuse(Messages::tr("%1 holds more texts than any newsletter: it is not read.").arg(m_name));
}

// Both versions' names; a program that says nothing about the state leaves it as it was.
SegmentState XliffParser::stateOf(const ExchangeUnit &unit) const
{
    if (m_rawState == "translated"_L1)
        return SegmentState::Translated;
    if (m_rawState == "signed-off"_L1 || m_rawState == "final"_L1 || m_rawState == "reviewed"_L1)
        return SegmentState::Reviewed;
    if (m_rawState.startsWith("needs-review"_L1))
        return SegmentState::Draft;
    if (m_rawState == "needs-adaptation"_L1 || m_rawState == "needs-l10n"_L1)
        return SegmentState::Stale;
    if (m_rawState == "new"_L1 || m_rawState == "needs-translation"_L1)
        return SegmentState::Untranslated;
    const bool wasFinished = unit.exportedState == SegmentState::Translated || unit.exportedState == SegmentState::Reviewed;
    return m_rawState == "initial"_L1 && wasFinished ? SegmentState::Draft : unit.exportedState;
}

} // namespace

Result<ExchangeFile> readXliff(const QString &path)
{
    const auto file = readFile(path, xmllimit::bytes);
    return file ? readXliff(*file, QFileInfo(path).fileName()) : file.error();
}

Result<ExchangeFile> readXliff(const QByteArray &file, const QString &name)
{
    const auto text = guardedXml(file, name);
    return text ? XliffParser(*text, name).read() : text.error();
}

} // namespace quarterly
