// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsletterreader.h"

#include "itemreader.h"
#include "newsletterheadings.h"

#include "text/mentions.h"
#include "text/typography.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::NewsletterReader)
};

// Levels below those of HTML, for what is a heading only by its looks.
constexpr int boldLevel = 7;
constexpr int lineLevel = 8;

ItemKind itemKind(SectionKind section)
{
    switch (section) {
    case SectionKind::Highlights:
        return ItemKind::News;
    case SectionKind::Publications:
        return ItemKind::Publication;
    case SectionKind::Events:
        return ItemKind::Event;
    default:
        return ItemKind::Note;
    }
}

bool isPicture(const ImportedBlock &block)
{
    return !block.picture.isEmpty();
}

// The lines of a block, as blocks of its kind.
ImportedBlocks linesOf(const ImportedBlock &block)
{
    ImportedBlocks lines;
    const QString text = textOf(block);
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype end = text.indexOf(u'\n', from) < 0 ? text.size() : text.indexOf(u'\n', from);
        ImportedBlock line = block;
        line.block.id = BlockId::create();
        line.block.runs = trimmed(slice(block.block.runs, from, end - from));
        if (!line.block.runs.isEmpty())
            lines << line;
        from = end + 1;
    }
    return lines;
}

// A whole newsletter, from its first block to its last.
class NewsletterReader
{
public:
    NewsletterReader(const ImportedBlocks &blocks, Language language) : m_language(language)
    {
        m_draft.language = language;
        for (const ImportedBlock &block : blocks)
            addToBlocks(block);
        m_hasHeadings = std::ranges::any_of(m_blocks, [](const ImportedBlock &block) { return block.headingLevel > 0 || block.wasBold; });
    }

    std::optional<NewsletterDraft> read()
    {
        const auto firstSection = std::ranges::find_if(m_blocks, [this](const ImportedBlock &block) { return sectionOf(block).has_value(); });
        if (firstSection == m_blocks.end())
            return std::nullopt;
        const qsizetype head = firstSection - m_blocks.begin();
        readHead(head);
        if (!m_draft.quarter)
            m_draft.quarter = quarterIn(textOf(*firstSection), m_language);
        if (!m_draft.quarter)
            return std::nullopt;
        for (m_at = head; m_at < m_blocks.size(); ++m_at)
            readBlock(m_blocks[m_at]);
        finishSection();
        finishDraft();
        return m_draft;
    }

private:
    // Not a line of a list: that is the table of contents.
    std::optional<SectionKind> sectionOf(const ImportedBlock &block) const
    {
        const bool listed = block.block.kind == BlockKind::Bullet || block.block.kind == BlockKind::Number;
        return listed || isPicture(block) ? std::nullopt : sectionKind(textOf(block), m_language);
    }

    // "Contact details" and the lines of the address may be one paragraph, and so may masthead and quarter.
    void addToBlocks(const ImportedBlock &block)
    {
        if (isPicture(block)) {
            m_blocks << block;
            return;
        }
        const ImportedBlocks lines = linesOf(block);
        const QString first = lines.isEmpty() ? QString() : textOf(lines.first());
        const bool isSection = sectionKind(first, m_language).has_value();
        const bool isHead = !m_sectionSeen && (isMasthead(first, m_language) || isQuarterLine(first, m_language));
        m_blocks += isSection || isHead ? lines : ImportedBlocks{block};
        m_sectionSeen = m_sectionSeen || isSection;
    }

