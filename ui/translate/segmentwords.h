// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "translation/segmentnames.h"

#include <QColor>

class QTextDocument;

namespace quarterly {

struct Colours;

// How the window shows a segment's state; the sign is never alone, the name is its tool tip and what is read aloud.
QString signOf(SegmentState state);
QColor colourOf(SegmentState state, const Colours &colours);
bool isUnfinished(SegmentState state);

// "“six” became “five”; “three” was added": the difference for those who do not see its colours.
QStringList changeInWords(const QList<DiffPiece> &pieces);
// The source as it is, with what went struck out and what came marked.
void showDifference(QTextDocument &document, const QList<DiffPiece> &pieces, const Colours &colours);

} // namespace quarterly
