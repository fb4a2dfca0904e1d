// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/paragraph.h"

#include <vector>

namespace quarterly {

struct ShapedWord;

// The text of a paragraph in one piece, shaped: words parted by single spaces, lines by line breaks. Each stretch of a word
// that is set alike is a segment, or several if it has no end; where a face lacks a character, the next face of the chain
// sets it.
class InlineText
{
public:
    struct Segment
    {
        int from = 0;
        int to = 0;
        int run = 0;
        const Face *face = nullptr;
        const ShapedWord *shaped = nullptr;
        double before = 0; // between it and the segment that it joins, em
    };

    InlineText(const Paragraph &paragraph, Shaper &shaper);

    const QString &text() const { return m_text; }
    const TextStyle &styleAt(int position) const { return runAt(position).style; }
    QString languageAt(int position) const; // code or tag

    double width(int from, int to) const; // within one word
    double spaceWidth(int at) const;
    double hyphenWidth(int at) const; // in the style of the character before

    // Adds the glyphs of [from, to) to the line, each space at its natural width; returns where they end.
    double set(Line &line, int from, int to, double x) const;
    double setHyphen(Line &line, int at, double x) const;
    double setSpace(Line &line, int at, double x, int most = 1) const;

private:
    struct Source
    {
        int run = 0;
        const Face *face = nullptr;
    };

    void append(const QString &text, int run);
    void appendSpace(QChar space, int run);
    void appendLineBreak(int run);
    template<typename Predicate>
    void dropTrailing(Predicate predicate);
    void appendCharacter(char32_t character, int run);
    void makeSegments();
    const TextRun &runAt(int position) const { return m_paragraph.runs[m_sources[position].run]; }
    // `most`: how many glyphs may be to come, at a guess.
    LineRun &runFor(Line &line, int run, const Face &face, double x, int most) const;
    double setWord(Line &line, const Segment &segment, const ShapedWord &word, double x, int most) const;
    const ShapedWord &shape(int from, int to) const;
    double junction(const Segment &left, const Segment &right) const;
    double kerning(const Face &face, int at) const;

    const Paragraph &m_paragraph;
    Shaper &m_shaper;
    QString m_text; // what is said
    QString m_shown; // as long as the text
    std::vector<Source> m_sources; // for each character
    std::vector<Segment> m_segments;
};

// The characters of a text, each once, that neither family of fonts has: "?" is printed in their stead.
QString missingCharacters(const QString &text);

} // namespace quarterly
