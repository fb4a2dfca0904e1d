// SPDX-License-Identifier: GPL-3.0-or-later
#include "editiontext.h"

#include "issueloader.h"

#include "base/languagefacts.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

EditionBlock orWord(const EditionBlock &line, Language edition, const QString &word)
{
    return line.isEmpty() ? EditionBlock{{}, BlockKind::Paragraph, plainRuns(edition.word(word)), edition} : line;
}

} // namespace

QList<EditionBlock> editionBlocks(const LocalizedText &text, Language edition, Language source)
{
    QList<EditionBlock> blocks;
    for (const LocalizedBlock &block : text.blocks) {
        for (const Language language : {edition, source}) {
            const Runs runs = block.texts.value(language).runs;
            if (plainText(runs).trimmed().isEmpty())
                continue;
            blocks << EditionBlock{block.id, block.kind, runs, language};
            break;
        }
    }
    return blocks;
}

EditionBlock editionLine(const LocalizedText &text, Language edition, Language source)
{
    EditionBlock line{{}, BlockKind::Paragraph, {}, text.has(edition) ? edition : source};
    for (const Block &block : text.in(line.language).blocks) {
        if (line.isEmpty())
            line.id = block.id;
        else
            line.runs << plainRuns(u" "_s);
        line.runs << block.runs;
    }
    for (Run &run : line.runs)
        run.text.replace(lineBreak, u' ');
    line.runs = canonical(line.runs);
    return line;
}

QList<EditionBlock> shownBlocks(const Placement &placement, Language edition)
{
    const Item &item = placement.item;
    switch (placement.presentation) {
    case Presentation::Full:
        return editionBlocks(item.body, edition, item.source);
    case Presentation::Brief:
        if (item.summary.has(edition) || item.summary.has(item.source))
            return editionBlocks(item.summary, edition, item.source);
        return editionBlocks(item.body, edition, item.source).mid(0, 1);
    case Presentation::Headline:
        return {};
    }
    Q_UNREACHABLE();
}

QList<Picture> shownPictures(const Placement &placement)
{
    return placement.presentation == Presentation::Full ? placement.item.pictures : QList<Picture>();
}

EditionBlock sectionTitle(const Section &section, Language edition, Language source)
{
    return orWord(editionLine(section.title, edition, source), edition, nameOf(section.kind));
}

EditionBlock newsletterName(const Issue &issue, Language edition)
{
    return orWord(editionLine(issue.masthead, edition, issue.source), edition, u"newsletter"_s);
}

QString originalNote(const Item &item, const EditionBlock &title, const QList<EditionBlock> &blocks, Language edition)
{
    const auto isOwn = [edition](const EditionBlock &block) { return block.language == edition; };
    if (item.source == edition || isOwn(title) || std::ranges::any_of(blocks, isOwn))
        return {};
    return edition.word(u"fromOriginal"_s).replace("{language}"_L1, languageName(item.source, edition));
}

QString languageName(Language language, Language in)
{
    return in.facts().words.value(u"language."_s + language.code(), language.autonym());
}

} // namespace quarterly
