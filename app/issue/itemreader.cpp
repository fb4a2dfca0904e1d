// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemreader.h"

#include "text/links.h"
#include "text/mentions.h"
#include "text/typography.h"

#include <QRegularExpression>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

Runs withoutStyle(Runs runs, RunStyle style)
{
    for (Run &run : runs)
        run.styles.setFlag(style, false);
    return canonical(runs);
}

// How much of a text's first block is its title: all of a heading, else the first line, of a long one the first
// sentence.
qsizetype titleLength(const ImportedBlock &block)
{
    static const QRegularExpression sentenceEnd(u"[.!?…][»”\"')]*\\s"_s);
    const QString text = textOf(block);
    const qsizetype lineEnd = text.indexOf(u'\n');
    if (block.headingLevel > 0)
        return text.size();
    if (lineEnd >= 0 && lineEnd <= longestHeading)
        return lineEnd;
    const qsizetype sentence = sentenceEnd.match(text).capturedEnd();
    return text.size() > longestHeading && sentence > 0 && sentence <= longestHeading ? sentence : text.size();
}

// The days that a newsletter may tell of: its quarter and some time around; what it announces lies ahead.
std::optional<Period> windowOf(std::optional<Quarter> quarter, ItemKind kind)
{
    if (!quarter)
        return std::nullopt;
    const Period period = quarter->period();
    return kind == ItemKind::Event ? Period{period.from, period.to.addYears(1)}
                                   : Period{period.from.addMonths(-4), period.to.addMonths(4)};
}

// The first text is the title, or begins with it.
void readTitle(ImportedBlock block, ItemReader &reader)
{
    const qsizetype end = titleLength(block);
    reader.setTitle(trimmed(slice(block.block.runs, 0, end)));
    block.block.runs = trimmed(slice(block.block.runs, end, textOf(block).size()));
    if (!block.block.runs.isEmpty())
        reader.add(block);
}

} // namespace

QString textOf(const ImportedBlock &block)
{
    return plainText(block.block.runs);
}

Runs withoutBold(const Runs &runs)
{
    return withoutStyle(runs, RunStyle::Strong);
}

bool looksLikeCaption(const ImportedBlock &block)
{
    return block.picture.isEmpty() && block.block.kind == BlockKind::Paragraph
        && std::ranges::all_of(block.block.runs, [](const Run &run) {
               return run.styles.testFlag(RunStyle::Emphasis) || run.text.trimmed().isEmpty();
           });
}

ItemReader::ItemReader(ItemKind kind, Language language) : m_language(language)
{
    m_item.kind = kind;
}

void ItemReader::setTitle(const Runs &runs)
{
    Runs line = withoutBold(runs);
    for (Run &run : line)
        run.text.replace(u'\n', u' ');
    m_item.title = typeset({{Block{.id = BlockId::create(), .runs = line}}});
}

void ItemReader::add(const ImportedBlock &block)
{
    const bool afterPicture = std::exchange(m_afterPicture, !block.picture.isEmpty());
    if (!block.picture.isEmpty())
        addPicture(block);
    else if (afterPicture && looksLikeCaption(block))
        setCaption(block);
    else
        m_body << block;
}

ItemDraft ItemReader::finished(std::optional<Quarter> quarter)
{
    m_item.body = typeset(storyFromBlocks(m_body));
    m_item.articles = articlesIn(m_item.title.plainText(), m_language);
    for (const StoryText &text : {m_item.title, m_item.body})
        suggestEvents(text.plainText(), windowOf(quarter, m_item.kind));
    return m_item;
}

StoryText ItemReader::typeset(const StoryText &text) const
{
    return withLinks(withTypography(text, m_language));
}

void ItemReader::addPicture(const ImportedBlock &block)
{
    const StoryText alt = withTypography(StoryText::fromPlainText(textOf(block)), m_language);
    m_item.pictures << PictureDraft{block.picture, alt.plainText(), typeset(StoryText::fromPlainText(block.pictureTitle))};
}

void ItemReader::setCaption(ImportedBlock block)
{
    block.block.runs = withoutStyle(block.block.runs, RunStyle::Emphasis);
    m_item.pictures.last().caption = typeset(storyFromBlocks({block}));
}

void ItemReader::suggestEvents(const QString &text, const std::optional<Period> &window)
{
    for (const DateMention &date : datesIn(text, m_language, window)) {
        const EventDraft event{date.when, placeNear(date, text, m_language)};
        const bool known = std::ranges::any_of(m_item.events, [&](const EventDraft &other) { return other.when == event.when; });
        if (!known)
            m_item.events << event;
    }
}

ItemDraft readItem(const ImportedBlocks &blocks, Language language)
{
    ItemReader reader(ItemKind::News, language);
    const auto first = std::ranges::find(blocks, QString(), &ImportedBlock::picture);
    for (auto block = blocks.cbegin(); block != blocks.cend(); ++block) {
        if (block == first)
            readTitle(*block, reader);
        else
            reader.add(*block);
    }
    return reader.finished(std::nullopt);
}

} // namespace quarterly
