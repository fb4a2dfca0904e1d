// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "segments.h"

namespace quarterly {

// What is asked of the translation memory: who translated something like this?
struct MemoryQuestion
{
    Runs source;
    Runs before = {}, after = {}; // what stands around it in its field
    Language from;
    Language to;
    BlockId block = {}; // whose own translation is no answer
    int least = 75; // percent; below, answers take longer and help less
    int most = 10; // answers
};

// Asks for a segment among its neighbours.
MemoryQuestion questionFor(const QList<Segment> &segments, qsizetype at, Language to);

struct MemoryMatch
{
    // 101: the same text between the same neighbours. 100: the same text. 99: the same but for case, numbers and addresses,
    // which the target already has. Otherwise the words that agree (codes among them), of the longer text.
    int percent = 0;
    Runs source; // as it was
    Runs target;
    QString origin; // the file that it was imported from; empty for what this library says itself
    QString written; // UTC, ISO 8601
    BlockId block; // that says so; null for what was imported
};

// The best first, then the latest. The same target is given once.
Result<QList<MemoryMatch>> memoryMatches(const Library &library, const MemoryQuestion &question);

} // namespace quarterly
