// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/memoryentry.h"

#include <QSqlDatabase>

namespace quarterly {

// Rows whose source may be alike by `least` percent or more, in words: all there are, unless so many texts have nothing
// but the words of the question that looking at each would take too long. Then those with the most in common.
Result<QList<MemoryCandidate>> memoryCandidates(const QSqlDatabase &database, quint32 pair, const WordKeys &words, int least);

} // namespace quarterly
