// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldhistory.h"

#include "issueloader.h"

#include "text/markup.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestPause = 15 * 60; // seconds

QDateTime timeOf(const VersionRow &version)
{
    return QDateTime::fromString(version.written, Qt::ISODateWithMs);
}

// The field as it was while its versions are gone through: its blocks in their order, empty where there was none.
class Replay
{
public:
    explicit Replay(const QList<PlacedVersion> &versions);

    void apply(const PlacedVersion &placed);
    StoryText text() const;

private:
    QList<Block> m_blocks;
    QHash<BlockId, qsizetype> m_index;
    QHash<BlockId, VersionId> m_newest;
};

Replay::Replay(const QList<PlacedVersion> &versions)
{
    QList<PlacedVersion> blocks;
    for (const PlacedVersion &placed : versions) {
        if (!m_newest.contains(placed.version.block))
            blocks << placed;
        m_newest[placed.version.block] = placed.version.id;
    }
    // What was removed stood before that which has taken its place.
    std::ranges::stable_sort(blocks, {}, [](const PlacedVersion &placed) {
        return std::pair(placed.position, !placed.current.isNull());
    });
    for (const PlacedVersion &placed : blocks) {
        m_index.insert(placed.version.block, m_blocks.size());
        m_blocks << Block{placed.version.block, blockKind(placed.kind), {}};
    }
}

void Replay::apply(const PlacedVersion &placed)
{
    const VersionRow &version = placed.version;
    // Undo writes no version: a removal that is the last thing known of a block that is there was taken back.
    const bool takenBack = version.markup.isEmpty() && !placed.current.isNull() && m_newest[version.block] == version.id;
    if (takenBack)
        return;
    const auto runs = runsFromMarkup(version.markup);
    m_blocks[m_index[version.block]].runs = runs ? *runs : plainRuns(version.markup);
}

StoryText Replay::text() const
{
    StoryText text{m_blocks};
    text.blocks.removeIf([](const Block &block) { return block.runs.isEmpty(); });
    return text;
}

bool continues(const Sitting &sitting, const VersionRow &version)
{
    return sitting.author == version.author && sitting.origin == version.origin
           && sitting.ended.secsTo(timeOf(version)) <= longestPause;
}

struct Returning
{
    BlockId block;
    Language language;
    Runs runs;
};

// What went from a translation in the same edit as the block itself, which is when its last words were removed.
QList<Returning> removedAlong(const Library &library, BlockId block, Language removed)
{
    const QList<VersionRow> own = library.history(block, removed.code());
    QList<Returning> translations;
    for (const Language &language : Language::all()) {
        const QList<VersionRow> versions = library.history(block, language.code());
        const bool wentAlong = language != removed && versions.size() > 1 && !own.isEmpty()
                               && versions[0].markup.isEmpty() && versions[0].written == own.first().written;
        if (!wentAlong)
            continue;
        const auto runs = runsFromMarkup(versions[1].markup);
        translations << Returning{block, language, runs ? *runs : plainRuns(versions[1].markup)};
    }
    return translations;
}

} // namespace

QList<Sitting> sittings(const QList<PlacedVersion> &versions)
{
    QList<Sitting> list;
    Replay replay(versions);
    for (qsizetype i = 0; i < versions.size(); ++i) {
        const VersionRow &version = versions[i].version;
        if (list.isEmpty() || !continues(list.last(), version))
            list << Sitting{.begun = timeOf(version), .author = version.author, .origin = version.origin};
        replay.apply(versions[i]);
        list.last().ended = timeOf(version);
        const bool isLast = i + 1 == versions.size() || !continues(list.last(), versions[i + 1].version);
        if (!isLast)
            continue;
        list.last().text = replay.text();
        if (list.size() > 1 && list[list.size() - 2].text == list.last().text)
            list.removeLast(); // nothing came of it
    }
    std::ranges::reverse(list);
    return list;
}

Result<QList<Sitting>> fieldHistory(const Library &library, const TextField &field, Language language)
{
    const auto versions = textHistory(library, field.owner, field.name, language.code());
    if (!versions)
        return versions.error();
    return sittings(*versions);
}

Result<void> restoreText(IssueEditor &editor, const TextField &field, Language language, const StoryText &text)
{
    const Library &library = editor.library();
    QList<Returning> returning;
    for (const Block &block : text.blocks) {
        if (language == field.source && !library.row<BlockRow>(block.id.toString()))
            returning << removedAlong(library, block.id, language);
    }
    return editor.together(IssueEditor::tr("Restore an earlier text"), [&]() -> Result<void> {
        const TextState state = language == field.source ? TextState::Translated : TextState::Draft;
        if (const auto set = editor.setText(field, language, text, state); !set)
            return set;
        for (const Returning &words : std::as_const(returning)) {
            const auto set = editor.setTranslation(words.block, field.source, words.language, words.runs, TextState::Draft);
            if (!set)
                return set;
        }
        return {};
    });
}

} // namespace quarterly
