// SPDX-License-Identifier: GPL-3.0-or-later
#include "repairs.h"

#include "issue/issuetexts.h"
#include "text/spelling.h"

#include <QCoreApplication>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::Repair)
};

// Nothing to do any more counts as done.
template<typename Each>
Result<void> forEachSegment(const Issue &issue, Language language, const QList<Segment> &segments, Each each)
{
    for (const Segment &now : quarterly::segments(issue, language)) {
        if (std::ranges::find(segments, now.block, &Segment::block) == segments.end())
            continue;
        if (const auto done = each(now); !done)
            return done;
    }
    return {};
}

Result<void> rewriteBlock(IssueEditor &editor, const Issue &issue, BlockId block, Language language,
                          const std::function<Runs(const Runs &)> &change)
{
    const auto text = textWith(block, issue);
    if (!text)
        return {};
    const auto found = std::ranges::find(text->text.blocks, block, &LocalizedBlock::id);
    const BlockText words = found->texts.value(language);
    if (language != text->field.source)
        return editor.setTranslation(block, text->field.source, language, change(words.runs), words.state);
    StoryText story = text->text.in(language);
    std::ranges::find(story.blocks, block, &Block::id)->runs = change(words.runs);
    return editor.setText(text->field, language, story);
}

// Writes the text that has the block anew, with the block's runs as `change` makes them; in a step of its own, not as part of
// what was just typed there.
Result<void> rewrite(IssueEditor &editor, const Issue &issue, BlockId block, Language language, const QString &name,
                     const std::function<Runs(const Runs &)> &change)
{
    return editor.together(name, [&] { return rewriteBlock(editor, issue, block, language, change); });
}

Runs withWord(const Runs &runs, Language language, const QString &word, const QString &better)
{
    Runs result = runs;
    const QList<WordRange> wrong = misspellings(runs, language);
    for (qsizetype i = wrong.size() - 1; i >= 0; --i) {
        const QString text = plainText(result);
        const auto [from, length] = wrong[i];
        if (text.mid(from, length) != word)
            continue;
        Run replaced = slice(result, from, length).first();
        replaced.text = better;
        result = slice(result, 0, from) + Runs{replaced} + slice(result, from + length, text.size());
    }
    return canonical(result);
}

} // namespace

Repair confirmMeaning(const QList<Segment> &stale, Language language)
{
    return {Words::tr("Meaning unchanged"), [=](IssueEditor &editor, const Issue &issue) {
        return editor.together(Words::tr("Meaning unchanged"), [&] {
            return forEachSegment(issue, language, stale, [&](const Segment &segment) {
                return editor.confirmUnchanged(segment.block, segment.field.source, language);
            });
        });
    }};
}

Repair finishDrafts(const QList<Segment> &drafts, Language language)
{
    return {Words::tr("Mark as translated"), [=](IssueEditor &editor, const Issue &issue) {
        return editor.together(Words::tr("Mark as translated"), [&] {
            return forEachSegment(issue, language, drafts, [&](const Segment &segment) {
                return editor.setTranslation(segment.block, segment.field.source, language, segment.target, TextState::Translated);
            });
        });
    }};
}

Repair removeEmptySection(SectionId section)
{
    return {Words::tr("Remove the section"), [=](IssueEditor &editor, const Issue &issue) {
        const Section *now = issue.section(section);
        return now && now->placements.isEmpty() ? editor.removeSection(section) : Result<void>();
    }};
}

Repair takeOut(PlacementId placement)
{
    return {Words::tr("Take it out"), [=](IssueEditor &editor, const Issue &issue) {
        return issue.placement(placement) ? editor.removePlacements({placement}) : Result<void>();
    }};
}

Repair dropRemark(ItemId item)
{
    return {Words::tr("Remove the remark"),
            [=](IssueEditor &editor, const Issue &) { return editor.setRemark(item, {}); }};
}

Repair dropComment(BlockId block, Language language)
{
    return {Words::tr("Dealt with"),
            [=](IssueEditor &editor, const Issue &) { return editor.setComment(block, language, {}); }};
}

Repair useColour(const QString &colour)
{
    return {Words::tr("Use %1").arg(colour), [=](IssueEditor &editor, const Issue &issue) {
        Profile profile = issue.profile;
        profile.colour = colour;
        return editor.setProfile(profile);
    }};
}

Repair changeLink(BlockId block, Language language, const QString &from, const QString &to)
{
    const QString name = to.isEmpty() ? Words::tr("Remove the link") : Words::tr("Use %1").arg(to);
    return {name, [=](IssueEditor &editor, const Issue &issue) {
        return rewrite(editor, issue, block, language, name, [&](Runs runs) {
            for (Run &run : runs) {
                if (run.link == from)
                    run.link = to;
            }
            return canonical(runs);
        });
    }};
}

Repair replaceWord(BlockId block, Language language, const QString &word, const QString &better)
{
    const QString name = Words::tr("Use “%1”").arg(better);
    return {name, [=](IssueEditor &editor, const Issue &issue) {
        return rewrite(editor, issue, block, language, name, [&](const Runs &runs) { return withWord(runs, language, word, better); });
    }};
}

Repair learnWord(const QString &word, Language language)
{
    return {Words::tr("Add to dictionary"),
            [=](IssueEditor &, const Issue &) { return SpellChecker::of(language).addWord(word); }};
}

Repair printSmaller(PlacementId placement, double scale)
{
    return {Words::tr("Print it smaller"), [=](IssueEditor &editor, const Issue &issue) -> Result<void> {
        const Placement *now = issue.placement(placement);
        if (!now)
            return {};
        return editor.together(Words::tr("Print it smaller"), [&]() -> Result<void> {
            for (const Language language : issue.languages()) {
                Adjustment adjustment = now->adjustments.value(language);
                adjustment.pictureScale *= scale;
                if (const auto done = editor.setAdjustment(placement, language, adjustment); !done)
                    return done;
            }
            return {};
        });
    }};
}

} // namespace quarterly
