// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/publisher.h"
#include "library/library.h"

namespace quarterly {

// What the library keeps of a publication: its files and the versions of the texts in them.
PublicationRecord publicationRecord(const Issue &issue, const QList<PublishedFile> &files, const QString &author,
                                    const QDateTime &when);

// The newest publication of each language, with its texts; newest first.
QList<PublicationRecord> lastPublications(const Library &library, IssueId issue);

// A text of an edition that is not as it was when the edition was published.
struct TextSince
{
    enum class Change { Written, Changed, Removed };

    Change change = Change::Changed;
    Language language;
    BlockId block;
    ItemId item; // null for what belongs to the issue itself
    PlacementId placement;
    QString words; // what it says now; of one that was removed nothing
};

// What is different from the texts of the last publication of each language. Languages that were never published are left
// out.
QList<TextSince> changedSince(const QList<PublicationRecord> &records, const Issue &issue);

} // namespace quarterly
