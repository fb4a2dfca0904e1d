// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdftext.h"

namespace quarterly {

using namespace Qt::StringLiterals;

PdfText::PdfText(std::string &out, PdfFont &font, const GlyphRun &run, double pageHeight)
    : m_out(out), m_font(font), m_run(run), m_unit(run.size * run.stretch / 100'000), m_pageHeight(pageHeight)
{
}

void PdfText::write(bool tagged)
{
    const QList<Glyph> &glyphs = m_run.glyphs;
    m_out += "BT " + m_font.name() + ' ';
    appendNumber(m_out, m_run.size);
    m_out += " Tf\n";
    for (qsizetype first = 0, end = 0; first < glyphs.size(); first = end) {
        end = first + 1;
        while (end < glyphs.size() && glyphs[end].text.isEmpty())
            ++end;
        const bool spanned = tagged && (end - first > 1 || glyphs[first].text.isEmpty());
        if (spanned) {
            endLine();
            m_out += "/Span <</ActualText <FEFF" + utf16Hex(glyphs[first].text) + ">>> BDC\n";
        }
        for (qsizetype i = first; i < end; ++i)
            show(glyphs[i]);
        if (spanned) {
            endLine();
            m_out += "EMC\n";
        }
    }
    endLine();
    m_out += "ET\n";
}

void PdfText::show(const Glyph &glyph)
{
    if (glyph.id == 0)
        return; // never a box in print; the layout reports what no font has
    if (!m_inLine || glyph.y != m_baseline)
        moveTo(glyph);
    adjust(glyph.x);
    if (!m_inString)
        m_out += '<';
    m_inString = true;
    // Every code must say something: a glyph whose text the one before has said is a space without width.
    const quint16 code = m_font.code(glyph.id, glyph.text.isEmpty() ? u"\u200B"_s : glyph.text);
    appendHex(m_out, code);
    m_pen += m_font.width(code) * m_unit;
}

void PdfText::moveTo(const Glyph &glyph)
{
    endLine();
    appendNumbers(m_out, {m_run.stretch / 100.0, 0, 0, 1, m_run.origin.x() + glyph.x, m_pageHeight - m_run.origin.y() - glyph.y});
    m_out += "Tm [";
    m_inLine = true;
    m_pen = glyph.x;
    m_baseline = glyph.y;
}

void PdfText::adjust(double x)
{
    const int thousandths = qRound((m_pen - x) / m_unit);
    if (thousandths == 0)
        return;
    endString();
    m_out += std::to_string(thousandths);
    m_pen -= thousandths * m_unit;
}

void PdfText::endString()
{
    if (m_inString)
        m_out += '>';
    m_inString = false;
}

void PdfText::endLine()
{
    endString();
    if (m_inLine)
        m_out += "] TJ\n";
    m_inLine = false;
}

} // namespace quarterly
