// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdffont.h"

#include "export/qpdf.h"

#include "layout/face.h"

#include <QCryptographicHash>

#include <hb-ot.h>
#include <hb-subset.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <stdexcept>

namespace quarterly {

namespace {

template<auto destroy>
struct Destroyer
{
    template<typename T>
    void operator()(T *object) const
    {
        destroy(object);
    }
};
using SubsetInput = std::unique_ptr<hb_subset_input_t, Destroyer<hb_subset_input_destroy>>;
using SubsetPlan = std::unique_ptr<hb_subset_plan_t, Destroyer<hb_subset_plan_destroy>>;
using HbFace = std::unique_ptr<hb_face_t, Destroyer<hb_face_destroy>>;
using HbBlob = std::unique_ptr<hb_blob_t, Destroyer<hb_blob_destroy>>;

// What only shaping and installed fonts need; a viewer is given glyphs and places.
constexpr hb_tag_t dropped[] = {
    HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'), HB_TAG('G', 'D', 'E', 'F'), HB_TAG('k', 'e', 'r', 'n'),
    HB_TAG('c', 'm', 'a', 'p'), HB_TAG('n', 'a', 'm', 'e'), HB_TAG('O', 'S', '/', '2'), HB_TAG('p', 'o', 's', 't'),
    HB_TAG('D', 'S', 'I', 'G'), HB_TAG('B', 'A', 'S', 'E'), HB_TAG('S', 'T', 'A', 'T'), HB_TAG('g', 'a', 's', 'p'),
    HB_TAG('m', 'e', 't', 'a'),
};

// The font program of the used glyphs, and the glyphs' numbers in it.
struct Subset
{
    QByteArray program;
    SubsetPlan plan;

    quint16 glyph(quint32 original) const
    {
        return quint16(hb_map_get(hb_subset_plan_old_to_new_glyph_mapping(plan.get()), original));
    }
};

Subset subsetOf(const Face &face, const QList<QPair<quint32, QString>> &uses)
{
    const SubsetInput input(hb_subset_input_create_or_fail());
    if (!input)
        throw std::bad_alloc();
    for (const auto &[glyph, text] : uses)
        hb_set_add(hb_subset_input_glyph_set(input.get()), glyph);
    for (const hb_tag_t table : dropped)
        hb_set_add(hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG), table);
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);

    SubsetPlan plan(hb_subset_plan_create_or_fail(face.hbFace(), input.get()));
    const HbFace subset(plan ? hb_subset_plan_execute_or_fail(plan.get()) : nullptr);
    if (!subset)
        throw std::runtime_error("cannot subset " + face.name().toStdString());
    const HbBlob blob(hb_face_reference_blob(subset.get()));
    unsigned int size = 0;
    const char *bytes = hb_blob_get_data(blob.get(), &size);
    return {QByteArray(bytes, size), std::move(plan)};
}

// "ABCDEF+Name": six letters that differ between subsets of one font.
QByteArray subsetName(const Face &face, const QByteArray &program)
{
    QByteArray tag = QCryptographicHash::hash(program, QCryptographicHash::Md5).left(6);
    for (char &letter : tag)
        letter = char('A' + uchar(letter) % 26);
    return tag + '+' + face.name();
}

} // namespace

PdfFont::PdfFont(QPDF &pdf, const Face &face, std::string name)
    : m_pdf(pdf),
      m_face(face),
      m_object(reservedObject(pdf)),
      m_name(std::move(name)),
      m_uses{Use()}, // code 0 is the glyph for what is missing
      m_widths{0}
{
}

quint16 PdfFont::code(quint32 glyph, const QString &text)
{
    const Use use(glyph, text);
    const auto known = m_codes.constFind(use);
    if (known != m_codes.constEnd())
        return *known;
    const auto code = quint16(m_uses.size());
    m_codes.insert(use, code);
    m_uses << use;
    m_widths << qRound(m_face.advance(glyph) * 1000);
    return code;
}

