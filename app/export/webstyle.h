// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issue.h"

#include <QColor>

namespace quarterly {

// The style sheet of the web pages in the organisation's colours.
QString webStyle(const Profile &profile);
QColor bandColour(const Profile &profile); // of the masthead

} // namespace quarterly
