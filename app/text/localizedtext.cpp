// SPDX-License-Identifier: GPL-3.0-or-later
#include "localizedtext.h"

namespace quarterly {

namespace {

bool speaks(const LocalizedBlock &block, Language language)
{
    const auto text = block.texts.constFind(language);
    return text != block.texts.constEnd() && !plainText(text->runs).trimmed().isEmpty();
}

} // namespace

StoryText LocalizedText::in(Language language) const
{
    StoryText story;
    for (const LocalizedBlock &block : blocks) {
        if (speaks(block, language))
            story.blocks << Block{block.id, block.kind, block.texts[language].runs};
    }
    return story;
}

QString LocalizedText::plain(Language language) const
{
    return in(language).plainText();
}

bool LocalizedText::has(Language language) const
{
    return std::ranges::any_of(blocks, [language](const LocalizedBlock &block) { return speaks(block, language); });
}

bool LocalizedText::isCompleteIn(Language language, Language source) const
{
    return std::ranges::all_of(blocks, [=](const LocalizedBlock &block) {
        return speaks(block, language) || !speaks(block, source);
    });
}

QList<Language> LocalizedText::languages() const
{
    QList<Language> found;
    for (const Language language : Language::all()) {
        if (has(language))
            found << language;
    }
    return found;
}

QMap<Language, QString> LocalizedText::plainTexts() const
{
    QMap<Language, QString> texts;
    for (const Language language : languages())
        texts.insert(language, plain(language));
    return texts;
}

void LocalizedText::say(const StoryText &story, Language language)
{
    qsizetype next = 0;
    for (const Block &block : story.blocks) {
        const auto found = std::ranges::find(blocks, block.id, &LocalizedBlock::id);
        qsizetype at = found - blocks.begin();
        if (found == blocks.end())
            blocks.insert(at = next, LocalizedBlock{block.id, block.kind, {}});
        blocks[at].texts[language].runs = block.runs;
        next = at + 1;
    }
}

} // namespace quarterly
