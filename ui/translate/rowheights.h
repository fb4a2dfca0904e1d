// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace quarterly {

// The heights of a list's rows in pixels. Laying out thousands of texts would take long: they are guessed until they
// come into sight.
class RowHeights
{
public:
    void guess(std::vector<int> heights); // of every row
    void set(int row, int height); // as it is
    void forget(int row); // what is known now is but a guess
    bool isKnown(int row) const { return m_known[row]; }

    int count() const { return int(m_heights.size()); }
    int height(int row) const { return m_heights[row]; }
    int top(int row) const; // also of the row after the last: the height of all
    int rowAt(int y) const; // the nearest one where there is none; -1 without rows

private:
    std::vector<int> m_heights;
    std::vector<bool> m_known;
    mutable std::vector<int> m_tops{0}; // right up to m_right
    mutable int m_right = 0;
};

} // namespace quarterly
