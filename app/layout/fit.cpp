// SPDX-License-Identifier: GPL-3.0-or-later
#include "fit.h"

namespace quarterly {

namespace {

// What the eye does not see in text, in thousandths of an em, and in pictures.
constexpr double leastSpacing = -8, mostSpacing = 12, stepOfSpacing = 2;
constexpr double smallestPictures = 0.7, stepOfPictures = 0.1;

void eachPlacement(Issue &issue, const std::function<void(Placement &)> &change)
{
    for (Section &section : issue.sections) {
        for (Placement &placement : section.placements)
            change(placement);
    }
}

// Tries one change after the other on a copy of the issue; what was broken for one is remembered for the next.
class RemedySearch
{
public:
    RemedySearch(const Issue &issue, Language language, const PageSetup &setup, int pages)
        : m_issue(issue), m_language(language), m_setup(setup), m_pages(pages), m_cache(makeParagraphCache())
    {
    }

    QList<Remedy> run();

private:
    bool attempt(const Remedy &remedy);
    Issue changed(const Remedy &remedy) const;
    // The mildest of a scale of amounts that helps.
    void tryAmounts(Remedy::Kind kind, double first, double last, double step);

    const Issue &m_issue;
    const Language m_language;
    const PageSetup m_setup;
    const int m_pages;
    const std::shared_ptr<ParagraphCache> m_cache;
    QList<Remedy> m_found;
};

Issue RemedySearch::changed(const Remedy &remedy) const
{
    Issue issue = m_issue;
    eachPlacement(issue, [&](Placement &placement) {
        if (remedy.kind == Remedy::Kind::Spacing)
            placement.adjustments[m_language].spacing = remedy.amount;
        else if (remedy.kind == Remedy::Kind::Pictures)
            placement.adjustments[m_language].pictureScale = remedy.amount;
        else if (remedy.kind == Remedy::Kind::Brief && placement.id == remedy.placement)
            placement.presentation = Presentation::Brief;
    });
    if (remedy.kind == Remedy::Kind::NextIssue) {
        for (Section &section : issue.sections)
            section.placements.removeIf([&](const Placement &each) { return each.id == remedy.placement; });
    }
    return issue;
}

bool RemedySearch::attempt(const Remedy &remedy)
{
    Remedy tried = remedy;
    tried.after = fitOf(changed(remedy), m_language, m_setup, m_cache.get());
    if (tried.after.pages != m_pages)
        return false;
    m_found << tried;
    return true;
}

void RemedySearch::tryAmounts(Remedy::Kind kind, double first, double last, double step)
{
    const int steps = qRound((last - first) / step);
    for (int i = 0; i <= steps; ++i) {
        if (attempt({.kind = kind, .amount = first + i * step}))
            return;
    }
}

QList<Remedy> RemedySearch::run()
{
    const EditionFit now = fitOf(m_issue, m_language, m_setup, m_cache.get());
    if (now.pages == m_pages)
        return {};
    if (now.pages < m_pages) {
        tryAmounts(Remedy::Kind::Spacing, stepOfSpacing, mostSpacing, stepOfSpacing);
        return m_found;
    }
    tryAmounts(Remedy::Kind::Spacing, -stepOfSpacing, leastSpacing, -stepOfSpacing);
    tryAmounts(Remedy::Kind::Pictures, 1 - stepOfPictures, smallestPictures, -stepOfPictures);
    for (const Remedy::Kind kind : {Remedy::Kind::Brief, Remedy::Kind::NextIssue}) {
        for (const Section &section : m_issue.sections) {
            for (const Placement &placement : section.placements) {
                if (kind == Remedy::Kind::NextIssue || placement.presentation == Presentation::Full)
                    attempt({.kind = kind, .placement = placement.id});
            }
        }
    }
    return m_found;
}

} // namespace

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

EditionFit fitOf(const Issue &issue, Language language, const PageSetup &setup, ParagraphCache *cache)
{
    const Pages pages = layoutIssue(issue, language, setup, cache);
    return {language, int(pages.pages.size()), pages.measures};
}

QList<Remedy> remedies(const Issue &issue, Language language, const PageSetup &setup, int pages)
{
    return RemedySearch(issue, language, setup, pages).run();
}

} // namespace quarterly
