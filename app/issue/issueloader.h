// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issue.h"
#include "library/library.h"

namespace quarterly {

// Puts an issue together from the library's rows, pictures included.
// `languages`: whose editions are wanted, with what they fall back on; empty for everything in every language.
Result<Issue> loadIssue(const Library &library, IssueId id, const QList<Language> &languages = {});
// Refused with a list of those that exist.
Result<Issue> loadIssue(const Library &library, Quarter quarter, const QList<Language> &languages = {});
// Reads these items of the issue anew and leaves the rest, `written` too, as it is.
Result<void> reloadItems(const Library &library, const QSet<ItemId> &items, Issue &issue);
// The same after sections and placements have been moved, added or taken out; the texts of its items are as they were.
Result<void> reloadOutline(const Library &library, Issue &issue);
std::optional<Item> loadItem(const Library &library, ItemId id);
// The issue that was worked on last, else the newest; null when there is none.
IssueId lastIssue(const Library &library);
Result<void> rememberIssue(Library &library, IssueId issue);
Profile loadProfile(const Library &library);
Logo logoOf(const ImageFile &image);

// The names under which kinds and states are kept, and back.
QString nameOf(ItemKind kind);
QString nameOf(SectionKind kind);
QString nameOf(Presentation presentation);
QString nameOf(IssueState state);
QString nameOf(TextState state);
QString nameOf(BlockKind kind);
ItemKind itemKind(const QString &name);
SectionKind sectionKind(const QString &name);
Presentation presentation(const QString &name);
IssueState issueState(const QString &name);
TextState textState(const QString &name);
BlockKind blockKind(const QString &name);

} // namespace quarterly
