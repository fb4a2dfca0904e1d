// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

namespace quarterly {

// Writes a library of its own that has one issue and what belongs to it (highlights, pictures, comments, the texts in all
// languages with what they were made from), the profile and the glossary, all with the same identities. `finish` puts in
// what else it needs. The file is verified, and whole or not there; an existing one is refused, for it may have work in it.
// `goesOn`, asked now and then, can end it.
Result<void> copyIssue(const Library &library, IssueId issue, const QString &file,
                       const std::function<Result<void>(Library &copy)> &finish, const std::function<bool()> &goesOn = {});

} // namespace quarterly
