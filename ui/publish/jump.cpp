// SPDX-License-Identifier: GPL-3.0-or-later
#include "jump.h"

#include "ui/session.h"

namespace quarterly {

bool jumpTo(const TextPlace &place, Session &session)
{
    if (!session.issue())
        return true;
    const Item *item = place.item.isNull() ? nullptr : session.issue()->item(place.item);
    const Language source = item ? item->source : session.issue()->source;
    session.chooseLanguage(place.language);
    session.choosePlacement(place.placement);
    if (!place.block.isNull() && place.language != source)
        Q_EMIT session.segmentRequested(place.block);
    else if (item)
        Q_EMIT session.itemRequested(item->id);
    else
        return false;
    return true;
}

} // namespace quarterly
