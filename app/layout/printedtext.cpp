// SPDX-License-Identifier: GPL-3.0-or-later
#include "printedtext.h"

namespace quarterly {

namespace {

bool saysSomething(const LocalizedBlock &block, Language language)
{
    const auto text = block.texts.constFind(language);
    if (text == block.texts.constEnd())
        return false;
    return std::ranges::any_of(text->runs, [](const Run &run) { return !run.text.trimmed().isEmpty(); });
}

} // namespace

QList<PrintedBlock> printedBlocks(const LocalizedText &text, Language edition, Language source)
{
    QList<PrintedBlock> blocks;
    for (const LocalizedBlock &block : text.blocks) {
        const Language language = saysSomething(block, edition) ? edition : source;
        if (saysSomething(block, language))
            blocks << PrintedBlock{block.id, block.kind, block.texts[language].runs, language};
    }
    return blocks;
}

std::optional<PrintedBlock> printedLine(const LocalizedText &text, Language edition, Language source)
{
    const QList<PrintedBlock> blocks = printedBlocks(text, edition, source);
    return blocks.isEmpty() ? std::nullopt : std::optional(blocks.first());
}

} // namespace quarterly
