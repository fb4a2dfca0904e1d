// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/documentreader.h"
#include "issue/issueeditor.h"

namespace quarterly {

// What an import made, for the person who asked for it.
struct ImportReport
{
    std::optional<Quarter> issue;
    Language language;
    QList<ItemId> items; // made, or joined with this language
    QList<ItemId> twins; // that the library had already
    QStringList lines; // what was made and how it matched, in order
    QStringList remarks; // what deserves a look
};

// What to do about a highlight that the library has already, with the same title and text.
enum class Twins { MakeAgain, Reuse };

// Makes an issue or an item of it, as one edit. A newsletter of a quarter that exists joins it as a further language, item
// by item in order; the same language twice is refused.
Result<ImportReport> importDraft(IssueEditor &editor, const DocumentDraft &draft, Twins twins = Twins::MakeAgain);
// What importDraft() would make of them one after the other. Nothing has happened afterwards.
Result<QList<ImportReport>> previewDrafts(IssueEditor &editor, const QList<DocumentDraft> &drafts, Twins twins = Twins::MakeAgain);
// Reads and imports.
Result<ImportReport> importDocument(IssueEditor &editor, const QString &file, std::optional<Language> language = {});

} // namespace quarterly
