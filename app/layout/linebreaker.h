// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace quarterly {

// What a paragraph looks like to the line breaker, as in Knuth and Plass, "Breaking paragraphs into lines" (1981):
// boxes that stay whole, spaces that give and vanish at a break, and places where a word may be cut.
struct Atom
{
    enum class Kind { Box, Space, Cut, End };

    Kind kind = Kind::Box;
    double width = 0; // of a cut: what is added when it breaks, the hyphen
    double stretch = 0;
    double shrink = 0;
    double hang = 0; // how far the end of a line that breaks here may stand out
    double penalty = 0; // of a cut: the more, the less welcome
    bool breakable = true; // a space that must not end a line is not
    bool hyphen = false;

    bool canBreak() const { return kind == Kind::Cut || kind == Kind::End || (kind == Kind::Space && breakable); }
};

struct Measure
{
    double firstWidth = 0;
    double width = 0; // of all other lines
    double tolerance = 1; // how far a space may go beyond its stretch
    double rag = 0; // what a line may lack without a space giving; zero when justified
    bool balanced = false; // the last line should be as long as the others
    int narrowLines = 0; // the first so many, the first of all among them, ...
    double narrowBy = 0; // ... are shorter by this: something stands beside them

    double widthOf(int line) const { return (line == 0 ? firstWidth : width) - (line < narrowLines ? narrowBy : 0); }
};

// The breaks (indices of atoms, the last atom being an End) that make the paragraph look best as a whole; nothing when
// no breaks keep within the tolerance.
std::optional<std::vector<int>> breakLines(const std::vector<Atom> &atoms, const Measure &measure);

// Always finds breaks, if need be with lines that are too long.
std::vector<int> breakLinesAnyway(const std::vector<Atom> &atoms, Measure measure);

} // namespace quarterly
