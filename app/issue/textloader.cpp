// SPDX-License-Identifier: GPL-3.0-or-later
#include "textloader.h"

#include "issueloader.h"

#include "text/markup.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

// A text that cannot be read as markup is shown as it stands rather than lost.
Runs runsOf(const VersionRow &version)
{
    const auto runs = runsFromMarkup(version.markup);
    return runs ? *runs : plainRuns(version.markup);
}

QHash<VersionId, VersionRow> versionsById(const Library &library, const QStringList &ids)
{
    QHash<VersionId, VersionRow> versions;
    for (const VersionRow &version : library.rows<VersionRow>(u"id"_s, ids))
        versions.insert(version.id, version);
    return versions;
}

using Wordings = QHash<BlockId, QHash<QString, WordingRow>>; // by language

// What a translation was made from, where the source has moved on since.
VersionId staleOrigin(const WordingRow &wording, const QHash<QString, WordingRow> &ofBlock, Language source)
{
    const VersionId origin = VersionId::fromString(wording.madeFrom);
    const auto current = ofBlock.constFind(source.code());
    const bool stale = !origin.isNull() && current != ofBlock.cend() && current->version != origin;
    return stale ? origin : VersionId();
}

} // namespace

TextLoader::TextLoader(const Library &library, const QHash<OwnerId, Language> &sources)
{
    QStringList owners;
    for (auto source = sources.cbegin(); source != sources.cend(); ++source)
        owners << source.key().toString(QUuid::WithoutBraces);
    const QList<BlockRow> blocks = library.rows<BlockRow>(u"owner"_s, owners);

    QStringList blockIds;
    for (const BlockRow &block : blocks)
        blockIds << block.id.toString();
    Wordings wordings;
    QStringList versionIds;
    for (const WordingRow &wording : library.rows<WordingRow>(u"block"_s, blockIds)) {
        wordings[wording.block].insert(wording.language, wording);
        versionIds << wording.version.toString();
    }
    for (const BlockRow &block : blocks) {
        const auto ofBlock = wordings.value(block.id);
        for (const WordingRow &wording : ofBlock) {
            if (const VersionId origin = staleOrigin(wording, ofBlock, sources.value(block.owner)); !origin.isNull())
                versionIds << origin.toString();
        }
    }
    const QHash<VersionId, VersionRow> versions = versionsById(library, versionIds);

    for (const BlockRow &row : blocks) {
        LocalizedBlock block{row.id, blockKind(row.kind), {}};
        const auto ofBlock = wordings.value(row.id);
        for (const WordingRow &wording : ofBlock) {
            const auto language = Language::fromCode(wording.language);
            if (!language)
                continue; // of a language whose file this program does not have
            const VersionRow version = versions.value(wording.version);
            m_newest = std::max(m_newest, QDateTime::fromString(version.written, Qt::ISODateWithMs));
            BlockText text{.runs = runsOf(version), .version = wording.version, .state = textState(wording.state),
                           .madeFrom = VersionId::fromString(wording.madeFrom)};
            if (const VersionId origin = staleOrigin(wording, ofBlock, sources.value(row.owner)); !origin.isNull()) {
                text.stale = true;
                text.madeFromRuns = runsOf(versions.value(origin));
            }
            block.texts.insert(*language, text);
        }
        m_texts[row.owner][row.field].blocks << block;
    }
}

} // namespace quarterly
