// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfmetadata.h"

#include "export/pdfsyntax.h"
#include "export/qpdf.h"

#include <QColorSpace>
#include <QXmlStreamWriter>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

const QString program = u"Quarterly"_s;

namespace uri {
const QString rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
const QString dc = u"http://purl.org/dc/elements/1.1/"_s;
const QString xmp = u"http://ns.adobe.com/xap/1.0/"_s;
const QString pdf = u"http://ns.adobe.com/pdf/1.3/"_s;
const QString pdfua = u"http://www.aiim.org/pdfua/ns/id/"_s;
const QString pdfa = u"http://www.aiim.org/pdfa/ns/id/"_s;
const QString pdfaExtension = u"http://www.aiim.org/pdfa/ns/extension/"_s;
const QString pdfaSchema = u"http://www.aiim.org/pdfa/ns/schema#"_s;
const QString pdfaProperty = u"http://www.aiim.org/pdfa/ns/property#"_s;
} // namespace uri

class XmpWriter
{
public:
    explicit XmpWriter(QByteArray *packet) : m_xml(packet) {}

    void write(const Pages &pages, Conformance conformance);

private:
    void describe(const Pages &pages);
    void declareConformance();
    void explainUaSchema();
    void container(const QString &name, const QString &kind, const QString &value, bool inAnyLanguage = false);

    QXmlStreamWriter m_xml;
};

void XmpWriter::write(const Pages &pages, Conformance conformance)
{
    m_xml.writeProcessingInstruction(u"xpacket"_s, u"begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\""_s);
    m_xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
    m_xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
    m_xml.writeNamespace(uri::rdf, u"rdf"_s);
    m_xml.writeStartElement(uri::rdf, u"RDF"_s);
    m_xml.writeNamespace(uri::dc, u"dc"_s);
    m_xml.writeNamespace(uri::xmp, u"xmp"_s);
    m_xml.writeNamespace(uri::pdf, u"pdf"_s);
    m_xml.writeNamespace(uri::pdfua, u"pdfuaid"_s);
    m_xml.writeNamespace(uri::pdfa, u"pdfaid"_s);
    m_xml.writeNamespace(uri::pdfaExtension, u"pdfaExtension"_s);
    m_xml.writeNamespace(uri::pdfaSchema, u"pdfaSchema"_s);
    m_xml.writeNamespace(uri::pdfaProperty, u"pdfaProperty"_s);
    m_xml.writeStartElement(uri::rdf, u"Description"_s);
    m_xml.writeAttribute(uri::rdf, u"about"_s, QString());
    describe(pages);
    if (conformance == Conformance::Accessible)
        declareConformance();
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeProcessingInstruction(u"xpacket"_s, u"end=\"r\""_s);
}

void XmpWriter::declareConformance()
{
    m_xml.writeTextElement(uri::pdfua, u"part"_s, u"1"_s);
    m_xml.writeTextElement(uri::pdfa, u"part"_s, u"2"_s);
    m_xml.writeTextElement(uri::pdfa, u"conformance"_s, u"A"_s);
    explainUaSchema();
}

// PDF/A wants to be told of every property that it does not know itself, and that of PDF/UA is younger than it
// (ISO 19005-2, 6.6.2.3).
void XmpWriter::explainUaSchema()
{
    const auto resource = [this](const QString &ns, const QString &name, const QString &container) {
        m_xml.writeStartElement(ns, name);
        m_xml.writeStartElement(uri::rdf, container);
        m_xml.writeStartElement(uri::rdf, u"li"_s);
        m_xml.writeAttribute(uri::rdf, u"parseType"_s, u"Resource"_s);
    };
    const auto close = [this] {
        for (int i = 0; i < 3; ++i)
            m_xml.writeEndElement();
    };
    resource(uri::pdfaExtension, u"schemas"_s, u"Bag"_s);
    m_xml.writeTextElement(uri::pdfaSchema, u"schema"_s, u"PDF/UA identification schema"_s);
    m_xml.writeTextElement(uri::pdfaSchema, u"namespaceURI"_s, uri::pdfua);
    m_xml.writeTextElement(uri::pdfaSchema, u"prefix"_s, u"pdfuaid"_s);
    resource(uri::pdfaSchema, u"property"_s, u"Seq"_s);
    m_xml.writeTextElement(uri::pdfaProperty, u"name"_s, u"part"_s);
    m_xml.writeTextElement(uri::pdfaProperty, u"valueType"_s, u"Integer"_s);
    m_xml.writeTextElement(uri::pdfaProperty, u"category"_s, u"internal"_s);
    m_xml.writeTextElement(uri::pdfaProperty, u"description"_s, u"Part of ISO 14289 that the document conforms to"_s);
    close();
    close();
}

