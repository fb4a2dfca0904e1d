// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/fieldhistory.h"

namespace quarterly {

// The words by which the window speaks of a sitting.
QString exactTime(const QDateTime &time); // in local time, as the interface writes it
QString shortTime(const QDateTime &time);
QString timeSince(const QDateTime &time, const QDateTime &now); // "3 hours ago"
QString authorAndOrigin(const Sitting &sitting); // "A. Editor · imported"

} // namespace quarterly
