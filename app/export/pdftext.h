// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/pdffont.h"
#include "layout/pages.h"

namespace quarterly {

// Writes one run of glyphs as a text object. Viewers move on by each glyph's width; what the layout placed
// elsewhere (justification, kerning) becomes an adjustment, so that errors of rounding never add up.
class PdfText
{
public:
    PdfText(std::string &out, PdfFont &font, const GlyphRun &run, double pageHeight);

    // Tagged text says what a group of glyphs stands for where the glyphs one by one could not.
    void write(bool tagged);

private:
    void show(const Glyph &glyph);
    void moveTo(const Glyph &glyph);
    void adjust(double x);
    void endString();
    void endLine();

    std::string &m_out;
    PdfFont &m_font;
    const GlyphRun &m_run;
    const double m_unit; // a thousandth of an em as it is set
    const double m_pageHeight;
    bool m_inLine = false; // between "[" and "] TJ"
    bool m_inString = false; // between "<" and ">"
    double m_pen = 0; // where the viewer puts the next glyph
    double m_baseline = 0;
};

} // namespace quarterly
