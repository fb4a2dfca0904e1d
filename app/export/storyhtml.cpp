// SPDX-License-Identifier: GPL-3.0-or-later
#include "storyhtml.h"

#include "text/links.h"
#include "text/ordinals.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

void writeWords(HtmlWriter &html, const QString &text)
{
    const QStringList lines = text.split(lineBreak);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            html.single("br"_L1);
        html.text(lines[i]);
    }
}

void writeRun(HtmlWriter &html, const Run &run)
{
    const struct { RunStyle style; QLatin1StringView element; } styles[] = {
        {RunStyle::Strong, "strong"_L1}, {RunStyle::Emphasis, "em"_L1}, {RunStyle::Superscript, "sup"_L1}};
    int opened = 0;
    if (!run.language.isEmpty()) {
        html.open("span"_L1, {{"lang"_L1, run.language}});
        ++opened;
    }
    for (const auto &[style, element] : styles) {
        if (!run.styles.testFlag(style))
            continue;
        html.open(element);
        ++opened;
    }
    writeWords(html, run.text);
    while (opened-- > 0)
        html.close();
}

// On paper an address is printed behind a link, unless the link's words are the address already.
bool showsAddress(const QString &words, const QString &link)
{
    const QString address = words.trimmed();
    return address.contains(u'.') && !address.contains(u' ') && link.contains(address, Qt::CaseInsensitive);
}

void writeLink(HtmlWriter &html, const QString &link, const Runs &runs)
{
    const bool bare = showsAddress(plainText(runs), link);
    html.open("a"_L1, {{"href"_L1, link}, {"class"_L1, bare ? std::optional(u"address"_s) : std::nullopt}});
    for (const Run &run : runs)
        writeRun(html, run);
    html.close();
}

bool isListItem(BlockKind kind)
{
    return kind == BlockKind::Bullet || kind == BlockKind::Number;
}

void writeBlock(HtmlWriter &html, const EditionBlock &shown, Language page, int headingLevel)
{
    static const QHash<BlockKind, QLatin1StringView> elements = {{BlockKind::Paragraph, "p"_L1},
                                                                 {BlockKind::Bullet, "li"_L1},
                                                                 {BlockKind::Number, "li"_L1},
                                                                 {BlockKind::Quotation, "p"_L1}};
    static const QLatin1StringView headings[] = {"h2"_L1, "h3"_L1, "h4"_L1};
    const BlockKind kind = shown.kind;
    html.open(kind == BlockKind::Heading ? headings[headingLevel - 2] : elements[kind],
              {{"lang"_L1, foreignTag(shown.language, page)}});
    writeRuns(html, shown.runs, shown.language);
    html.close();
}

} // namespace

std::optional<QString> foreignTag(Language language, Language page)
{
    return language == page ? std::nullopt : std::optional(language.tag());
}

EditionBlock withoutLinks(EditionBlock line)
{
    for (Run &run : line.runs)
        run.link.clear();
    line.runs = canonical(line.runs);
    return line;
}

void writeRuns(HtmlWriter &html, const Runs &written, Language language)
{
    const Runs runs = withRaisedOrdinals(written, language);
    for (auto run = runs.begin(); run != runs.end();) {
        const auto end = std::find_if(run, runs.end(), [run](const Run &next) { return next.link != run->link; });
        // Checked when it came in; a page on the web is worth a second look.
        if (const auto link = safeLink(run->link))
            writeLink(html, *link, Runs(run, end));
        else
            std::for_each(run, end, [&html](const Run &each) { writeRun(html, each); });
        run = end;
    }
}

void writeStory(HtmlWriter &html, const QList<EditionBlock> &story, Language page, int headingLevel)
{
    for (auto block = story.begin(); block != story.end();) {
        const BlockKind kind = block->kind;
        const auto end = std::find_if(block, story.end(), [kind](const EditionBlock &next) { return next.kind != kind; });
        const bool grouped = isListItem(kind) || kind == BlockKind::Quotation;
        if (grouped)
            html.open(kind == BlockKind::Bullet ? "ul"_L1 : kind == BlockKind::Number ? "ol"_L1 : "blockquote"_L1);
        std::for_each(block, end, [&](const EditionBlock &each) { writeBlock(html, each, page, headingLevel); });
        if (grouped)
            html.close();
        block = end;
    }
}

} // namespace quarterly
