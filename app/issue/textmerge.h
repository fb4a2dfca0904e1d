// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issueeditor.h"
#include "library/termrows.h"

namespace quarterly {

// A text that was written in another copy of the library, with the version that it was made from where that is new here.
struct MergedText
{
    BlockRow block;
    std::optional<BlockId> previous; // what it stands behind there, should it be new here
    WordingRow wording;
    QList<VersionRow> versions;
    bool becomesCurrent = false; // otherwise it can only be found in the history
};

// What comes from another copy of the library.
struct Merge
{
    QList<MergedText> texts;
    QList<CommentRow> comments; // without words: the one that is here goes
};

// Puts it in as one edit, or as a part of one. Versions keep their identity, author and time; their origin is “merged”.
Result<void> takeMerge(IssueEditor &editor, const Merge &merge);

} // namespace quarterly
