// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "layout/face.h"
#include "layout/pages.h"

namespace quarterly {

class Shaper;

struct TextStyle
{
    Face::Role face = Face::Role::Text;
    double size = 10;
    QColor colour;
    double tracking = 0; // room after each letter and space, in em
    double rise = 0; // above the baseline, in em
    bool capitals = false;
    Forms forms = {};

    friend bool operator==(const TextStyle &, const TextStyle &) = default;
};

struct TextRun
{
    QString text;
    TextStyle style;
    QString link;
    QString language; // tag, when other than the paragraph's

    friend bool operator==(const TextRun &, const TextRun &) = default;
};

enum class Alignment { Justified, Left, Balanced, Right };

struct Paragraph
{
    QList<TextRun> runs;
    Language language;
    double width = 0;
    double indent = 0; // of the first line
    Alignment alignment = Alignment::Justified;
    int narrowLines = 0; // the first so many are shorter, since a picture stands beside them, ...
    double narrowBy = 0; // ... by this

    double widthOf(qsizetype line) const { return width - (line < narrowLines ? narrowBy : 0); }
    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

// What one run of the paragraph contributes to a line.
struct LineRun
{
    int run = 0;
    GlyphRun glyphs; // origin: the line's left end, on the baseline
    double from = 0;
    double to = 0;
};

struct Line
{
    QList<LineRun> runs;
    bool hyphenated = false;
    double spacing = 1; // of its spaces, as parts of their natural width
};

// The lines of a paragraph. Read in order, the glyphs say exactly its words: a space stands at the end of a line that was
// broken at one, and a soft hyphen where a word is divided.
QList<Line> breakParagraph(const Paragraph &paragraph, Shaper &shaper);

} // namespace quarterly
