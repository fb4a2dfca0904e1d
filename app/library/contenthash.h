// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

namespace quarterly {

// What an item (with its events, pictures and texts) or an issue (with its sections and placements) is now, as one hash
// over the seals of its rows. The same for the same content; of something that is not there, the hash of nothing.
Result<QString> contentHash(const Library &library, const QUuid &subject);

} // namespace quarterly
