// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issueeditor.h"

namespace quarterly {

enum class SegmentState { Untranslated, Draft, Stale, Translated, Reviewed };

// The unit a translator translates: one block of one field.
struct Segment
{
    BlockId block;
    TextField field;
    BlockKind kind = BlockKind::Paragraph;
    ItemId item; // null for what belongs to the issue itself
    PlacementId placement;
    QString heading; // of the item or section that it belongs to, in the source language
    Runs source;
    Runs target;
    SegmentState state = SegmentState::Untranslated;
    Runs oldSource; // when stale: what the target was made from
};

// What of the issue has to be said in `target`, in page order. Texts whose source is `target` have no segment.
QList<Segment> segments(const Issue &issue, Language target);

int wordCount(const Runs &runs); // what stands between white space

struct Progress
{
    int segments = 0;
    int finished = 0; // translated or reviewed, not stale
    int stale = 0;
    int untranslated = 0;
    int words = 0; // of the source
    int percent() const { return segments ? 100 * finished / segments : 100; }
};
Progress progress(const QList<Segment> &segments);
Progress progress(const Issue &issue, Language target); // of all its segments, without making them

// A piece of a word-by-word comparison.
struct DiffPiece
{
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;
    friend bool operator==(const DiffPiece &, const DiffPiece &) = default;
};
// The shortest way from one text to the other in whole words (Myers 1986).
QList<DiffPiece> wordDiff(const QString &before, const QString &after);

} // namespace quarterly
