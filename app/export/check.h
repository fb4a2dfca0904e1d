// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issueeditor.h"
#include "layout/pages.h"

namespace quarterly {

// What one click does about a finding: one edit, of the issue as it is by then.
struct Repair
{
    QString name; // of the button
    std::function<Result<void>(IssueEditor &editor, const Issue &issue)> carryOut;
};

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
    QList<Repair> repairs;
};

// What is missing, stale or doubtful in the editions in these languages: missing translations (an error), stale and
// draft texts, pictures without alternative text (an error), dates outside the quarter, news that an earlier issue had,
// empty sections, links that say or lead nowhere, characters that no font has, a colour of headings that had to be darkened, e-mails that are long or lead nowhere.
// Errors first.
QList<Finding> checkIssue(const Issue &issue, const QList<Language> &languages);
// Pictures with too few pixels for the size that they are printed in on these pages.
QList<Finding> checkPictures(const Issue &issue, const Pages &pages);
// Remarks on words that the dictionary does not know, but for what look like names. Loads dictionaries at first: a third
// of a second, for which a window should not wait.
QList<Finding> checkSpelling(const Issue &issue, const QList<Language> &languages);
bool hasErrors(const QList<Finding> &findings);

} // namespace quarterly
