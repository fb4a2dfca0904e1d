// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/composition.h"

namespace quarterly {

// Puts an edition together: masthead, cover, sections, contact and footers, on pages.
Pages composeIssue(const Issue &issue, Language language, const PageSetup &setup, LayoutCache &cache);

} // namespace quarterly
