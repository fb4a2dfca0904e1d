// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "segments.h"
#include "taggedtext.h"

namespace quarterly {

// What a file from outside says about one segment.
struct ExchangeUnit
{
    QString id; // of the block
    Language from;
    TaggedText source;
    std::optional<TaggedText> target; // nothing: the file leaves the translation alone
    SegmentState state = SegmentState::Untranslated;
    SegmentState exportedState = SegmentState::Untranslated; // as it was when the file left
    QString exportedTarget; // fingerprint of what the translation was then; empty if the file no longer knows
    qint64 line = 0;
};

// A file that went to a translator and came back, whatever its format.
struct ExchangeFile
{
    IssueId issue;
    Language to;
    QString version; // of its format
    QList<ExchangeUnit> units;
    bool isFolded = false; // keeps neither foreign passages nor white space as they were (see foldedtext.h)
};

// The name of a state in a file, and back.
QString nameOf(SegmentState state);
SegmentState segmentState(const QString &name);

} // namespace quarterly
