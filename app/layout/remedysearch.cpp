// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedysearch.h"

#include "remedychoices.h"

namespace quarterly {

namespace {

constexpr int mostOfOneShape = 3; // remedies that differ only by the item or the amount
constexpr int layoutsForList = mostLayouts * 2 / 3; // the rest is for much at once

using Kinds = QList<FitChange::Kind>;

Kinds kindsOf(const QList<FitChange> &changes)
{
    Kinds kinds;
    for (const FitChange &change : changes)
        kinds << change.kind;
    return kinds;
}

// What withChanges() can change; the rest is the same anyhow.
bool sameSetting(const Issue &issue, const Issue &changed)
{
    if (changed.setup != issue.setup)
        return false;
    for (const Section &section : issue.sections) {
        for (const Placement &placement : section.placements) {
            const Placement *other = changed.placement(placement.id);
            if (!other || other->presentation != placement.presentation || other->adjustments != placement.adjustments)
                return false;
        }
    }
    return true;
}

// The search for one number of pages. What was broken into lines for one try is remembered for the next.
class RemedySearch
{
public:
    RemedySearch(const Issue &issue, const EditionFit &now, int pages, LayoutCache &cache, const std::function<bool()> &goesOn)
        : m_issue(issue), m_now(now), m_pages(pages), m_cache(cache), m_goesOn(goesOn),
          m_choices(issue, now, pages < now.pages ? FitDirection::Shorter : FitDirection::Longer)
    {
    }

    QList<Remedy> run();

private:
    std::optional<EditionFit> after(const QList<FitChange> &changes);
    bool isWorthTrying(const QList<FitChange> &changes) const;
    void tryList();
    void tryMuchAtOnce();
    QList<FitChange> leastOf(QList<FitChange> changes);
    bool isPast(int pages) const;
    void add(const QList<FitChange> &changes, const EditionFit &after);

    const Issue &m_issue;
    const EditionFit &m_now;
    const int m_pages;
    LayoutCache &m_cache;
    const std::function<bool()> &m_goesOn;
    const RemedyChoices m_choices;
    int m_layouts = 0;
    QList<Remedy> m_found;
};

// Nothing when it is the same as before or the search is at its end.
std::optional<EditionFit> RemedySearch::after(const QList<FitChange> &changes)
{
    const Issue changed = withChanges(m_issue, m_now.language, changes);
    if (m_layouts == mostLayouts || (m_goesOn && !m_goesOn()) || sameSetting(m_issue, changed))
        return std::nullopt;
    ++m_layouts;
    return fitOf(changed, m_now.language, &m_cache);
}

// What does more than a remedy found is none, and much of the same hides what is different.
bool RemedySearch::isWorthTrying(const QList<FitChange> &changes) const
{
    const auto isMilder = [&](const Remedy &found) { return contains(changes, found.changes); };
    const auto isAlike = [&](const Remedy &found) { return kindsOf(found.changes) == kindsOf(changes); };
    return std::ranges::none_of(m_found, isMilder) && std::ranges::count_if(m_found, isAlike) < mostOfOneShape;
}

void RemedySearch::add(const QList<FitChange> &changes, const EditionFit &after)
{
    m_found << Remedy{changes, costOf(changes, m_now), after};
}

void RemedySearch::tryList()
{
    for (const QList<FitChange> &changes : m_choices.list()) {
        if (m_found.size() == mostRemedies || m_layouts == layoutsForList)
            return;
        if (!isWorthTrying(changes))
            continue;
        if (const auto fit = after(changes); fit && fit->pages == m_pages)
            add(changes, *fit);
    }
}

bool RemedySearch::isPast(int pages) const
{
    return m_pages < m_now.pages ? pages <= m_pages : pages >= m_pages;
}

// One change more each time until the number is reached, then without those that were not needed.
void RemedySearch::tryMuchAtOnce()
{
    QList<FitChange> changes;
    for (const FitChange &next : m_choices.all()) {
        const bool isGone = std::ranges::any_of(changes, [&next](const FitChange &each) {
            return !next.placement.isNull() && each.placement == next.placement;
        });
        if (isGone && next.kind == FitChange::Kind::NextIssue)
            changes.removeIf([&next](const FitChange &each) { return each.placement == next.placement; });
        changes << next;
        const auto fit = after(changes);
        if (!fit || !isPast(fit->pages))
            continue;
        if (fit->pages == m_pages) {
            const QList<FitChange> least = leastOf(changes);
            add(least, fitOf(withChanges(m_issue, m_now.language, least), m_now.language, &m_cache));
        }
        return;
    }
}

QList<FitChange> RemedySearch::leastOf(QList<FitChange> changes)
{
    for (qsizetype i = changes.size() - 1; i >= 0 && changes.size() > 1; --i) {
        QList<FitChange> fewer = changes;
        fewer.removeAt(i);
        if (const auto fit = after(fewer); fit && fit->pages == m_pages)
            changes = fewer;
    }
    return changes;
}

QList<Remedy> RemedySearch::run()
{
    tryList();
    if (m_found.isEmpty())
        tryMuchAtOnce();
    return m_found;
}

} // namespace

RemedyList findRemedies(const Issue &issue, Language language, const FitGoal &goal, const std::function<bool()> &goesOn)
{
    const auto cache = makeLayoutCache();
    RemedyList list{fitOf(issue, language, cache.get()), {}, {}};
    const bool needsSource = goal.kind == FitGoal::Kind::Source && language != issue.source;
    const int source = needsSource ? fitOf(issue, issue.source).pages : list.now.pages;
    list.wanted = pagesWanted(goal, list.now.pages, source);
    for (const int pages : std::as_const(list.wanted))
        list.remedies << RemedySearch(issue, list.now, pages, *cache, goesOn).run();
    return list;
}

} // namespace quarterly
