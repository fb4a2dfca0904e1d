// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issue.h"

namespace quarterly {

// Something to know before publishing, with the place to jump to.
struct Finding
{
    enum class Severity { Error, Warning, Remark };

    Severity severity = Severity::Warning;
    QString message; // a whole sentence that names the item
    Language language;
    ItemId item; // null for what belongs to the issue itself
    PlacementId placement;
    BlockId block;
};

// What is missing, stale or doubtful in the editions in these languages: missing translations (an error), stale and
// draft texts, pictures without alternative text (an error), dates outside the quarter, empty sections, pictures with
// too few pixels for their printed size, characters that no font has, a colour of headings that had to be darkened. Errors first.
QList<Finding> checkIssue(const Issue &issue, const QList<Language> &languages);
// Remarks on words that the dictionary does not know, but for what look like names. Loads dictionaries at first: a third
// of a second, for which a window should not wait.
QList<Finding> checkSpelling(const Issue &issue, const QList<Language> &languages);
bool hasErrors(const QList<Finding> &findings);

} // namespace quarterly
