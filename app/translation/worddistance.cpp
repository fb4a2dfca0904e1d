// SPDX-License-Identifier: GPL-3.0-or-later
#include "worddistance.h"

#include <algorithm>

namespace quarterly {

// Bit i is set where the distance grows (or shrinks) by one from line i to line i + 1.
struct WordDistance::Column
{
    std::vector<quint64> grows, shrinks;
};

WordDistance::WordDistance(const WordKeys &words) : m_length(words.size()), m_blocks((words.size() + 63) / 64)
{
    m_distinct.assign(words.begin(), words.end());
    std::ranges::sort(m_distinct);
    m_distinct.erase(std::unique(m_distinct.begin(), m_distinct.end()), m_distinct.end());
    m_positions.resize((m_distinct.size() + 1) * size_t(m_blocks));
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto at = size_t(std::ranges::lower_bound(m_distinct, words[i]) - m_distinct.begin());
        m_positions[at * size_t(m_blocks) + size_t(i / 64)] |= quint64(1) << (i % 64);
    }
}

const quint64 *WordDistance::positionsOf(quint32 word) const
{
    const auto found = std::ranges::lower_bound(m_distinct, word);
    const bool known = found != m_distinct.end() && *found == word;
    const auto at = known ? size_t(found - m_distinct.begin()) : m_distinct.size();
    return m_positions.data() + at * size_t(m_blocks);
}

int WordDistance::to(const WordKeys &other) const
{
    if (m_length == 0)
        return int(other.size());
    Column column{std::vector<quint64>(size_t(m_blocks), ~quint64(0)), std::vector<quint64>(size_t(m_blocks), 0)};
    const quint64 lastLine = quint64(1) << ((m_length - 1) % 64);
    qsizetype distance = m_length;
    for (const quint32 word : other) {
        const quint64 *positions = positionsOf(word);
        quint64 growsIn = 1, shrinksIn = 0; // from the block above; the first line grows with each word
        for (qsizetype block = 0; block < m_blocks; ++block) {
            quint64 &grows = column.grows[size_t(block)], &shrinks = column.shrinks[size_t(block)];
            const quint64 equal = positions[block];
            const quint64 vertical = equal | shrinks;
            const quint64 carried = equal | shrinksIn;
            const quint64 diagonal = (((carried & grows) + grows) ^ grows) | carried;
            quint64 right = shrinks | ~(diagonal | grows), left = grows & diagonal;
            if (block == m_blocks - 1)
                distance += ((right & lastLine) != 0) - ((left & lastLine) != 0);
            const quint64 growsOut = right >> 63, shrinksOut = left >> 63;
            right = (right << 1) | growsIn;
            left = (left << 1) | shrinksIn;
            grows = left | ~(vertical | right);
            shrinks = right & vertical;
            growsIn = growsOut;
            shrinksIn = shrinksOut;
        }
    }
    return int(distance);
}

int WordDistance::percent(const WordKeys &other) const
{
    const qsizetype longest = std::max(m_length, other.size());
    return longest == 0 ? 100 : int(100 * (longest - to(other)) / longest);
}

} // namespace quarterly
