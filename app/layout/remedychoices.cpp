// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedychoices.h"

#include "issue/editiontext.h"
#include "layout/theme.h"

namespace quarterly {

namespace {

using Kind = FitChange::Kind;

constexpr double stepOfSpacing = 2, stepOfPictures = 0.1, stepOfType = 0.5;
constexpr int leastLinesToSpace = 3; // shorter items gain nothing from spacing

// From the step to the limit.
QList<double> amounts(double none, double step, double limit)
{
    QList<double> list;
    for (int i = 1; i <= qRound((limit - none) / step); ++i)
        list << none + i * step;
    return list;
}

QList<double> spacings(FitDirection direction, double times)
{
    return direction == FitDirection::Shorter ? amounts(0, -stepOfSpacing * times, fitlimit::leastSpacing)
                                              : amounts(0, stepOfSpacing * times, fitlimit::mostSpacing);
}

// Longer: back to what they were without corrections.
QList<FitChange> pictureChanges(FitDirection direction, PlacementId placement)
{
    QList<FitChange> changes;
    const auto add = [&](Kind kind, double limit) {
        const bool shorter = direction == FitDirection::Shorter;
        for (const double amount : shorter ? amounts(1, -stepOfPictures, limit) : QList<double>{1})
            changes << FitChange{kind, amount, placement};
    };
    add(Kind::PictureHeight, fitlimit::leastPictureHeight);
    add(Kind::PictureSize, fitlimit::leastPictureSize);
    return changes;
}

QList<FitChange> typeSizes(FitDirection direction, double size)
{
    const bool shorter = direction == FitDirection::Shorter;
    QList<FitChange> changes;
    for (const double amount : shorter ? amounts(0, -stepOfType, fitlimit::lessType) : amounts(0, stepOfType, fitlimit::moreType)) {
        if (size + amount >= fitlimit::leastType && size + amount <= mostTypeSize)
            changes << FitChange{Kind::TypeSize, amount};
    }
    return changes;
}

// The editorial and the contact belong to every issue as they are.
bool mayLackText(SectionKind kind)
{
    return kind != SectionKind::Editorial && kind != SectionKind::Contact;
}

} // namespace

RemedyChoices::RemedyChoices(const Issue &issue, const EditionFit &now, FitDirection direction)
    : m_now(now), m_direction(direction)
{
    for (const double amount : spacings(direction, 1))
        m_everywhere << FitChange{Kind::Spacing, amount};
    m_everywhere << pictureChanges(direction, {}) << typeSizes(direction, typeSizeOf(issue.setup));
    for (const Section &section : issue.sections) {
        for (const Placement &placement : section.placements) {
            addSpacing(placement);
            addPictures(placement);
            addContents(section, placement);
        }
    }
}

void RemedyChoices::addSpacing(const Placement &placement)
{
    if (m_now.lines(placement.id).value_or(0) < leastLinesToSpace)
        return;
    for (const double amount : spacings(m_direction, 2))
        m_single << FitChange{Kind::Spacing, amount, placement.id};
}

void RemedyChoices::addPictures(const Placement &placement)
{
    if (!shownPictures(placement).isEmpty())
        m_single << pictureChanges(m_direction, placement.id);
}

void RemedyChoices::addContents(const Section &section, const Placement &placement)
{
    const bool isPrinted = m_now.lines(placement.id).has_value();
    if (!isPrinted)
        return;
    if (m_direction == FitDirection::Longer) {
        if (placement.presentation != Presentation::Full)
            m_contents << FitChange{Kind::Full, 0, placement.id};
    } else if (mayLackText(section.kind)) {
        if (placement.presentation == Presentation::Full)
            m_contents << FitChange{Kind::Brief, 0, placement.id};
        m_contents << FitChange{Kind::NextIssue, 0, placement.id};
    }
}

QList<QList<FitChange>> RemedyChoices::list() const
{
    QList<QList<FitChange>> list;
    for (const FitChange &change : m_everywhere + m_single + m_contents)
        list << QList{change};
    for (const FitChange &first : m_everywhere) {
        const bool isSpacing = first.kind == Kind::Spacing;
        for (const FitChange &second : m_everywhere + m_single + m_contents) {
            if (isSpacing && second.kind != Kind::Spacing)
                list << QList{first, second};
        }
    }
    std::ranges::stable_sort(list, {}, [this](const QList<FitChange> &changes) { return costOf(changes, m_now); });
    return list;
}

QList<FitChange> RemedyChoices::all() const
{
    QList<FitChange> all;
    for (const FitChange &change : m_everywhere) {
        const auto same = std::ranges::find(all, change.kind, &FitChange::kind);
        same == all.end() ? void(all << change) : void(*same = change); // the strongest of each kind
    }
    QList<FitChange> contents = m_contents;
    const auto costOfOne = [this](const FitChange &change) { return costOf(change, m_now); };
    std::ranges::stable_sort(contents, {}, costOfOne);
    return all + contents;
}

} // namespace quarterly
