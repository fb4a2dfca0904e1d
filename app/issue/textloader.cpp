// SPDX-License-Identifier: GPL-3.0-or-later
#include "textloader.h"

#include "issueeditor.h"
#include "issueloader.h"

#include "text/markup.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

QHash<VersionId, VersionRow> versionsById(const Library &library, const QStringList &ids)
{
    QHash<VersionId, VersionRow> versions;
    for (const VersionRow &version : library.rows<VersionRow>(u"id"_s, ids))
        versions.insert(version.id, version);
    return versions;
}

using Wordings = QHash<BlockId, QHash<QString, WordingRow>>; // by language

Wordings wordingsOf(const Library &library, const QList<BlockRow> &blocks)
{
    QStringList ids;
    for (const BlockRow &block : blocks)
        ids << block.id.toString();
    Wordings wordings;
    for (const WordingRow &wording : library.rows<WordingRow>(u"block"_s, ids))
        wordings[wording.block].insert(wording.language, wording);
    return wordings;
}

// What a translation was made from, where the source has moved on since.
VersionId staleOrigin(const WordingRow &wording, const QHash<QString, WordingRow> &ofBlock, Language source)
{
    const VersionId origin = VersionId::fromString(wording.madeFrom);
    const auto current = ofBlock.constFind(source.code());
    const bool stale = !origin.isNull() && current != ofBlock.cend() && current->version != origin;
    return stale ? origin : VersionId();
}

// Of a block, those that editions in these languages print; of a title all, since they tell in which languages an item is.
QHash<QString, WordingRow> wanted(const BlockRow &block, const QHash<QString, WordingRow> &ofBlock, Language source,
                                  const QList<Language> &languages)
{
    if (languages.isEmpty() || block.field == field::title)
        return ofBlock;
    QHash<QString, WordingRow> kept;
    for (Language language : languages) {
        const QString code = ofBlock.contains(language.code()) ? language.code() : source.code();
        if (const auto found = ofBlock.constFind(code); found != ofBlock.cend())
            kept.insert(code, *found);
    }
    return kept;
}

} // namespace

TextLoader::TextLoader(const Library &library, const QHash<OwnerId, Language> &sources, const QList<Language> &languages)
{
    QStringList owners;
    for (auto source = sources.cbegin(); source != sources.cend(); ++source)
        owners << source.key().toString(QUuid::WithoutBraces);
    const QList<BlockRow> blocks = library.rows<BlockRow>(u"owner"_s, owners);
    const Wordings wordings = wordingsOf(library, blocks);

    Wordings read;
    QStringList versionIds;
    for (const BlockRow &block : blocks) {
        const Language source = sources.value(block.owner);
        const auto ofBlock = wordings.value(block.id);
        read[block.id] = wanted(block, ofBlock, source, languages);
        for (const WordingRow &wording : std::as_const(read[block.id])) {
            versionIds << wording.version.toString();
            if (const VersionId origin = staleOrigin(wording, ofBlock, source); !origin.isNull())
                versionIds << origin.toString();
        }
    }
    const QHash<VersionId, VersionRow> versions = versionsById(library, versionIds);

    for (const BlockRow &row : blocks) {
        LocalizedBlock block{row.id, blockKind(row.kind), {}};
        const auto ofBlock = wordings.value(row.id);
        for (const WordingRow &wording : std::as_const(read[row.id])) {
            const auto language = Language::fromCode(wording.language);
            if (!language)
                continue; // of a language whose file this program does not have
            const VersionRow version = versions.value(wording.version);
            QString &newest = m_newest[*language];
            newest = std::max(newest, version.written);
            BlockText text{.runs = runsOrLetters(version.markup), .version = wording.version, .state = textState(wording.state),
                           .madeFrom = VersionId::fromString(wording.madeFrom)};
            if (const VersionId origin = staleOrigin(wording, ofBlock, sources.value(row.owner)); !origin.isNull()) {
                text.stale = true;
                text.madeFromRuns = runsOrLetters(versions.value(origin).markup);
            }
            block.texts.insert(*language, text);
        }
        m_texts[row.owner][row.field].blocks << block;
    }
}

QMap<Language, QDateTime> TextLoader::newest() const
{
    QMap<Language, QDateTime> times;
    for (auto each = m_newest.cbegin(); each != m_newest.cend(); ++each)
        times.insert(each.key(), QDateTime::fromString(each.value(), Qt::ISODateWithMs));
    return times;
}

} // namespace quarterly
