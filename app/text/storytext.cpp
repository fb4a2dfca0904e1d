// SPDX-License-Identifier: GPL-3.0-or-later
#include "storytext.h"

#include <QStringList>

namespace quarterly {

bool StoryText::isEmpty() const
{
    return std::ranges::all_of(blocks, [](const Block &block) { return quarterly::plainText(block.runs).trimmed().isEmpty(); });
}

QString StoryText::plainText() const
{
    QStringList lines;
    for (const Block &block : blocks)
        lines << quarterly::plainText(block.runs);
    return lines.join(u'\n');
}

StoryText StoryText::fromPlainText(const QString &text)
{
    StoryText story;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            story.blocks << Block{.id = BlockId::create(), .runs = plainRuns(line)};
    }
    return story;
}

QString plainText(const Runs &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text.replace(lineBreak, u'\n');
}

Runs plainRuns(const QString &text)
{
    if (text.isEmpty())
        return {};
    return {Run{.text = text}};
}

Runs canonical(Runs runs)
{
    Runs merged;
    for (Run &run : runs) {
        if (run.text.isEmpty())
            continue;
        if (!merged.isEmpty() && merged.last().isSetLike(run))
            merged.last().text += run.text;
        else
            merged << std::move(run);
    }
    return merged;
}

Runs trimmed(const Runs &runs)
{
    const QString text = plainText(runs);
    const auto said = [](QChar character) { return !character.isSpace(); };
    const auto first = std::ranges::find_if(text, said);
    const auto last = std::find_if(text.crbegin(), text.crend(), said);
    return slice(runs, first - text.begin(), last.base() - first);
}

Runs slice(const Runs &runs, qsizetype from, qsizetype length)
{
    Runs part;
    const qsizetype to = from + length;
    qsizetype start = 0;
    for (const Run &run : runs) {
        const qsizetype end = start + run.text.size();
        const qsizetype first = std::max(from, start);
        const qsizetype last = std::min(to, end);
        if (first < last) {
            part << run;
            part.last().text = run.text.mid(first - start, last - first);
        }
        start = end;
    }
    return part;
}

} // namespace quarterly