void XmpWriter::describe(const Pages &pages)
{
    container(u"title"_s, u"Alt"_s, pages.title, true);
    container(u"creator"_s, u"Seq"_s, pages.author);
    container(u"description"_s, u"Alt"_s, pages.subject, true);
    container(u"language"_s, u"Bag"_s, pages.language.tag());
    m_xml.writeTextElement(uri::pdf, u"Producer"_s, program);
    m_xml.writeTextElement(uri::xmp, u"CreatorTool"_s, program);
    if (!pages.modified.isValid())
        return;
    const QString date = pages.modified.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
    m_xml.writeTextElement(uri::xmp, u"CreateDate"_s, date);
    m_xml.writeTextElement(uri::xmp, u"ModifyDate"_s, date);
}

// A property of Dublin Core, which is a list even of one.
void XmpWriter::container(const QString &name, const QString &kind, const QString &value, bool inAnyLanguage)
{
    if (value.isEmpty())
        return;
    m_xml.writeStartElement(uri::dc, name);
    m_xml.writeStartElement(uri::rdf, kind);
    m_xml.writeStartElement(uri::rdf, u"li"_s);
    if (inAnyLanguage)
        m_xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
    m_xml.writeCharacters(value);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

PdfObject informationDictionary(const Pages &pages)
{
    PdfObject information = PdfObject::newDictionary();
    const auto say = [&information](const char *key, const QString &value) {
        if (!value.isEmpty())
            information.replaceKey(key, pdfText(value));
    };
    say("/Title", pages.title);
    say("/Author", pages.author);
    say("/Subject", pages.subject);
    say("/Creator", program);
    say("/Producer", program);
    const QString date = pages.modified.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s);
    say("/CreationDate", date);
    say("/ModDate", date);
    return information;
}

// What the red, green and blue of the document mean: those of sRGB.
PdfObject outputIntent(QPDF &pdf)
{
    PdfObject profile = pdfStream(pdf, QColorSpace(QColorSpace::SRgb).iccProfile().toStdString());
    profile.getDict().replaceKey("/N", PdfObject::newInteger(3));
    PdfObject intent = PdfObject::parse("<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1) "
                                        "/Info (sRGB IEC61966-2.1) /RegistryName (http://www.color.org) >>");
    intent.replaceKey("/DestOutputProfile", profile);
    return intent;
}

} // namespace

void writeMetadata(QPDF &pdf, const Pages &pages, Conformance conformance)
{
    QByteArray packet;
    XmpWriter(&packet).write(pages, conformance);
    PdfObject stream = pdfStream(pdf, packet.toStdString());
    stream.getDict().replaceKey("/Type", PdfObject::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", PdfObject::newName("/XML"));
    stream.setFilterOnWrite(false); // to be found by programs that know nothing of PDF
    if (conformance == Conformance::Accessible)
        pdf.getRoot().replaceKey("/OutputIntents", PdfObject::newArray({pdf.makeIndirectObject(outputIntent(pdf))}));
    pdf.getRoot().replaceKey("/Metadata", stream);
    pdf.getRoot().replaceKey("/Lang", pdfText(pages.language.tag()));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(informationDictionary(pages)));
}

} // namespace quarterly
