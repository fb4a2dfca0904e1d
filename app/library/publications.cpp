// SPDX-License-Identifier: GPL-3.0-or-later
// The records of what was published. They are no edits: nobody takes back that an issue went out.
#include "library.h"

#include "keptrows.h"
#include "query.h"
#include "seal.h"

namespace quarterly {

using namespace Qt::StringLiterals;

Result<void> Library::addPublication(const PublicationRecord &record)
{
    Transaction transaction(m_database);
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    Query head(m_database, insertionInto(publicationTable()));
    head.bind(u"id"_s, toVariant(record.id)).bind(u"issue"_s, toVariant(record.issue));
    head.bind(u"published"_s, toVariant(record.published.toString(Qt::ISODateWithMs))).bind(u"author"_s, toVariant(record.author));
    if (const auto added = head.run(); !added)
        return added;
    for (const PublicationRecord::File &file : record.files) {
        Query query(m_database, insertionInto(publicationFileTable()));
        query.bind(u"publication"_s, toVariant(record.id)).bind(u"language"_s, toVariant(file.language)).bind(u"format"_s, toVariant(file.format));
        if (const auto added = query.bind(u"name"_s, toVariant(file.name)).bind(u"hash"_s, toVariant(file.hash)).run(); !added)
            return added;
    }
    for (const PublicationRecord::Text &text : record.texts) {
        Query query(m_database, insertionInto(publicationTextTable()));
        query.bind(u"publication"_s, toVariant(record.id)).bind(u"block"_s, toVariant(text.block));
        if (const auto added = query.bind(u"language"_s, toVariant(text.language)).bind(u"version"_s, toVariant(text.version)).run(); !added)
            return added;
    }
    if (const auto committed = transaction.commit(); !committed)
        return committed;
    Q_EMIT changed({.tables = {u"publication"_s}, .ids = {record.id.uuid(), record.issue.uuid()}});
    return {};
}

QList<PublicationRecord> Library::publications(IssueId issue) const
{
    QList<PublicationRecord> records;
    Query heads(m_database, u"SELECT id, published, author FROM publication WHERE issue = :issue ORDER BY published DESC"_s);
    if (!heads.bind(u"issue"_s, toVariant(issue)).run())
        return records;
    while (heads.next()) {
        PublicationRecord record{.id = PublicationId::fromString(heads.text(0)), .issue = issue};
        record.published = QDateTime::fromString(heads.text(1), Qt::ISODateWithMs);
        record.author = heads.text(2);
        Query files(m_database, u"SELECT language, format, name, hash FROM publication_file WHERE publication = :id"_s);
        if (files.bind(u"id"_s, heads.text(0)).run()) {
            while (files.next())
                record.files << PublicationRecord::File{files.text(0), files.text(1), files.text(2), files.text(3)};
        }
        records << record;
    }
    return records;
}

QList<PublicationRecord::Text> Library::publishedTexts(PublicationId publication) const
{
    QList<PublicationRecord::Text> texts;
    Query query(m_database, u"SELECT block, language, version FROM publication_text WHERE publication = :id"_s);
    if (!query.bind(u"id"_s, toVariant(publication)).run())
        return texts;
    while (query.next())
        texts << PublicationRecord::Text{BlockId::fromString(query.text(0)), query.text(1), VersionId::fromString(query.text(2))};
    return texts;
}

} // namespace quarterly