    // Masthead and quarter; anything else before the first section is kept as an item.
    void readHead(qsizetype end)
    {
        bool inItem = false;
        for (m_at = 0; m_at < end; ++m_at) {
            const ImportedBlock &block = m_blocks[m_at];
            if (isPicture(block)) {
                inItem ? m_item->add(block) : leaveOut(block);
                continue;
            }
            const QString text = textOf(block);
            const bool namesQuarter = !m_draft.quarter && isQuarterLine(text, m_language);
            if (namesQuarter)
                m_draft.quarter = quarterIn(text, m_language);
            if (m_draft.masthead.isEmpty() && isMasthead(text, m_language))
                m_draft.masthead = masthead(text, m_language);
            else if (namesQuarter)
                m_draft.remarks << Messages::tr("“%1” was left out: the page prints the quarter by itself.").arg(text.simplified());
            else if (std::exchange(inItem, true))
                m_item->add(block);
            else
                startOtherItem(block, Messages::tr("This stood before the first section."));
        }
        finishItem();
    }

    // A logo, most likely: the page has its own masthead.
    void leaveOut(const ImportedBlock &picture)
    {
        m_draft.remarks << Messages::tr("The picture “%1” was left out, as it stood before the first section. It shows: “%2”.")
                               .arg(picture.picture, textOf(picture));
    }

    void readBlock(const ImportedBlock &block)
    {
        const int level = levelOf(block);
        if (isPicture(block) || isCaption(block)) {
            addPicture(block);
            return;
        }
        if (const auto kind = sectionOf(block); kind && m_section != SectionKind::Contact)
            startSection(*kind, block, level);
        else if (m_section == SectionKind::Contact)
            addLines(block);
        else if (level > 0)
            readHeading(block, level);
        else
            addText(block);
    }

    bool isCaption(const ImportedBlock &block) const
    {
        return m_at > 0 && isPicture(m_blocks[m_at - 1]) && looksLikeCaption(block);
    }

    // What stands between a section's title and its first item belongs to that item.
    void addPicture(const ImportedBlock &block)
    {
        if (m_item)
            m_item->add(block);
        else
            m_loosePictures << block;
    }

    // 0 for text. Where nothing in the document is a heading by its form, a short line before a text is one.
    int levelOf(const ImportedBlock &block) const
    {
        static const QRegularExpression sentenceEnd(u"[.,;:!?]$"_s);
        const QString text = textOf(block);
        if (block.headingLevel > 0)
            return block.headingLevel;
        const bool mayBe = block.block.kind == BlockKind::Paragraph && text.size() < longestHeading && !text.contains(u'\n')
            && !sentenceEnd.match(text).hasMatch();
        if (mayBe && block.wasBold)
            return boldLevel;
        const auto next = std::find_if_not(m_blocks.begin() + m_at + 1, m_blocks.end(), isPicture);
        const bool textFollows = next != m_blocks.end() && textOf(*next).size() > text.size();
        return mayBe && !m_hasHeadings && textFollows ? lineLevel : 0;
    }

    void enterSection(SectionKind kind, int level)
    {
        finishSection();
        m_section = kind;
        m_sectionLevel = level;
        m_itemLevel = 0;
    }

    void startSection(SectionKind kind, const ImportedBlock &block, int level)
    {
        enterSection(kind, level);
        SectionDraft section{kind, {}, {}};
        const QString title = kind == SectionKind::Contact ? m_language.word(u"contact"_s) : titleWithoutPeriod(textOf(block));
        section.title = withTypography(StoryText::fromPlainText(title), m_language);
        m_draft.sections << section;
        if (kind == SectionKind::Contact)
            startItem(block.block.runs);
    }

    // The page prints the quarter's period beside the title in the language's own form.
    QString titleWithoutPeriod(const QString &text)
    {
        const SectionHeading heading = sectionHeading(text);
        const Period period = m_draft.quarter->period();
        const auto dates = datesIn(heading.period, m_language, period);
        const QString year = u' ' + QString::number(m_draft.quarter->year());
        const bool isQuarter = (dates.size() == 1 && dates.first().when == period)
            || quarterIn(heading.period.chopped(heading.period.endsWith(u')')) + year, m_language) == m_draft.quarter;
        if (heading.period.isEmpty() || !isQuarter)
            return text.simplified();
        m_draft.remarks << Messages::tr("“%1” was left out of “%2”: the page prints the period by itself.").arg(heading.period, heading.words);
        return heading.words;
    }

