// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issue.h"
#include "layout/pages.h"

#include <memory>

namespace quarterly {

// Remembers broken paragraphs by text, width, style and language, so that a keystroke re-breaks one paragraph.
// Not for use by two threads at once.
class ParagraphCache;
std::shared_ptr<ParagraphCache> makeParagraphCache();

// The edition of the issue in one language, laid out on pages. Depends on nothing but its arguments; texts that
// the language lacks are set in their source language and marked as such.
Pages layoutIssue(const Issue &issue, Language language, const PageSetup &setup, ParagraphCache *cache = nullptr);

} // namespace quarterly
