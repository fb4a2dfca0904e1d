// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issueeditor.h"

namespace quarterly {

// One of the texts of an issue, and the field of the library that it comes from.
struct IssueText
{
    TextField field;
    LocalizedText text;
    ItemId item; // null for what belongs to the issue itself
    PlacementId placement;
};

// Every text of the issue that somebody can edit, from the masthead to the organisation; of an item all of them, shown or
// not, and only once if it is placed twice.
QList<IssueText> issueTexts(const Issue &issue);
QList<IssueText> itemTexts(const Item &item); // of one highlight, in an issue or not
std::optional<IssueText> textWith(BlockId block, const Issue &issue);
std::optional<IssueText> textOf(const TextField &field, const Issue &issue);
// Lets the field say this wherever the issue prints it; false if it does not print it at all.
bool say(const TextField &field, const StoryText &changed, Language language, Issue &issue);

} // namespace quarterly