    // The first heading of a section tells the level of its items; deeper ones are sub-headings. One that is no
    // deeper than the section, or less deep than its items, begins a section that is not known.
    void readHeading(const ImportedBlock &block, int level)
    {
        const bool atSectionLevel = m_itemLevel == 0 && level <= m_sectionLevel && m_item;
        const bool aboveItems = m_itemLevel > 0 && level < m_itemLevel;
        if (level < boldLevel && (atSectionLevel || aboveItems)) {
            enterSection(SectionKind::Other, level);
            startOtherItem(block, Messages::tr("This began a section that is not known."));
            return;
        }
        if (m_itemLevel == 0)
            m_itemLevel = level;
        if (level == m_itemLevel)
            startItem(block.block.runs);
        else
            addSubHeading(block);
    }

    void addSubHeading(ImportedBlock block)
    {
        block.block.kind = BlockKind::Heading;
        block.block.runs = withoutBold(block.block.runs);
        addText(block);
    }

    // What is announced without headings is announced line by line.
    void addText(const ImportedBlock &block)
    {
        if (m_section == SectionKind::Events && m_itemLevel == 0)
            startItem(block.block.runs);
        else if (!m_item)
            startItem(sectionTitle());
        if (m_section != SectionKind::Events || m_itemLevel > 0)
            m_item->add(block);
    }

    Runs sectionTitle() const
    {
        const StoryText &title = m_draft.sections.last().title;
        return title.blocks.isEmpty() ? Runs() : title.blocks.first().runs;
    }

    void addLines(const ImportedBlock &block)
    {
        for (const ImportedBlock &line : linesOf(block))
            m_item->add(line);
    }

    void startItem(const Runs &title)
    {
        finishItem();
        m_item.emplace(itemKind(m_section), m_language);
        m_item->setTitle(title);
        for (const ImportedBlock &picture : std::exchange(m_loosePictures, {}))
            m_item->add(picture);
    }

    void startOtherItem(const ImportedBlock &block, const QString &remark)
    {
        const bool isTitle = block.headingLevel > 0 || block.wasBold || textOf(block).size() < longestHeading;
        startItem(isTitle ? block.block.runs : plainRuns(m_language.word(u"other"_s)));
        m_item->setRemark(remark);
        if (!isTitle)
            m_item->add(block);
    }

    // Pictures without a word beside them are an item too.
    void finishSection()
    {
        if (!m_loosePictures.isEmpty())
            startItem(sectionTitle());
        finishItem();
    }

    void finishItem()
    {
        if (!m_item)
            return;
        QList<ItemDraft> &items = m_section == SectionKind::Other ? m_others : m_draft.sections.last().items;
        items << m_item->finished(m_draft.quarter);
        m_item.reset();
    }

    void finishDraft()
    {
        if (m_draft.masthead.isEmpty())
            m_draft.remarks << Messages::tr("The document has no masthead.");
        if (!m_others.isEmpty())
            m_draft.sections << SectionDraft{SectionKind::Other, StoryText::fromPlainText(m_language.word(u"other"_s)), m_others};
    }

    const Language m_language;
    ImportedBlocks m_blocks;
    bool m_sectionSeen = false;
    bool m_hasHeadings = false;
    NewsletterDraft m_draft;
    QList<ItemDraft> m_others;
    std::optional<ItemReader> m_item;
    ImportedBlocks m_loosePictures; // and their captions
    SectionKind m_section = SectionKind::Other;
    int m_sectionLevel = 0;
    int m_itemLevel = 0; // 0 before the first heading of an item
    qsizetype m_at = 0;
};

} // namespace

std::optional<NewsletterDraft> readNewsletter(const ImportedBlocks &blocks, Language language)
{
    return NewsletterReader(blocks, language).read();
}

} // namespace quarterly
