// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QList>

namespace quarterly {

class Session;

// Puts highlights before this position of a section (-1: the end), as one edit, and chooses the first. Those that the
// issue holds already are moved there: it says a thing once.
Result<void> bringIntoSection(Session &session, const QList<ItemId> &items, SectionId section, int position);

} // namespace quarterly
