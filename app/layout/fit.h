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

EditionFit fitOf(const Issue &issue, Language language, const PageSetup &setup, ParagraphCache *cache = nullptr);

// One way to bring an edition to a number of pages, tried by laying it out so.
struct Remedy
{
    enum class Kind {
        Spacing, // of letters and words, everywhere: `amount` thousandths of an em
        Pictures, // all of them scaled by `amount`
        Brief, // the placement is shown in brief
        NextIssue, // the placement is kept for the next issue
    };
    Kind kind = Kind::Spacing;
    double amount = 0;
    PlacementId placement = {};
    EditionFit after;
};

// The remedies that reach exactly so many pages, those that readers notice least first; none when the edition has them
// already or nothing helps.
QList<Remedy> remedies(const Issue &issue, Language language, const PageSetup &setup, int pages);

} // namespace quarterly
