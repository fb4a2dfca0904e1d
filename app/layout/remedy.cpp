// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedy.h"

#include "layout/theme.h"

namespace quarterly {

namespace {

// In the unit of costOf().
constexpr double costOfPicturePercent = 0.8, costOfCropPercent = 0.6;
constexpr double costOfTypePoint = 30; // seen beside the issue before
constexpr double shareOfOneItem = 0.5;
constexpr double costOfFull = 25;
constexpr double costOfBrief = 30, costOfBriefLine = 1;
constexpr double costOfNextIssue = 45, costOfNextIssueLine = 1.5;
constexpr double costOfAnotherChange = 1; // one change is easier to judge than two

bool isOfSetting(FitChange::Kind kind)
{
    return kind == FitChange::Kind::Spacing || kind == FitChange::Kind::PictureHeight || kind == FitChange::Kind::PictureSize;
}

void change(Placement &placement, Language language, const FitChange &change)
{
    if (isOfSetting(change.kind)) {
        const Adjustment before = placement.adjustments.value(language);
        if (const Adjustment after = adjusted(before, change); !(after == before))
            placement.adjustments[language] = after;
    } else if (change.kind != FitChange::Kind::NextIssue) {
        placement.presentation = change.kind == FitChange::Kind::Brief ? Presentation::Brief : Presentation::Full;
    }
}

// Both pull the same way, and `change` at least as far.
bool reaches(const FitChange &change, const FitChange &milder)
{
    if (change.kind != milder.kind || !(change.placement == milder.placement || change.placement.isNull()))
        return false;
    const bool isPicture = change.kind == FitChange::Kind::PictureHeight || change.kind == FitChange::Kind::PictureSize;
    const double none = isPicture ? 1 : 0;
    const double far = change.amount - none, near = milder.amount - none;
    return far * near >= 0 && std::abs(far) >= std::abs(near);
}

} // namespace

double costOf(const FitChange &change, const EditionFit &now)
{
    const double share = change.placement.isNull() ? 1 : shareOfOneItem;
    const int lines = now.lines(change.placement).value_or(0);
    switch (change.kind) {
    case FitChange::Kind::Spacing: return std::abs(change.amount) * share;
    case FitChange::Kind::PictureHeight: return std::abs(1 - change.amount) * 100 * costOfCropPercent * share;
    case FitChange::Kind::PictureSize: return std::abs(1 - change.amount) * 100 * costOfPicturePercent * share;
    case FitChange::Kind::TypeSize: return std::abs(change.amount) * costOfTypePoint;
    case FitChange::Kind::Full: return costOfFull;
    case FitChange::Kind::Brief: return costOfBrief + costOfBriefLine * lines;
    case FitChange::Kind::NextIssue: return costOfNextIssue + costOfNextIssueLine * lines;
    }
    Q_UNREACHABLE();
}

double costOf(const QList<FitChange> &changes, const EditionFit &now)
{
    double sum = costOfAnotherChange * double(changes.size() - 1);
    for (const FitChange &change : changes)
        sum += costOf(change, now);
    return sum;
}

Adjustment adjusted(const Adjustment &adjustment, const FitChange &change)
{
    const auto towards = [&change](double value, double none) {
        return change.amount < none ? qMin(value, change.amount) : qMax(value, change.amount);
    };
    Adjustment after = adjustment;
    if (change.kind == FitChange::Kind::Spacing)
        after.spacing = towards(after.spacing, 0);
    else if (change.kind == FitChange::Kind::PictureHeight)
        after.pictureHeight = towards(after.pictureHeight, 1);
    else if (change.kind == FitChange::Kind::PictureSize)
        after.pictureScale = towards(after.pictureScale, 1);
    return after;
}

Issue withChanges(const Issue &issue, Language language, const QList<FitChange> &changes)
{
    Issue changed = issue;
    for (const FitChange &each : changes) {
        if (each.kind == FitChange::Kind::TypeSize) {
            changed.setup.typeSize = typeSizeOf(issue.setup) + each.amount;
            continue;
        }
        const auto isMeant = [&each](const Placement &p) { return each.placement.isNull() || p.id == each.placement; };
        for (Section &section : changed.sections) {
            if (each.kind == FitChange::Kind::NextIssue)
                section.placements.removeIf(isMeant);
            for (Placement &placement : section.placements) {
                if (isMeant(placement))
                    change(placement, language, each);
            }
        }
    }
    return changed;
}

bool contains(const QList<FitChange> &changes, const QList<FitChange> &milder)
{
    return std::ranges::all_of(milder, [&](const FitChange &mild) {
        return std::ranges::any_of(changes, [&mild](const FitChange &each) { return reaches(each, mild); });
    });
}

} // namespace quarterly
