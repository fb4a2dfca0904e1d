// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowheights.h"

#include <algorithm>

namespace quarterly {

void RowHeights::guess(std::vector<int> heights)
{
    m_heights = std::move(heights);
    m_known.assign(m_heights.size(), false);
    m_tops.assign(m_heights.size() + 1, 0);
    m_right = 0;
}

void RowHeights::set(int row, int height)
{
    m_known[row] = true;
    if (m_heights[row] == height)
        return;
    m_heights[row] = height;
    m_right = std::min(m_right, row);
}

void RowHeights::forget(int row)
{
    m_known[row] = false;
}

int RowHeights::top(int row) const
{
    for (; m_right < row; ++m_right)
        m_tops[m_right + 1] = m_tops[m_right] + m_heights[m_right];
    return m_tops[row];
}

int RowHeights::rowAt(int y) const
{
    if (m_heights.empty())
        return -1;
    top(count());
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    return std::clamp(int(after - m_tops.begin()) - 1, 0, count() - 1);
}

} // namespace quarterly
