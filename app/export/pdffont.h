// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/pdfsyntax.h"

#include <QHash>
#include <QList>

namespace quarterly {

class Face;

// A face as the document uses it: only its used glyphs are embedded. Each pair of glyph and text has a code of its
// own, so that copying gives back what was written even where one glyph stands for several texts (a hyphen for
// U+002D and for U+00AD, a ligature for its letters).
class PdfFont
{
public:
    PdfFont(QPDF &pdf, const Face &face, std::string name);

    const Face &face() const { return m_face; }
    const PdfObject &object() const { return m_object; }
    const std::string &name() const { return m_name; } // among the resources

    quint16 code(quint32 glyph, const QString &text);
    int width(quint16 code) const { return m_widths[code]; } // thousandths of the type size, as viewers move on

    void write(); // once all codes are known

private:
    using Use = QPair<quint32, QString>;

    PdfObject descendant(const QByteArray &name, const QByteArray &program, const std::string &glyphOfCode);
    PdfObject descriptor(const QByteArray &name, const QByteArray &program) const;
    PdfObject glyphBounds() const;
    std::string toUnicode() const;

    QPDF &m_pdf;
    const Face &m_face;
    PdfObject m_object;
    std::string m_name;
    QHash<Use, quint16> m_codes;
    QList<Use> m_uses; // by code
    QList<int> m_widths; // by code
};

} // namespace quarterly
