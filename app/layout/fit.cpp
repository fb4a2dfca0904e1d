// SPDX-License-Identifier: GPL-3.0-or-later
#include "fit.h"

namespace quarterly {

int EditionFit::lines() const
{
    int sum = 0;
    for (const PlacementMeasure &measure : measures)
        sum += measure.lines;
    return sum;
}

std::optional<int> EditionFit::lines(PlacementId placement) const
{
    const auto found = std::ranges::find(measures, placement, &PlacementMeasure::placement);
    return found == measures.end() ? std::nullopt : std::optional(found->lines);
}

EditionFit fitOf(const Issue &issue, Language language, LayoutCache *cache)
{
    const Pages pages = layoutIssue(issue, language, issue.setup, cache);
    return {language, int(pages.pages.size()), pages.measures};
}

QList<int> pagesWanted(const FitGoal &goal, int pages, int sourcePages)
{
    QList<int> wanted;
    if (goal.kind == FitGoal::Kind::Multiple) {
        const int fewer = pages - pages % goal.number;
        wanted = {fewer, fewer == pages ? pages : fewer + goal.number};
        if (wanted.last() - pages < pages - fewer)
            wanted.swapItemsAt(0, 1);
    } else {
        wanted = {goal.kind == FitGoal::Kind::Source ? sourcePages : goal.number};
    }
    wanted.removeIf([pages](int each) { return each == pages || each < 1; });
    return wanted;
}

} // namespace quarterly
