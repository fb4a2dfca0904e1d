// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issue.h"

#include <QSet>

namespace quarterly {

// The same section in two issues; nothing where one of them has none of it.
struct SectionPair
{
    std::optional<Section> here, there;
};

// What one issue has and another has not.
struct IssueComparison
{
    QList<SectionPair> sections; // in the order of this issue, then those that only the other has
    QSet<ItemId> repeated; // items that are in both
    QList<int> articlesHere, articlesThere; // of the convention, in the one only; ascending
};

// Sections meet by their kind, those of the officer's own by their titles.
IssueComparison compareIssues(const Issue &here, const Issue &there);

} // namespace quarterly
