// SPDX-License-Identifier: GPL-3.0-or-later
#include "storyhtml.h"
#include "webedition.h"

#include <QXmlStreamWriter>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

// Writes the issue as an Atom feed (RFC 4287).
class FeedWriter
{
public:
    explicit FeedWriter(const WebEdition &edition) : m_edition(edition), m_xml(&m_bytes) {}

    QByteArray written();

private:
    void writeFeed();
    void writeAuthor();
    void writeEntry(const Placement &placement);
    void writeId(QUuid id);
    void writeUpdated();
    void writeLink(const QString &relation, const QString &address);
    QString content(const Placement &placement) const;

    const WebEdition &m_edition;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

QByteArray FeedWriter::written()
{
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(1);
    m_xml.writeStartDocument();
    writeFeed();
    m_xml.writeEndDocument();
    return m_bytes;
}

void FeedWriter::writeFeed()
{
    m_xml.writeStartElement(u"feed"_s);
    m_xml.writeDefaultNamespace(u"http://www.w3.org/2005/Atom"_s);
    m_xml.writeAttribute(u"xml:lang"_s, m_edition.language.tag());
    m_xml.writeTextElement(u"title"_s, m_edition.title());
    writeId(m_edition.issue.id.uuid());
    writeUpdated();
    writeAuthor();
    writeLink(u"self"_s, u"feed.xml"_s);
    writeLink(u"alternate"_s, u"index.html"_s);
    for (const Section &section : m_edition.issue.sections) {
        for (const Placement &placement : section.placements)
            writeEntry(placement);
    }
    m_xml.writeEndElement();
}

void FeedWriter::writeAuthor()
{
    const Profile &profile = m_edition.issue.profile;
    const QString name = m_edition.profileLine(profile.organisation).plain();
    m_xml.writeStartElement(u"author"_s);
    m_xml.writeTextElement(u"name"_s, name.isEmpty() ? m_edition.masthead() : name);
    if (!profile.mail.isEmpty())
        m_xml.writeTextElement(u"email"_s, profile.mail);
    m_xml.writeEndElement();
}

void FeedWriter::writeEntry(const Placement &placement)
{
    const EditionBlock title = editionLine(placement.item.title, m_edition.language, placement.item.source);
    if (title.isEmpty())
        return;
    m_xml.writeStartElement(u"entry"_s);
    m_xml.writeTextElement(u"title"_s, title.plain());
    writeId(placement.id.uuid());
    writeUpdated();
    writeLink(u"alternate"_s, u"index.html#"_s + m_edition.anchor(placement));
    m_xml.writeStartElement(u"content"_s);
    m_xml.writeAttribute(u"type"_s, u"html"_s);
    m_xml.writeCharacters(content(placement));
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

// The same text in another language is another entry, for whoever subscribes to both.
void FeedWriter::writeId(QUuid id)
{
    const QUuid ofLanguage = QUuid::createUuidV5(id, m_edition.language.code());
    m_xml.writeTextElement(u"id"_s, u"urn:uuid:"_s + ofLanguage.toString(QUuid::WithoutBraces));
}

void FeedWriter::writeUpdated()
{
    m_xml.writeTextElement(u"updated"_s, m_edition.published().toString(Qt::ISODate));
}

void FeedWriter::writeLink(const QString &relation, const QString &address)
{
    m_xml.writeEmptyElement(u"link"_s);
    m_xml.writeAttribute(u"rel"_s, relation);
    m_xml.writeAttribute(u"href"_s, address);
}

QString FeedWriter::content(const Placement &placement) const
{
    HtmlWriter html;
    writeStory(html, shownBlocks(placement, m_edition.language), m_edition.language, 3);
    return html.fragment();
}

} // namespace

QByteArray atomFeed(const WebEdition &edition)
{
    return FeedWriter(edition).written();
}

} // namespace quarterly
