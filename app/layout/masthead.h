// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/composition.h"

namespace quarterly {

// The coloured band at the head of the first page: the newsletter's name and publisher, the quarter at the right.
class Masthead
{
public:
    explicit Masthead(Composition &composition);

    double height() const { return m_height; }
    void place(int page) const;

private:
    Rows title(double width);
    Rows tagline(double width);
    Rows quarter(double width);
    double quarterWidth() const;

    Composition &m_composition;
    Rows m_left;
    Rows m_right;
    double m_height = 0;
};

} // namespace quarterly
