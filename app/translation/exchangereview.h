// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchangefile.h"

namespace quarterly {

class IssueEditor;

// What is to become of one unit of a file.
enum class ExchangeOutcome {
    Taken, // a new wording
    Confirmed, // the wording of today, taken further
    Unchanged,
    Untranslated, // says what the source says, or nothing
    Stale, // translates a source that has changed since
    Conflict, // changed here too, since the file left
    CodesLost,
    OtherLanguage,
    Doubled, // the file says two things
    Unknown, // nothing of this issue
    Removed // taken out there; it stays here
};

struct ReviewedUnit
{
    QString id;
    qint64 line = 0;
    Segment segment; // as it is today
    Runs source; // as the file has it
    Runs target; // as it would be taken
    TextState state = TextState::Translated;
    ExchangeOutcome outcome = ExchangeOutcome::Unchanged;
    QStringList remarks;
    bool isIntact = false; // source and translation are today's

    bool isSafe() const { return outcome == ExchangeOutcome::Taken || outcome == ExchangeOutcome::Confirmed; }
    // Something new that a person has to decide about.
    bool isDoubtful() const;
};

// What a file would do to today's segments. Nothing has happened yet.
struct ExchangeReview
{
    Language to;
    QList<ReviewedUnit> units;

    int count(ExchangeOutcome outcome) const;
};

ExchangeReview reviewExchange(const ExchangeFile &file, const QList<Segment> &segments);

// Which of the doubtful units are taken along with the safe ones.
struct ExchangeConsent
{
    bool everything = false;
    QStringList ids;

    bool covers(const ReviewedUnit &unit) const;
};
// Takes what is safe and consented to, as one edit; returns how many segments that were.
Result<int> takeExchange(IssueEditor &editor, const ExchangeReview &review, const ExchangeConsent &consent = {});

} // namespace quarterly
