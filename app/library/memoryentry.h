// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "text/wordkeys.h"

namespace quarterly {

// A row of the translation memory.
struct MemoryEntry
{
    qint64 id = 0;
    BlockId block = {}; // whose wordings say so; null for what was imported
    int part = 0; // the number of the sentence, 0 for the whole text
    QString from = {}, to = {}; // codes of languages
    QString source = {}, target = {}; // markup
    qint64 neighbours = 0; // neighboursKey()
    QString origin = {}; // where it was imported from; empty for what this library says itself
    QString written = {}; // UTC, ISO 8601
};

// A source that may be alike, as it is compared.
struct MemoryCandidate
{
    qint64 id = 0;
    WordKeys words;
};

// How many texts there are of one origin in one pair of languages.
struct MemoryCount
{
    QString origin;
    QString from, to;
    int texts = 0;

    friend bool operator==(const MemoryCount &, const MemoryCount &) = default;
};

} // namespace quarterly
