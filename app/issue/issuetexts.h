// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issueeditor.h"

namespace quarterly {

// One text of an issue and whose it is. Borrows from the issue.
struct IssueText
{
    TextField field;
    const LocalizedText *text = nullptr;
    ItemId item; // null for what belongs to the issue itself
    PlacementId placement;
};

// Every text of the issue that somebody can edit, from the masthead to the organisation; of an item all of them, shown or
// not, and only once if it is placed twice.
QList<IssueText> issueTexts(const Issue &issue);

} // namespace quarterly
