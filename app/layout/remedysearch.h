// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/remedy.h"

#include <functional>

namespace quarterly {

// What was found for one edition and one goal.
struct RemedyList
{
    EditionFit now;
    QList<int> wanted; // numbers of pages that reach the goal; empty when it is reached
    QList<Remedy> remedies; // for the nearest number first, then by cost
};

// Looks for ways to the goal by laying out the edition with one change after the other, the mildest first. Tries at
// most mostLayouts for each number of pages, whatever the time they take, so that the answer depends on nothing but the
// arguments. Asks `goesOn` before each; when it says no, the rest is not looked for.
RemedyList findRemedies(const Issue &issue, Language language, const FitGoal &goal, const std::function<bool()> &goesOn = {});

inline constexpr int mostLayouts = 300; // a second or two for a dozen pages
inline constexpr int mostRemedies = 8; // for one number of pages

} // namespace quarterly
