// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/logo.h"

namespace quarterly {

// The coloured band at the head of the first page: the publisher's logo, the newsletter's name and
// publisher, the quarter at the right.
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
    QSizeF mostOfLogo(double leftWidth) const;

    Composition &m_composition;
    LogoMark m_logo;
    Rows m_left;
    Rows m_right;
    double m_below = 0; // of the logo, where it reaches lower than the name and tagline
    double m_height = 0;
};

} // namespace quarterly
