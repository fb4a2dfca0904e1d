// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issueeditor.h"

#include "text/term.h"

namespace quarterly {

// The library's terms, by what they are called in the first language.
Result<QList<Term>> glossary(const Library &library);

// What taking in a glossary did.
struct TermsTaken
{
    int added = 0;
    int changed = 0;
    int unchanged = 0;
};
// Takes in the terms of a file as one edit. One that is known by its id, or by its preferred word in the first language
// that both have, becomes what the file says.
Result<TermsTaken> takeTerms(IssueEditor &editor, const QList<Term> &terms);

} // namespace quarterly
