// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issue.h"

namespace quarterly {

// The colours of a message as "#103f54", those of the web page: the organisation's where text in them can be read.
struct EmailColours
{
    QString ground; // around the message
    QString paper;
    QString panel;
    QString text;
    QString quiet;
    QString line;
    QString primary; // headings and links
    QString band; // of the masthead and of buttons, under white
    QString accent;
};

EmailColours lightEmail(const Profile &profile);
EmailColours darkEmail(const Profile &profile);

// What programs that know style sheets add to the inlined style: dark colours and narrow margins.
QString emailStyleSheet(const EmailColours &dark);

} // namespace quarterly
