// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issue.h"
#include "layout/pages.h"

#include <memory>

namespace quarterly {

// What one layout leaves to the next, so that a keystroke composes one placement and breaks one paragraph anew.
// Not for use by two threads at once.
class LayoutCache;
std::shared_ptr<LayoutCache> makeLayoutCache();

// The edition of the issue in one language, laid out on pages. Depends on nothing but its arguments; texts that
// the language lacks are set in their source language and marked as such.
Pages layoutIssue(const Issue &issue, Language language, const PageSetup &setup, LayoutCache *cache = nullptr);

} // namespace quarterly
