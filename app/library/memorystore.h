// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "library/memoryentry.h"

namespace quarterly {

// Rows whose source may be alike: see memoryCandidates().
Result<QList<MemoryCandidate>> memoryCandidates(const Library &library, quint32 pair, const WordKeys &words, int least);
// Rows whose source is the same but for case, numbers and what the codes stand for: first those with the same neighbours,
// then the latest.
Result<QList<MemoryEntry>> samePhrases(const Library &library, qint64 phrase, qint64 neighbours, int limit);
Result<QList<MemoryEntry>> memoryEntries(const Library &library, const QList<qint64> &ids);

// Rows in which these words stand one after the other, in the source or the translation, the latest first. Accents and
// case do not matter; the last word may be unfinished. Without languages: in all. Of a long text only the sentence.
Result<QList<MemoryEntry>> concordance(const Library &library, const QString &words, const std::optional<Language> &from,
                                       const std::optional<Language> &to, int limit);

// Whole texts without their sentences, by origin and pair of languages.
Result<QList<MemoryCount>> memoryCounts(const Library &library);
// The whole texts of this pair of languages (or of all), piece by piece, until `take` returns an error.
Result<void> eachMemoryEntry(const Library &library, const std::optional<Language> &from, const std::optional<Language> &to,
                             const std::function<Result<void>(const MemoryEntry &)> &take);
// Forgets what was imported from there; says how many texts that were.
Result<int> removeMemory(Library &library, const QString &origin);

} // namespace quarterly
