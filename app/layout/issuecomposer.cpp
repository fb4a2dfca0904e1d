// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuecomposer.h"

#include "contact.h"
#include "continued.h"
#include "cover.h"
#include "flow.h"
#include "footer.h"
#include "itemcomposer.h"
#include "masthead.h"
#include "layoutcache.h"
#include "sectioncomposer.h"
#include "structure.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr double gapAbove = 1.6, gapBelow = 1.1; // lines, around the cover

void describe(Composition &composition)
{
    const Issue &issue = composition.issue;
    const Language language = composition.language;
    Pages &pages = composition.pages;
    pages.title = newsletterName(issue, language).plain() + u" – "_s + quarterAndYear(issue.quarter, language);
    if (const auto organisation = editionLine(issue.profile.organisation, language, issue.profile.source); !organisation.isEmpty())
        pages.author = organisation.plain();
    if (const auto tagline = editionLine(issue.tagline, language, issue.source); !tagline.isEmpty())
        pages.subject = tagline.plain();
}

// Counts what each placement takes, from the rows as they were composed.
QList<PlacementMeasure> measures(const QList<Band> &bands, const Composition &composition)
{
    QList<PlacementMeasure> measures;
    for (const Band &band : bands) {
        for (const Row &row : band.rows) {
            if (row.placement.isNull() || !row.isLine)
                continue;
            if (measures.isEmpty() || !(measures.last().placement == row.placement))
                measures << PlacementMeasure{row.placement, 0, 0};
            ++measures.last().lines;
        }
    }
    for (PlacementMeasure &measure : measures) {
        const ElementIndex element = composition.places.value(measure.placement.uuid(), 0);
        measure.firstPage = qMax(0, composition.pages.elements[element].page);
    }
    return measures;
}

Evenness evenness(const QList<Band> &bands)
{
    Evenness result;
    int inARow = 0;
    for (const Band &band : bands) {
        for (const Row &row : band.rows) {
            if (!row.isLine || !row.justified)
                continue;
            inARow = row.hyphenated ? inARow + 1 : 0;
            ++result.lines;
            result.hyphenated += row.hyphenated;
            result.mostHyphens = qMax(result.mostHyphens, inARow);
            result.narrowest = qMin(result.narrowest, row.spacing);
            result.widest = qMax(result.widest, row.spacing);
        }
    }
    return result;
}

} // namespace

Pages composeIssue(const Issue &issue, Language language, const PageSetup &setup, LayoutCache &cache)
{
    Composition composition(issue, language, setup, cache);
    cache.fragments.begin({language, setup, issue.profile.colour, issue.profile.accent, issue.masthead, issue.quarter.year()});
    describe(composition);
    const Masthead masthead(composition);
    const Cover cover(composition);
    const QList<Band> bands = composeSections(composition, cover.picture());
    const Contact contact(composition);

    const PageFrame &frame = composition.frame;
    const double lead = composition.theme.lead;
    composition.pages.pages << Page{frame.page, {}, {}, {}};
    masthead.place(0);
    const double coverTop = masthead.height() + gapAbove * lead;
    const double top = coverTop + (cover.height() > 0 ? cover.height() + gapBelow * lead : 0);
    Flow(composition.pages, frame, lead, top, contact.height() - frame.bottom + lead).run(bands);

    placeContinuedLines(composition); // before anything but the items is on the pages
    composition.pages.measures = measures(bands, composition);
    composition.pages.evenness = evenness(bands);
    const int last = int(composition.pages.pages.size()) - 1;
    cover.place(0, coverTop);
    contact.place(last);
    placeFooters(composition);
    dropUnplaced(composition.pages);
    return composition.pages;
}

} // namespace quarterly
