// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issue.h"

#include <QColor>

namespace quarterly {

// From 1 to 21, as the Web Content Accessibility Guidelines 2.2 define it.
double contrastRatio(QColor one, QColor other);
// The colour, darkened or lightened as little as makes text in it readable on the background.
QColor readableOn(QColor colour, QColor background);

// The style sheet of the web pages in the organisation's colours.
QString webStyle(const Profile &profile);
QColor bandColour(const Profile &profile); // of the masthead

} // namespace quarterly
