// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quarterly {

// Whether an address that may be kept (see links.h) hardly leads anywhere, told by its looks alone: a host that only one
// house knows, no country or domain at its end, two addresses in one, the full stop of the sentence, a detour through the
// guard of somebody's mail that will not stand open for long.
bool looksDead(const QString &link);
// What was probably meant; the same where nothing better is known.
QString mendedLink(const QString &link);

} // namespace quarterly
