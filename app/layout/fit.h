// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/layoutissue.h"

namespace quarterly {

// How much room an edition takes.
struct EditionFit
{
    Language language;
    int pages = 0;
    QList<PlacementMeasure> measures;

    int lines() const; // of all items
    std::optional<int> lines(PlacementId placement) const;
};

EditionFit fitOf(const Issue &issue, Language language, LayoutCache *cache = nullptr);

// The number of pages that somebody wants.
struct FitGoal
{
    enum class Kind {
        Pages, // exactly `number`
        Multiple, // of `number`: sheets that are folded carry four pages
        Source, // as many as the edition in the issue's own language
    };
    Kind kind = Kind::Multiple;
    int number = 4;

    friend bool operator==(const FitGoal &, const FitGoal &) = default;
};

// The numbers of pages that reach the goal from so many, the nearest first; of two as near, the smaller. Empty when it
// is reached.
QList<int> pagesWanted(const FitGoal &goal, int pages, int sourcePages);

} // namespace quarterly
