// SPDX-License-Identifier: GPL-3.0-or-later
#include "blockbuilder.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar noBreakSpace = QChar(0xA0);

bool isFolding(QChar character)
{
    return character == u' ' || character == u'\t' || character == u'\n' || character == u'\r' || character == u'\f';
}

bool isSaid(const Run &run)
{
    return !run.text.trimmed().isEmpty();
}

bool isAllBold(const Runs &runs)
{
    return std::ranges::all_of(runs, [](const Run &run) { return run.styles.testFlag(RunStyle::Strong) || !isSaid(run); });
}

// A heading is bold anyway, and a block that is all in one language is no foreign passage in it.
void dropWhatGoesWithoutSaying(ImportedBlock &block)
{
    Runs &runs = block.block.runs;
    const QString language = runs.first().language;
    const bool oneLanguage = std::ranges::all_of(runs, [&](const Run &run) { return run.language == language; });
    for (Run &run : runs) {
        if (block.headingLevel > 0 && block.wasBold)
            run.styles.setFlag(RunStyle::Strong, false);
        if (oneLanguage)
            run.language.clear();
    }
    runs = canonical(runs);
}

} // namespace

void BlockBuilder::endBlock()
{
    m_open = false;
    if (m_pictures.isEmpty())
        return;
    m_blocks += std::exchange(m_pictures, {});
    m_lastListItem = 0;
}

void BlockBuilder::addText(const QString &text, const Setting &setting)
{
    for (const QChar character : text) {
        if (setting.preformatted && character == u'\n')
            addLineBreak(setting);
        else
            addCharacter(isFolding(character) ? QChar(u' ') : character, setting);
    }
}

// Of several spaces one stays, a plain one if there is any: editors write "&nbsp; " for two spaces.
void BlockBuilder::addCharacter(QChar character, const Setting &setting)
{
    const QChar last = lastCharacter();
    const bool isSpace = character == u' ' || character == noBreakSpace;
    if (character == u' ' && last.isNull())
        return;
    if (isSpace && (isFolding(last) || last == lineBreak))
        return;
    if (character == u' ' && last == noBreakSpace)
        chop();
    append(character, setting);
}

void BlockBuilder::addLineEnd(const Setting &setting)
{
    while (lastCharacter() == u' ')
        chop();
    if (!lastCharacter().isNull())
        append(u'\n', setting);
}

void BlockBuilder::addLineBreak(const Setting &setting)
{
    while (isFolding(lastCharacter()))
        chop();
    if (lastCharacter().isNull())
        return;
    if (lastCharacter() == lineBreak && setting.kind == BlockKind::Paragraph)
        endBlock();
    else
        append(lineBreak, setting);
}

void BlockBuilder::addPicture(const QString &file, const QString &alt, const QString &title)
{
    if (file.trimmed().isEmpty())
        return;
    m_pictures << ImportedBlock{.block = {.id = BlockId::create(), .runs = plainRuns(alt.simplified())},
                                .picture = file.trimmed(), .pictureTitle = title.simplified()};
    if (!m_open)
        endBlock();
}

ImportedBlocks BlockBuilder::finished()
{
    endBlock();
    ImportedBlocks blocks;
    for (ImportedBlock &block : m_blocks) {
        if (!block.picture.isEmpty()) {
            blocks << block;
            continue;
        }
        block.block.runs = trimmed(block.block.runs);
        if (block.block.runs.isEmpty())
            continue;
        block.wasBold = isAllBold(block.block.runs);
        dropWhatGoesWithoutSaying(block);
        blocks << block;
    }
    return blocks;
}

// A further paragraph of a list item is a further line of it: a block of its own would break the list in two.
void BlockBuilder::openBlock(const Setting &setting)
{
    m_open = true;
    const bool continuesItem = setting.listItem > 0 && setting.listItem == m_lastListItem && setting.headingLevel == 0;
    m_lastListItem = setting.listItem;
    if (continuesItem) {
        append(lineBreak, setting);
        return;
    }
    const BlockKind kind = setting.headingLevel > 0 ? BlockKind::Heading : setting.kind;
    m_blocks << ImportedBlock{.block = {.id = BlockId::create(), .kind = kind}, .headingLevel = setting.headingLevel};
}

void BlockBuilder::append(QChar character, const Setting &setting)
{
    if (!m_open)
        openBlock(setting);
    Runs &runs = m_blocks.last().block.runs;
    if (runs.isEmpty() || !runs.last().isSetLike(setting.run)) {
        runs << setting.run;
        runs.last().text.clear();
    }
    runs.last().text += character;
}

QChar BlockBuilder::lastCharacter() const
{
    return m_open && !m_blocks.last().block.runs.isEmpty() ? m_blocks.last().block.runs.last().text.back() : QChar();
}

void BlockBuilder::chop()
{
    Runs &runs = m_blocks.last().block.runs;
    runs.last().text.chop(1);
    if (runs.last().text.isEmpty())
        runs.removeLast();
}

} // namespace quarterly
