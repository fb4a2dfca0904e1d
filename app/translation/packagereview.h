// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchangereview.h"
#include "package.h"

#include <QSet>

namespace quarterly {

// A text of a package, compared in three ways: as it left, as it came back, as it is here.
struct ReviewedText
{
    ReviewedUnit unit; // how the review shows it
    Language language;
    WordingRow wording; // what it would become
    PackagedText text;
    bool wasHere = false; // its block: in what the package was made from, or since

    bool isTranslation() const { return !wording.madeFrom.isEmpty(); }
};

// What a package would do to the library. Nothing has happened yet.
struct PackageReview
{
    PackageLabel label;
    QList<ReviewedText> texts; // in page order
    QList<CommentRow> comments;
    QList<Term> terms;
    QStringList remarks; // of what is not taken, whole sentences
    int unchanged = 0; // texts

    ExchangeReview units() const;
    QSet<QString> safe() const; // the ids of the texts against which nothing speaks
    int conflicts() const;
    bool isEmpty() const; // nothing to take or to decide about
};

// Refused when the package belongs to an issue that the library does not have.
Result<PackageReview> reviewPackage(const PackageContents &contents, const Library &library);

struct PackageTaken
{
    int texts = 0, conflicts = 0, comments = 0, terms = 0; // conflicts: left, and to be found in the history
};

// Takes the texts with these ids, all comments and terms, as one edit. What conflicts and is not taken is kept as a version
// in the history of its text.
Result<PackageTaken> takePackage(IssueEditor &editor, const PackageReview &review, const QSet<QString> &ids);

} // namespace quarterly
