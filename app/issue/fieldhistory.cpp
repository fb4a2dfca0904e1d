// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldhistory.h"

#include "issueloader.h"

#include "text/markup.h"

#include <QSet>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60, longestPause = 15 * minute; // seconds
constexpr qsizetype sentence = 40; // characters: what somebody may want back, even out of the middle of a sitting

// So many characters of `before` are gone from between what both begin and end with.
qsizetype lostCharacters(const QString &before, const QString &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype start = 0, end = 0;
    while (start < shorter && before[start] == after[start])
        ++start;
    while (end < shorter - start && before[before.size() - 1 - end] == after[after.size() - 1 - end])
        ++end;
    return before.size() - start - end;
}

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
    // Applying it loses a sentence or brings back what was said before: the text until then is worth keeping.
    bool turns(const PlacedVersion &placed) const;
    StoryText text() const;

private:
    bool isTakenBack(const PlacedVersion &placed) const;

    QList<Block> m_blocks;
    QHash<BlockId, qsizetype> m_index;
    QHash<BlockId, VersionId> m_newest;
    QSet<std::pair<BlockId, QString>> m_said;
};

// The last version of each block; of a removed one that is its removal.
QList<PlacedVersion> newestOfEachBlock(const QList<PlacedVersion> &versions)
{
    QHash<BlockId, qsizetype> newest;
    for (qsizetype i = 0; i < versions.size(); ++i)
        newest[versions[i].version.block] = i;
    QList<PlacedVersion> list;
    for (const qsizetype index : std::as_const(newest))
        list << versions[index];
    return list;
}

// Removed blocks go back to where each stood, the last removed first, into what was left then.
Replay::Replay(const QList<PlacedVersion> &versions)
{
    QList<PlacedVersion> blocks = newestOfEachBlock(versions);
    std::ranges::sort(blocks, [](const PlacedVersion &left, const PlacedVersion &right) {
        if (left.removed != right.removed)
            return right.removed;
        if (left.removed && left.version.written != right.version.written)
            return left.version.written > right.version.written;
        return left.position < right.position;
    });
    for (const PlacedVersion &placed : std::as_const(blocks)) {
        const qsizetype at = placed.removed ? std::min<qsizetype>(placed.position, m_blocks.size()) : m_blocks.size();
        m_blocks.insert(at, Block{placed.version.block, blockKind(placed.kind), {}});
        m_newest[placed.version.block] = placed.version.id;
    }
    for (qsizetype i = 0; i < m_blocks.size(); ++i)
        m_index[m_blocks[i].id] = i;
}

// Undo writes no version: a removal that is the last thing known of a block that is there was taken back.
bool Replay::isTakenBack(const PlacedVersion &placed) const
{
    return placed.version.markup.isEmpty() && !placed.current.isNull()
           && m_newest[placed.version.block] == placed.version.id;
}

void Replay::apply(const PlacedVersion &placed)
{
    if (isTakenBack(placed))
        return;
    m_blocks[m_index[placed.version.block]].runs = runsOrLetters(placed.version.markup);
    m_said.insert({placed.version.block, placed.version.markup});
}

bool Replay::turns(const PlacedVersion &placed) const
{
    const Runs &before = m_blocks[m_index[placed.version.block]].runs;
    const bool isReturn = m_said.contains({placed.version.block, placed.version.markup});
    return !isTakenBack(placed) && (isReturn || lostCharacters(plainText(before), plainText(runsOrLetters(placed.version.markup))) > sentence);
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

bool sameEdit(const VersionRow &left, const VersionRow &right)
{
    return left.written == right.written && left.author == right.author && left.origin == right.origin;
}

// The last sitting ended with this text; one of which nothing came is left out.
void finishLast(QList<Sitting> &list, const StoryText &text)
{
    if (list.isEmpty())
        return;
    list.last().text = text;
    if (list.size() > 1 && list[list.size() - 2].text == text)
        list.removeLast();
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
        if (wentAlong)
            translations << Returning{block, language, runsOrLetters(versions[1].markup)};
    }
    return translations;
}

} // namespace

QList<Sitting> sittings(const QList<PlacedVersion> &versions)
{
    QList<Sitting> list;
    Replay replay(versions);
    for (auto edit = versions.cbegin(); edit != versions.cend();) {
        const VersionRow &first = edit->version;
        const auto end = std::find_if(edit, versions.cend(), [&](const PlacedVersion &placed) { return !sameEdit(placed.version, first); });
        const bool begins = list.isEmpty() || !continues(list.last(), first)
                            || std::any_of(edit, end, [&](const PlacedVersion &placed) { return replay.turns(placed); });
        if (begins) {
            finishLast(list, replay.text());
            list << Sitting{.begun = timeOf(first), .author = first.author, .origin = first.origin};
        }
        list.last().ended = timeOf(first);
        for (; edit != end; ++edit)
            replay.apply(*edit);
    }
    finishLast(list, replay.text());
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
