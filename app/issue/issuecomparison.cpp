// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuecomparison.h"

#include <iterator>
#include <set>

namespace quarterly {

namespace {

bool isSame(const Section &one, const Section &other)
{
    const auto sharesTitle = [&] {
        return std::ranges::any_of(one.title.languages(), [&](Language language) {
            return one.title.plain(language) == other.title.plain(language);
        });
    };
    return one.kind == other.kind && (one.kind != SectionKind::Other || sharesTitle());
}

QSet<ItemId> itemsOf(const Issue &issue)
{
    QSet<ItemId> items;
    for (const Section &section : issue.sections) {
        for (const Placement &placement : section.placements)
            items << placement.item.id;
    }
    return items;
}

std::set<int> articlesOf(const Issue &issue)
{
    std::set<int> articles;
    for (const Section &section : issue.sections) {
        for (const Placement &placement : section.placements)
            articles.insert(placement.item.articles.cbegin(), placement.item.articles.cend());
    }
    return articles;
}

QList<int> without(const std::set<int> &all, const std::set<int> &others)
{
    QList<int> left;
    std::ranges::set_difference(all, others, std::back_inserter(left));
    return left;
}

} // namespace

IssueComparison compareIssues(const Issue &here, const Issue &there)
{
    IssueComparison comparison;
    QList<Section> unmatched = there.sections;
    for (const Section &section : here.sections) {
        const auto same = std::ranges::find_if(unmatched, [&](const Section &other) { return isSame(section, other); });
        SectionPair pair{section, std::nullopt};
        if (same != unmatched.end())
            pair.there = unmatched.takeAt(same - unmatched.begin());
        comparison.sections << pair;
    }
    for (const Section &section : std::as_const(unmatched))
        comparison.sections << SectionPair{std::nullopt, section};
    comparison.repeated = itemsOf(here).intersect(itemsOf(there));
    comparison.articlesHere = without(articlesOf(here), articlesOf(there));
    comparison.articlesThere = without(articlesOf(there), articlesOf(here));
    return comparison;
}

} // namespace quarterly
