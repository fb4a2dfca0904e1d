// SPDX-License-Identifier: GPL-3.0-or-later
#include "publication.h"

#include "issue/issuetexts.h"

#include <QFileInfo>
#include <QHash>

namespace quarterly {

namespace {

using Versions = QHash<BlockId, VersionId>;

bool tellsOf(const PublicationRecord &record, const QString &language)
{
    return std::ranges::find(record.files, language, &PublicationRecord::File::language) != record.files.end();
}

// What the newest record that tells of this language says was published in it.
std::optional<Versions> lastPublished(const QList<PublicationRecord> &records, Language language)
{
    for (const PublicationRecord &record : records) {
        if (!tellsOf(record, language.code()))
            continue;
        Versions versions;
        for (const PublicationRecord::Text &text : record.texts) {
            if (text.language == language.code())
                versions.insert(text.block, text.version);
        }
        return versions;
    }
    return std::nullopt;
}

// Takes what is in the issue out of `published`: what is left has been removed since.
QList<TextSince> compare(const QList<IssueText> &texts, Language language, Versions &published)
{
    QList<TextSince> changes;
    for (const IssueText &text : texts) {
        for (const LocalizedBlock &block : text.text.blocks) {
            const auto now = block.texts.constFind(language);
            if (now == block.texts.constEnd())
                continue;
            const bool was = published.contains(block.id);
            if (was && published.take(block.id) == now->version)
                continue;
            changes << TextSince{was ? TextSince::Change::Changed : TextSince::Change::Written, language, block.id, text.item,
                                 text.placement, plainText(now->runs)};
        }
    }
    return changes;
}

} // namespace

PublicationRecord publicationRecord(const Issue &issue, const QList<PublishedFile> &files, const QString &author, const QDateTime &when)
{
    PublicationRecord record{.id = PublicationId::create(), .issue = issue.id, .published = when, .author = author};
    QSet<Language> languages;
    QList<Output> seen;
    for (const PublishedFile &file : files) {
        languages << file.language;
        const Output output{file.language, file.format};
        if (seen.contains(output))
            continue; // an e-mail is one publication, whatever it is written to
        seen << output;
        record.files << PublicationRecord::File{file.language.code(), nameOf(file.format), QFileInfo(file.path).fileName(),
                                                QString::fromLatin1(file.hash)};
    }
    const QList<IssueText> texts = issueTexts(issue);
    for (const Language language : std::as_const(languages)) {
        for (const IssueText &text : texts) {
            for (const LocalizedBlock &block : text.text.blocks) {
                if (block.texts.contains(language))
                    record.texts << PublicationRecord::Text{block.id, language.code(), block.texts[language].version};
            }
        }
    }
    return record;
}

QList<PublicationRecord> lastPublications(const Library &library, IssueId issue)
{
    QList<PublicationRecord> last;
    QSet<QString> told;
    for (PublicationRecord &record : library.publications(issue)) {
        const auto isNew = [&told](const PublicationRecord::File &file) { return !told.contains(file.language); };
        if (std::ranges::none_of(record.files, isNew))
            continue;
        for (const PublicationRecord::File &file : std::as_const(record.files))
            told << file.language;
        record.texts = library.publishedTexts(record.id);
        last << record;
    }
    return last;
}

QList<TextSince> changedSince(const QList<PublicationRecord> &records, const Issue &issue)
{
    QList<TextSince> changes;
    const QList<IssueText> texts = issueTexts(issue);
    for (const Language language : Language::all()) {
        auto published = lastPublished(records, language);
        if (!published)
            continue;
        changes << compare(texts, language, *published);
        for (auto gone = published->cbegin(); gone != published->cend(); ++gone)
            changes << TextSince{TextSince::Change::Removed, language, gone.key(), {}, {}, {}};
    }
    return changes;
}

} // namespace quarterly
