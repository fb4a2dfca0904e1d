// SPDX-License-Identifier: GPL-3.0-or-later
#include "dropwords.h"

#include "outlinemodel.h"
#include "outlinewords.h"

#include "ui/library/itemlistmodel.h"
#include "ui/session.h"

#include <QCoreApplication>
#include <QMimeData>

namespace quarterly {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::DropWords)
};

bool holds(const Issue &issue, ItemId item)
{
    return issue.item(item) != nullptr;
}

QString moveWords(const QList<PlacementId> &placements, const Section &target, const QString &title)
{
    const auto isThere = [&target](PlacementId placement) {
        return std::ranges::count(target.placements, placement, &Placement::id) > 0;
    };
    const int count = int(placements.size());
    return std::ranges::all_of(placements, isThere) ? Words::tr("Move %n highlight(s) here", nullptr, count)
                                                    : Words::tr("Move %n highlight(s) to “%1”", nullptr, count).arg(title);
}

} // namespace

QString dropWords(const QMimeData &data, SectionId section, const Session &session)
{
    const auto &issue = session.issue();
    const Section *target = issue ? issue->section(section) : nullptr;
    if (!target)
        return Words::tr("Move the section here");
    const QString title = titleIn(target->title, session.language(), issue->source);
    if (const auto placements = OutlineModel::placementsIn(data); !placements.isEmpty())
        return moveWords(placements, *target, title);
    const QList<ItemId> items = ItemListModel::itemsIn(&data);
    const int present = int(std::ranges::count_if(items, [&issue](ItemId item) { return holds(*issue, item); }));
    const int added = int(items.size()) - present;
    if (added == 0)
        return Words::tr("Already in this issue: move %n highlight(s) here", nullptr, present);
    const QString words = Words::tr("Add %n highlight(s) to “%1”", nullptr, added).arg(title);
    return present == 0 ? words : Words::tr("%1, move %n of this issue", nullptr, present).arg(words);
}

} // namespace quarterly
