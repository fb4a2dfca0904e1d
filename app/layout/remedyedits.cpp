// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedyedits.h"

#include "issue/issueloader.h"

namespace quarterly {

namespace {

Result<SectionId> sectionLike(IssueEditor &editor, const Section &section, const QList<SectionRow> &sections, IssueId issue)
{
    const auto same = std::ranges::find(sections, nameOf(section.kind), &SectionRow::kind);
    if (same != sections.end())
        return same->id;
    return editor.addSection(issue, section.kind, section.title.plainTexts());
}

Result<void> placeInNextIssue(IssueEditor &editor, const Section &section, const Placement &placement, IssueId next)
{
    const auto sections = editor.library().rows<SectionRow>(QStringLiteral("issue"), {next.toString()});
    QStringList ids;
    for (const SectionRow &row : sections)
        ids << row.id.toString();
    const auto placed = editor.library().rows<PlacementRow>(QStringLiteral("section"), ids);
    if (std::ranges::find(placed, placement.item.id, &PlacementRow::item) != placed.end())
        return {};
    const auto target = sectionLike(editor, section, sections, next);
    if (!target)
        return target.error();
    const auto done = editor.placeItems({placement.item.id}, *target, -1, placement.presentation);
    return done ? Result<void>() : done.error();
}

Result<void> keepForNextIssue(IssueEditor &editor, Quarter quarter, const Section &section, const Placement &placement)
{
    if (const auto removed = editor.removePlacements({placement.id}); !removed)
        return removed;
    const auto next = nextIssue(editor.library(), quarter);
    return next ? placeInNextIssue(editor, section, placement, next->id) : Result<void>();
}

Result<void> makeLike(IssueEditor &editor, const Placement &placement, const Placement &wanted, Language language)
{
    if (placement.presentation != wanted.presentation) {
        if (const auto set = editor.setPresentation({placement.id}, wanted.presentation); !set)
            return set;
    }
    const Adjustment adjustment = wanted.adjustments.value(language);
    return placement.adjustments.value(language) == adjustment ? Result<void>()
                                                               : editor.setAdjustment(placement.id, language, adjustment);
}

} // namespace

std::optional<IssueRow> nextIssue(const Library &library, Quarter quarter)
{
    const Quarter next = quarter.next();
    for (const IssueRow &row : library.issues()) {
        if (row.year == next.year() && row.quarter == next.number() && issueState(row.state) != IssueState::Published)
            return row;
    }
    return std::nullopt;
}

Result<void> carryOut(IssueEditor &editor, const QString &name, const Issue &issue, Language language,
                      const QList<FitChange> &changes)
{
    const Issue changed = withChanges(issue, language, changes);
    return editor.together(name, [&]() -> Result<void> {
        if (changed.setup != issue.setup) {
            if (const auto set = editor.setSetup(issue.id, changed.setup); !set)
                return set;
        }
        for (const Section &section : issue.sections) {
            for (const Placement &placement : section.placements) {
                const Placement *wanted = changed.placement(placement.id);
                const auto done = wanted ? makeLike(editor, placement, *wanted, language)
                                         : keepForNextIssue(editor, issue.quarter, section, placement);
                if (!done)
                    return done;
            }
        }
        return {};
    });
}

} // namespace quarterly
