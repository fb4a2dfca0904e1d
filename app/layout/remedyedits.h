// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issueeditor.h"
#include "layout/remedy.h"

namespace quarterly {

// The issue of the quarter after this one, if there is one that can still take something in.
std::optional<IssueRow> nextIssue(const Library &library, Quarter quarter);

// Makes the edition what withChanges() says, as one edit of this name. What is kept for the next issue goes to the end of
// its section of the same kind; without such an issue it is in the library, where it was all the time.
Result<void> carryOut(IssueEditor &editor, const QString &name, const Issue &issue, Language language,
                      const QList<FitChange> &changes);

} // namespace quarterly
