// SPDX-License-Identifier: GPL-3.0-or-later
#include "textwriter.h"

#include "issueloader.h"
#include "order.h"

#include "library/texthistory.h"
#include "text/markup.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

bool contains(const StoryText &story, BlockId id)
{
    return std::ranges::find(story.blocks, id, &Block::id) != story.blocks.end();
}

// Puts a block right behind another, or first when there is none to go behind.
void insertBehind(QList<BlockRow> &blocks, std::optional<BlockId> previous, const BlockRow &block)
{
    auto at = blocks.begin();
    if (previous)
        at = std::ranges::find(blocks, *previous, &BlockRow::id);
    blocks.insert(at == blocks.end() ? at : previous ? at + 1 : at, block);
}

} // namespace

QList<BlockRow> TextWriter::blocksOf(const TextField &text)
{
    QList<BlockRow> blocks = m_writer.rows<BlockRow>(u"owner"_s, {text.owner.toString(QUuid::WithoutBraces)});
    blocks.removeIf([&text](const BlockRow &block) { return block.field != text.name; });
    return blocks;
}

QHash<QString, WordingRow> TextWriter::wordingsOf(BlockId block)
{
    QHash<QString, WordingRow> wordings;
    for (const WordingRow &wording : m_writer.rows<WordingRow>(u"block"_s, {block.toString()}))
        wordings.insert(wording.language, wording);
    return wordings;
}

StoryText TextWriter::identified(const StoryText &story, const QList<BlockRow> &present)
{
    StoryText result;
    for (Block block : story.blocks) {
        if (block.runs.isEmpty())
            continue;
        const bool known = std::ranges::find(present, block.id, &BlockRow::id) != present.end();
        const bool elsewhere = !known && !block.id.isNull() && m_writer.row<BlockRow>(block.id.toString());
        if (block.id.isNull() || elsewhere || contains(result, block.id))
            block.id = BlockId::create();
        result.blocks << block;
    }
    return result;
}

void TextWriter::setText(const TextField &text, Language language, const StoryText &story, TextState state)
{
    const QList<BlockRow> present = blocksOf(text);
    const StoryText wanted = identified(story, present);
    if (language == text.source)
        setSource(text, wanted, present);
    else
        setOther(text, language, wanted, present);
    for (const Block &block : wanted.blocks) {
        // A translation that was not touched stays as old as it is, even if its neighbours are written anew.
        if (language == text.source || !says(block.id, language, block.runs))
            setWording(block.id, text.source, language, block.runs, state);
    }
}

void TextWriter::setSource(const TextField &text, const StoryText &story, const QList<BlockRow> &present)
{
    QList<BlockRow> ordered;
    for (const Block &block : story.blocks)
        ordered << BlockRow{block.id, text.owner, text.name, 0, nameOf(block.kind)};
    // What only a translation has keeps its place behind the block that it followed.
    std::optional<BlockId> previous;
    for (const BlockRow &block : present) {
        const bool wanted = contains(story, block.id);
        const bool foreign = !wanted && !wordingsOf(block.id).contains(text.source.code());
        if (foreign)
            insertBehind(ordered, previous, block);
        else if (!wanted)
            removeBlock(block);
        if (wanted || foreign)
            previous = block.id;
    }
    renumber(m_writer, ordered);
}

void TextWriter::setOther(const TextField &text, Language language, const StoryText &story, const QList<BlockRow> &present)
{
    QList<BlockRow> ordered;
    for (const BlockRow &block : present) {
        const auto wordings = wordingsOf(block.id);
        const bool dropped = !contains(story, block.id) && wordings.contains(language.code());
        if (dropped && wordings.size() == 1) {
            removeBlock(block);
            continue;
        }
        if (dropped)
            removeWording(wordings[language.code()]);
        ordered << block;
    }
    std::optional<BlockId> previous;
    for (const Block &block : story.blocks) {
        const auto known = std::ranges::find(ordered, block.id, &BlockRow::id);
        if (known == ordered.end())
            insertBehind(ordered, previous, {block.id, text.owner, text.name, 0, nameOf(block.kind)});
        previous = block.id;
    }
    renumber(m_writer, ordered);
}

void TextWriter::removeBlock(const BlockRow &block)
{
    for (const auto wordings = wordingsOf(block.id); const WordingRow &wording : wordings)
        removeWording(wording);
    m_writer.put(FormerBlockRow{block.id, block.owner, block.field, block.position, block.kind});
    m_writer.remove(block);
}

void TextWriter::removeWording(const WordingRow &wording)
{
    m_writer.remove(wording);
    write(wording.block, wording.language, {});
}

bool TextWriter::says(BlockId block, Language language, const Runs &runs)
{
    const auto wordings = wordingsOf(block);
    const auto current = wordings.constFind(language.code());
    const auto version = current == wordings.cend() ? std::nullopt : m_writer.row<VersionRow>(current->version.toString());
    return version && version->markup == toMarkup(canonical(runs));
}

void TextWriter::setWording(BlockId block, Language source, Language language, const Runs &runs, TextState state)
{
    const auto wordings = wordingsOf(block);
    const auto current = wordings.constFind(language.code());
    const Runs words = canonical(runs);
    if (words.isEmpty()) {
        if (current != wordings.cend())
            removeWording(*current);
        return;
    }
    const QString markup = toMarkup(words);
    WordingRow wording{.block = block, .language = language.code(), .state = nameOf(state), .madeFrom = u""_s};
    const auto version = current == wordings.cend() ? std::nullopt : m_writer.row<VersionRow>(current->version.toString());
    wording.version = version && version->markup == markup ? version->id : write(block, language.code(), markup);
    // A draft begun over a stale text is still made from the old source: only confirming it brings it up to date.
    const bool begun = state == TextState::Draft && current != wordings.cend() && !current->madeFrom.isEmpty();
    if (begun)
        wording.madeFrom = current->madeFrom;
    else if (language != source && wordings.contains(source.code()))
        wording.madeFrom = wordings[source.code()].version.toString();
    m_writer.put(wording);
}

bool TextWriter::reword(BlockId block, Language language, const Runs &before, const Runs &after)
{
    if (!says(block, language, before))
        return false;
    WordingRow wording = wordingsOf(block).value(language.code());
    const Runs words = canonical(after);
    if (words.isEmpty()) {
        removeWording(wording);
        return true;
    }
    wording.version = write(block, language.code(), toMarkup(words));
    m_writer.put(wording);
    return true;
}

VersionId TextWriter::write(BlockId block, const QString &language, const QString &markup)
{
    VersionRow version{.id = VersionId::create(), .block = block, .language = language, .markup = markup};
    version.author = m_authorship.author;
    version.written = m_authorship.when.toString(Qt::ISODateWithMs);
    version.origin = m_authorship.origin;
    version.hash = version.contentHash();
    m_writer.addVersion(version);
    return version.id;
}

void removeTexts(Writer &writer, OwnerId owner)
{
    for (const BlockRow &block : writer.rows<BlockRow>(u"owner"_s, {owner.toString(QUuid::WithoutBraces)})) {
        for (const WordingRow &wording : writer.rows<WordingRow>(u"block"_s, {block.id.toString()}))
            writer.remove(wording);
        writer.remove(block);
    }
}

} // namespace quarterly
