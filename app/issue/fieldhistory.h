// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issueeditor.h"
#include "library/texthistory.h"

namespace quarterly {

// What one person wrote in one field in one go, and the whole field as it was when they left it.
struct Sitting
{
    QDateTime begun, ended; // UTC
    QString author;
    QString origin; // "typed", "imported" or "merged"
    StoryText text;
};

// Puts the versions, oldest first, together into sittings, newest first. A pause of a quarter of an hour, another
// author or another origin begins a new one, and so does the loss of a sentence or the return to what was
// said before: what was there until then stays in reach.
QList<Sitting> sittings(const QList<PlacedVersion> &versions);
Result<QList<Sitting>> fieldHistory(const Library &library, const TextField &field, Language language);

// Lets the field say again what it said. Paragraphs that were removed since come back with their translations, which
// are drafts until somebody confirms them.
Result<void> restoreText(IssueEditor &editor, const TextField &field, Language language, const StoryText &text);

} // namespace quarterly
