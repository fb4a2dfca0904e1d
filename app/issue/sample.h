// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issueeditor.h"

namespace quarterly {

// Fills an empty library with the trilingual sample (resources/sample).
Result<void> fillWithSample(IssueEditor &editor);

} // namespace quarterly