void PdfFont::write()
{
    const Subset subset = subsetOf(m_face, m_uses);
    std::string glyphOfCode;
    for (const auto &[glyph, text] : m_uses) {
        const quint16 number = subset.glyph(glyph);
        glyphOfCode += {char(number >> 8), char(number & 0xFF)};
    }
    const QByteArray name = subsetName(m_face, subset.program);

    PdfObject font = PdfObject::parse("<< /Type /Font /Subtype /Type0 /Encoding /Identity-H >>");
    font.replaceKey("/BaseFont", pdfName(name));
    font.replaceKey("/DescendantFonts", PdfObject::newArray({descendant(name, subset.program, glyphOfCode)}));
    font.replaceKey("/ToUnicode", pdfStream(m_pdf, toUnicode()));
    m_pdf.replaceObject(m_object.getObjGen(), font);
}

PdfObject PdfFont::descendant(const QByteArray &name, const QByteArray &program, const std::string &glyphOfCode)
{
    PdfObject font = PdfObject::parse("<< /Type /Font /Subtype /CIDFontType2 /DW 0"
                                      " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>");
    PdfObject widths = PdfObject::newArray();
    for (const int width : m_widths)
        widths.appendItem(PdfObject::newInteger(width));
    font.replaceKey("/BaseFont", pdfName(name));
    font.replaceKey("/W", PdfObject::newArray({PdfObject::newInteger(0), widths}));
    font.replaceKey("/CIDToGIDMap", pdfStream(m_pdf, glyphOfCode));
    font.replaceKey("/FontDescriptor", m_pdf.makeIndirectObject(descriptor(name, program)));
    return m_pdf.makeIndirectObject(font);
}

PdfObject PdfFont::descriptor(const QByteArray &name, const QByteArray &program) const
{
    enum Flag { Symbolic = 4, Italic = 64 };
    const auto thousandths = [](double value) { return PdfObject::newInteger(std::lround(value * 1000)); };
    const double slant = hb_style_get_value(m_face.hbFont(), HB_STYLE_TAG_SLANT_ANGLE);

    PdfObject descriptor = PdfObject::parse("<< /Type /FontDescriptor /StemV 80 >>");
    descriptor.replaceKey("/FontName", pdfName(name));
    descriptor.replaceKey("/Flags", PdfObject::newInteger(m_face.isItalic() ? Symbolic | Italic : Symbolic));
    descriptor.replaceKey("/ItalicAngle", PdfObject::newInteger(std::lround(slant)));
    descriptor.replaceKey("/Ascent", thousandths(m_face.ascender()));
    descriptor.replaceKey("/Descent", thousandths(m_face.descender()));
    descriptor.replaceKey("/CapHeight", thousandths(m_face.capHeight()));
    descriptor.replaceKey("/FontBBox", glyphBounds());
    PdfObject file = pdfStream(m_pdf, program.toStdString());
    file.getDict().replaceKey("/Length1", PdfObject::newInteger(program.size()));
    descriptor.replaceKey("/FontFile2", file);
    return descriptor;
}

PdfObject PdfFont::glyphBounds() const
{
    QRectF bounds;
    for (const auto &[glyph, text] : m_uses) {
        hb_glyph_extents_t box;
        if (hb_font_get_glyph_extents(m_face.hbFont(), glyph, &box))
            bounds |= QRectF(box.x_bearing, box.y_bearing + box.height, box.width, -box.height);
    }
    const double scale = 1000.0 / m_face.unitsPerEm();
    return PdfObject::newArray(PdfObject::Rectangle(std::floor(bounds.left() * scale), std::floor(bounds.top() * scale),
                                                    std::ceil(bounds.right() * scale),
                                                    std::ceil(bounds.bottom() * scale)));
}

std::string PdfFont::toUnicode() const
{
    constexpr qsizetype largestBlock = 100; // what the format allows
    std::string map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    for (qsizetype first = 1; first < m_uses.size(); first += largestBlock) {
        const qsizetype end = std::min(first + largestBlock, m_uses.size());
        map += std::to_string(end - first) + " beginbfchar\n";
        for (qsizetype code = first; code < end; ++code) {
            map += '<';
            appendHex(map, quint16(code));
            map += "> <" + utf16Hex(m_uses[code].second) + ">\n";
        }
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace quarterly
