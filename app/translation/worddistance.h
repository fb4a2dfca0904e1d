// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/wordkeys.h"

#include <vector>

namespace quarterly {

// How many words have to be put in, taken out or replaced to come from one text to others (Levenshtein), 64 at a time
// (Myers 1999, for long texts in blocks as Hyyrö 2003 describes them).
class WordDistance
{
public:
    explicit WordDistance(const WordKeys &words);

    int to(const WordKeys &other) const;
    // Of the longer of the two, rounded down: 100 only for the same words.
    int percent(const WordKeys &other) const;

private:
    struct Column; // of the table of distances, as differences between neighbouring lines

    const quint64 *positionsOf(quint32 word) const;

    qsizetype m_length;
    qsizetype m_blocks; // of 64 words
    std::vector<quint32> m_distinct; // ascending
    std::vector<quint64> m_positions; // where each of them stands, m_blocks numbers each; then those of no word
};

} // namespace quarterly
