// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issue.h"
#include "layout/paragraph.h"

namespace quarterly {

// How an issue looks: the colours and type styles of a file in resources/themes, in the publisher's own two colours and
// in the type size of the issue.
struct Theme
{
    double size = 0; // of the body text
    double lead = 0; // from one line of it to the next: the grid on which everything stands
    int mostColumns = 3;
    bool ragged = false; // lines end where their words do: even spaces are easier for readers with low vision

    QColor primary, secondary, accent, text, quiet, paper, tint, rule, link;
    QColor onPrimary, onPrimaryQuiet; // for what stands on the primary colour

    TextStyle masthead, tagline, quarter;
    TextStyle section, title, subheading, event, article;
    TextStyle body, quotation, caption, boxed;
    TextStyle contentsTitle, contents, contentsPage, languages;
    TextStyle contactHeading, contactTitle, contact;
    TextStyle footer, pageNumber;
};

inline constexpr double leastTypeSize = 6, mostTypeSize = 18; // points

Theme makeTheme(const PageSetup &setup, const Profile &profile);
// Of the body text, in points: what the setup asks for, unless the theme wants it larger.
double typeSizeOf(const PageSetup &setup);
// The names of all themes: "classic", which is also used for unknown ones, first.
QStringList themeNames();

} // namespace quarterly
