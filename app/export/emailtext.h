// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emailedition.h"

namespace quarterly {

// The message for those who read mail as plain text, in lines of 78 characters: the same words in the same order, links
// with their addresses behind them.
QString emailText(const EmailEdition &email);

} // namespace quarterly
