// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/fit.h"

namespace quarterly {

// One thing that makes an edition shorter or longer.
struct FitChange
{
    enum class Kind {
        Spacing, // of letters and words: `amount` thousandths of an em
        PictureHeight, // cropped around the focus to `amount` of the height
        PictureSize, // scaled to `amount`
        TypeSize, // of the whole issue, in every language: `amount` points more
        Full, // shown whole instead of in brief, in every language
        Brief, // shown in brief, in every language
        NextIssue, // kept for the next issue, in every language
    };
    Kind kind = Kind::Spacing;
    double amount = 0;
    PlacementId placement = {}; // null: all of them

    friend bool operator==(const FitChange &, const FitChange &) = default;
};

// A way to bring an edition to a number of pages: plain data that says what changes and what comes of it.
struct Remedy
{
    QList<FitChange> changes; // all of them together
    double cost = 0; // see costOf()
    EditionFit after;
};

// Changes of the setting that the eye does not see beside unchanged text and pictures.
namespace fitlimit {
inline constexpr double leastSpacing = -8, mostSpacing = 12; // thousandths of an em
inline constexpr double leastPictureSize = 0.7;
inline constexpr double leastPictureHeight = 0.8;
inline constexpr double lessType = -0.5, moreType = 1.5; // points
inline constexpr double leastType = 9; // points; smaller is hard to read
} // namespace fitlimit

// How much readers notice: 1 is spacing everywhere by a thousandth of an em. Of one item spacing costs half of that, and
// so does a picture; cropping costs less than shrinking, which leaves a column unfilled. To hold back text costs most:
// the more lines, the more. `now` is the edition before the change.
double costOf(const FitChange &change, const EditionFit &now);
double costOf(const QList<FitChange> &changes, const EditionFit &now);

// The adjustment with the change made to it, if it is one of the setting. What is tight stays so when less is asked.
Adjustment adjusted(const Adjustment &adjustment, const FitChange &change);

// The issue as it would be, with nothing written. Spacing and pictures change in this edition alone, type in all.
Issue withChanges(const Issue &issue, Language language, const QList<FitChange> &changes);

// Whether `changes` do all that `milder` do and more.
bool contains(const QList<FitChange> &changes, const QList<FitChange> &milder);

} // namespace quarterly
