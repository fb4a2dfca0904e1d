// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossarytbx.h"

#include "taggedreader.h"
#include "xliffparts.h"

#include "base/xmlguard.h"

#include <QCoreApplication>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::GlossaryFile)
};

const QString preferredStatus() { return u"preferredTerm-admn-sts"_s; }
const QString admittedStatus() { return u"admittedTerm-admn-sts"_s; }
const QString forbiddenStatus() { return u"deprecatedTerm-admn-sts"_s; }

void writeText(QXmlStreamWriter &xml, const QString &element, const QString &type, const QString &text)
{
    if (text.isEmpty())
        return;
    xml.writeStartElement(element);
    if (!type.isEmpty())
        xml.writeAttribute(u"type"_s, type);
    writeWords(xml, text);
    xml.writeEndElement();
}

void writeWord(QXmlStreamWriter &xml, const QString &word, const QString &status)
{
    xml.writeStartElement(u"tig"_s);
    writeText(xml, u"term"_s, {}, word);
    writeText(xml, u"termNote"_s, u"administrativeStatus"_s, status);
    xml.writeEndElement();
}

void writeTerm(QXmlStreamWriter &xml, const Term &term, const QString &id)
{
    writeLine(xml, 1);
    xml.writeStartElement(u"termEntry"_s);
    xml.writeAttribute(u"id"_s, id);
    writeText(xml, u"admin"_s, u"source"_s, term.origin);
    writeText(xml, u"note"_s, {}, term.note);
    for (const Language language : Language::all()) {
        const QStringList words = term.words.value(language), forbidden = term.forbidden.value(language);
        if (words.isEmpty() && forbidden.isEmpty())
            continue;
        xml.writeStartElement(u"langSet"_s);
        xml.writeAttribute(u"xml:lang"_s, language.code());
        for (const QString &word : words)
            writeWord(xml, word, word == words.first() ? preferredStatus() : admittedStatus());
        for (const QString &word : forbidden)
            writeWord(xml, word, forbiddenStatus());
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

// Takes the words of one termEntry as they come; of elements it does not know it reads what is inside.
class TbxParser
{
public:
    TbxParser(const QString &text, const QString &name) : m_xml(text), m_text(m_xml), m_name(name) {}

    Result<GlossaryContents> read()
    {
        bool isFirst = true;
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isStartElement() && std::exchange(isFirst, false) && m_xml.name() != "martif"_L1)
                return Error{Error::Kind::Refused, Messages::tr("%1 is no glossary: choose a TBX file of 2008, or a table.").arg(m_name)};
            if (m_xml.isStartElement())
                start();
            else if (m_xml.isEndElement())
                end();
        }
        if (m_xml.hasError())
            return Error{Error::Kind::Failed,
                         Messages::tr("%1 is damaged at line %2 (%3): export it again.").arg(m_name).arg(m_xml.lineNumber()).arg(m_xml.errorString())};
        return m_contents;
    }

private:
    void start()
    {
        const QString name = m_xml.name().toString();
        const QString type = m_xml.attributes().value("type"_L1).toString();
        if (name == "termEntry"_L1)
            m_term = {.id = m_xml.attributes().value("id"_L1).toString()};
        else if (name == "langSet"_L1)
            m_language = Language::fromCode(m_xml.attributes().value("xml:lang"_L1).toString());
        else if (name == "term"_L1)
            m_word = m_text.readPlain();
        else if (name == "termNote"_L1 && type == "administrativeStatus"_L1)
            m_status = m_text.readPlain();
        else if (name == "note"_L1 && !m_language)
            m_term.note = m_text.readPlain();
        else if (name == "admin"_L1 && type == "source"_L1 && !m_language)
            m_term.origin = m_text.readPlain();
    }

    void end()
    {
        const QString name = m_xml.name().toString();
        if (name == "tig"_L1 || name == "ntig"_L1)
            addWord();
        else if (name == "langSet"_L1)
            m_language.reset();
        else if (name == "termEntry"_L1 && m_term.words.isEmpty())
            ++m_contents.skipped;
        else if (name == "termEntry"_L1)
            m_contents.terms << m_term;
    }

    void addWord()
    {
        const QString word = std::exchange(m_word, {}).trimmed(), status = std::exchange(m_status, {});
        if (!m_language || word.isEmpty())
            return;
        if (status.startsWith("deprecated"_L1) || status.startsWith("superseded"_L1))
            m_term.forbidden[*m_language] << word;
        else if (status.startsWith("preferred"_L1))
            m_term.words[*m_language].prepend(word);
        else
            m_term.words[*m_language] << word;
    }

    QXmlStreamReader m_xml;
    TaggedReader m_text;
    const QString m_name;
    Term m_term;
    std::optional<Language> m_language; // of the langSet that is open
    QString m_word, m_status;
    GlossaryContents m_contents;
};

} // namespace

QByteArray glossaryToTbx(const QList<Term> &terms)
{
    QByteArray file;
    QXmlStreamWriter xml(&file);
    xml.writeStartDocument();
    xml.writeDTD(u"<!DOCTYPE martif SYSTEM \"TBXcoreStructV02.dtd\">"_s);
    xml.writeStartElement(u"martif"_s);
    xml.writeAttribute(u"type"_s, u"TBX"_s);
    xml.writeAttribute(u"xml:lang"_s, u"en"_s);
    for (const QString &element : {u"martifHeader"_s, u"fileDesc"_s, u"sourceDesc"_s})
        xml.writeStartElement(element);
    xml.writeTextElement(u"p"_s, xliffProduct);
    for (int depth = 0; depth < 3; ++depth)
        xml.writeEndElement();
    xml.writeStartElement(u"text"_s);
    xml.writeStartElement(u"body"_s);
    for (qsizetype i = 0; i < terms.size(); ++i)
        writeTerm(xml, terms[i], terms[i].id.isEmpty() ? u"c%1"_s.arg(i + 1) : terms[i].id);
    xml.writeEndDocument();
    return file;
}

Result<GlossaryContents> glossaryFromTbx(const QByteArray &file, const QString &name)
{
    const auto text = guardedXml(file, name, DocumentType::Named);
    return text ? TbxParser(*text, name).read() : text.error();
}

} // namespace quarterly
