// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

namespace quarterly {

// The items outside the trash with this title in their source language, whatever their capitals. Takes no longer in a large
// library. Which of them say the same otherwise too is for the caller to see; ItemFilter::duplicated lists those.
Result<QList<ItemId>> itemsTitled(const Library &library, const QString &title);

} // namespace quarterly
