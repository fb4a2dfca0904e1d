// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRawFont>

#include <utility>

struct hb_face_t;
struct hb_font_t;

namespace quarterly {

// Forms of glyphs that a font may have besides its usual ones.
struct Forms
{
    enum class Figures { Usual, OldStyle, Lining, Tabular };

    Figures figures = Figures::Usual;
    bool raised = false; // drawn as superscripts

    friend bool operator==(Forms, Forms) = default;
};

// One of the fonts that the program carries (TrueType outlines only, so that a PDF can give one glyph several
// texts). Measures are fractions of the type size. Faces live as long as the program; safe to use from any thread
// after of() has returned.
class Face
{
public:
    enum class Role { Text, TextItalic, TextBold, TextBoldItalic, Heading, HeadingItalic, HeadingBold, HeadingHeavy };

    static const Face &of(Role role);
    ~Face();
    Face(const Face &) = delete;
    Face &operator=(const Face &) = delete;

    const QByteArray &data() const { return m_data; } // the whole font file
    hb_face_t *hbFace() const { return m_hbFace; }
    hb_font_t *hbFont() const { return m_hbFont; } // scaled to units per em
    const QByteArray &name() const { return m_name; } // PostScript-like, "GentiumBookPlus-Regular"
    bool isItalic() const;
    int unitsPerEm() const { return m_unitsPerEm; }
    double ascender() const { return m_ascender; }
    double descender() const { return m_descender; } // negative
    double capHeight() const { return m_capHeight; }

    bool has(char32_t character) const { return glyph(character) != 0; }
    quint32 glyph(char32_t character) const; // 0 for none
    double advance(quint32 glyph) const;
    // Where the ink of a glyph begins and ends, from its origin.
    std::pair<double, double> ink(quint32 glyph) const;
    // For QPainter, with letters of so many percent of their width; from an application font, since a raw font built from
    // data is painted as outlines in print.
    QRawFont rawFont(double pixels, int stretch = 100) const;

private:
    explicit Face(Role role);

    Role m_role;
    QByteArray m_data;
    QByteArray m_name;
    hb_face_t *m_hbFace = nullptr;
    hb_font_t *m_hbFont = nullptr;
    int m_unitsPerEm = 1000;
    double m_ascender = 0;
    double m_descender = 0;
    double m_capHeight = 0;
};

} // namespace quarterly
