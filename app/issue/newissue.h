// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issueeditor.h"

namespace quarterly {

// Each makes an issue without items, as one edit. Refused where there is one of that quarter already.

// With the usual sections, named in every language.
Result<IssueId> makeUsualIssue(IssueEditor &editor, Quarter quarter, Language source);
// Like another: its masthead, its sections with their names and their order, its page; the next number if it has one.
Result<IssueId> makeIssueLike(IssueEditor &editor, Quarter quarter, const Issue &model);

} // namespace quarterly
