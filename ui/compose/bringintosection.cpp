// SPDX-License-Identifier: GPL-3.0-or-later
#include "bringintosection.h"

#include "ui/session.h"

#include <QCoreApplication>

namespace quarterly {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::BringIntoSection)
};

PlacementId placementOf(const Issue &issue, ItemId item)
{
    for (const Section &section : issue.sections) {
        for (const Placement &placement : section.placements) {
            if (placement.item.id == item)
                return placement.id;
        }
    }
    return {};
}

} // namespace

Result<void> bringIntoSection(Session &session, const QList<ItemId> &items, SectionId section, int position)
{
    QList<ItemId> added;
    QList<PlacementId> moved;
    for (const ItemId item : items) {
        if (const PlacementId placement = placementOf(*session.issue(), item); !placement.isNull())
            moved << placement;
        else
            added << item;
    }
    if (added.isEmpty() && moved.isEmpty())
        return {};
    IssueEditor &editor = session.editor();
    PlacementId first = moved.value(0);
    const auto done = editor.together(Words::tr("Place %n highlight(s)", nullptr, int(items.size())), [&]() -> Result<void> {
        if (!added.isEmpty()) {
            const auto placed = editor.placeItems(added, section, position);
            if (!placed)
                return placed.error();
            first = placed->first();
        }
        const int behind = position < 0 ? -1 : position + int(added.size());
        return moved.isEmpty() ? Result<void>() : editor.movePlacements(moved, section, behind);
    });
    if (done)
        session.choosePlacement(first);
    return done;
}

} // namespace quarterly
