// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issueeditor.h"

namespace quarterly {

// What an import made, for the person who asked for it.
struct ImportReport
{
    std::optional<Quarter> issue;
    Language language;
    QList<ItemId> items; // made, or joined with this language
    QStringList lines; // what was made and how it matched, in order
    QStringList remarks; // what deserves a look
};

// Reads a document (text, Markdown or HTML; told by name and contents) and makes an issue or an item of it, as one
// edit. A newsletter of a quarter that exists joins it as a further language, item by item in order; the same
// language twice is refused. The language is guessed unless given.
Result<ImportReport> importDocument(IssueEditor &editor, const QString &file, std::optional<Language> language = {});

} // namespace quarterly
