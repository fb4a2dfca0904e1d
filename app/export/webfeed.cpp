// SPDX-License-Identifier: GPL-3.0-or-later
#include "storyhtml.h"
#include "webedition.h"

#include <QXmlStreamWriter>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

class FeedWriter
{
public:
    explicit FeedWriter(const WebEdition &edition) : m_edition(edition), m_xml(&m_bytes) {}

    QByteArray written(const WebFeed &feed);

private:
    void writeAuthor();
    void writeEntry(const WebFeed::Entry &entry);
    void writeId(QUuid id);
    void writeUpdated(const QDateTime &when);
    void writeLink(const QString &relation, const QString &address);

    const WebEdition &m_edition;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

QByteArray FeedWriter::written(const WebFeed &feed)
{
    QDateTime updated = m_edition.updated();
    for (const WebFeed::Entry &entry : feed.entries)
        updated = std::max(updated, entry.updated);
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(1);
    m_xml.writeStartDocument();
    m_xml.writeStartElement(u"feed"_s);
    m_xml.writeDefaultNamespace(u"http://www.w3.org/2005/Atom"_s);
    m_xml.writeAttribute(u"xml:lang"_s, m_edition.language.tag());
    m_xml.writeTextElement(u"title"_s, feed.title);
    writeId(feed.id);
    writeUpdated(updated);
    writeAuthor();
    writeLink(u"self"_s, u"feed.xml"_s);
    writeLink(u"alternate"_s, u"index.html"_s);
    for (const WebFeed::Entry &entry : feed.entries)
        writeEntry(entry);
    m_xml.writeEndElement();
    m_xml.writeEndDocument();
    return m_bytes;
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

void FeedWriter::writeEntry(const WebFeed::Entry &entry)
{
    m_xml.writeStartElement(u"entry"_s);
    m_xml.writeTextElement(u"title"_s, entry.title);
    writeId(entry.id);
    writeUpdated(entry.updated);
    writeLink(u"alternate"_s, entry.address);
    m_xml.writeStartElement(u"content"_s);
    m_xml.writeAttribute(u"type"_s, u"html"_s);
    m_xml.writeCharacters(entry.html);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

// The same text in another language is another entry, for whoever subscribes to both.
void FeedWriter::writeId(QUuid id)
{
    const QUuid ofLanguage = QUuid::createUuidV5(id, m_edition.language.code());
    m_xml.writeTextElement(u"id"_s, u"urn:uuid:"_s + ofLanguage.toString(QUuid::WithoutBraces));
}

void FeedWriter::writeUpdated(const QDateTime &when)
{
    m_xml.writeTextElement(u"updated"_s, when.toString(Qt::ISODate));
}

void FeedWriter::writeLink(const QString &relation, const QString &address)
{
    m_xml.writeEmptyElement(u"link"_s);
    m_xml.writeAttribute(u"rel"_s, relation);
    m_xml.writeAttribute(u"href"_s, m_edition.address(address));
}

QString contentOf(const Placement &placement, Language language)
{
    HtmlWriter html;
    writeStory(html, shownBlocks(placement, language), language, 3);
    return html.fragment();
}

} // namespace

QByteArray writeFeed(const WebFeed &feed, const WebEdition &edition)
{
    return FeedWriter(edition).written(feed);
}

QByteArray atomFeed(const WebEdition &edition)
{
    WebFeed feed{edition.issue.id.uuid(), edition.title(), {}};
    for (const Section &section : edition.issue.sections) {
        for (const Placement &placement : section.placements) {
            const EditionBlock title = editionLine(placement.item.title, edition.language, placement.item.source);
            if (title.isEmpty())
                continue;
            feed.entries << WebFeed::Entry{placement.id.uuid(), title.plain(), u"index.html#"_s + edition.anchor(placement),
                                           contentOf(placement, edition.language), edition.updated()};
        }
    }
    return writeFeed(feed, edition);
}

} // namespace quarterly
