// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/webimages.h"

namespace quarterly {

// The picture that stands for an edition without pictures where a link to it is shared: the top of its first page. Drawn
// from outlines, for a program without a window has no fonts to paint with.
WebImage webCard(const Issue &issue, Language language);

} // namespace quarterly
