// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

namespace quarterly {

// Brings what the memory has of the texts that an edit touched up to date, inside the edit's transaction: what is
// translated (no draft) from what its source says now, as a whole and sentence by sentence.
Result<void> refreshMemory(const QSqlDatabase &database, const Change &change);

// The memory of a library from before there was one is filled in steps, each a transaction of its own that takes so many
// owners of texts. True when nothing is left to do (or the library
// may not be written); it is fine to ask the memory in between.
Result<bool> fillMemory(Library &library, int owners);
// Whether the memory says of these owners what their texts do.
Result<bool> isMemoryInStep(const QSqlDatabase &database, const QStringList &owners);
bool isMemoryFilled(const Library &library);
// All of it at once, for those that can wait.
Result<void> fillMemory(Library &library);

} // namespace quarterly
