// SPDX-License-Identifier: GPL-3.0-or-later
#include "face.h"

#include <QFont>
#include <QFontDatabase>
#include <QResource>

#include <hb-ot.h>
#include <hb.h>

#include <array>
#include <mutex>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array fileNames = {
    "GentiumBookPlus-Regular", "GentiumBookPlus-Italic", "GentiumBookPlus-Bold", "GentiumBookPlus-BoldItalic",
    "Lato-Regular",            "Lato-Italic",            "Lato-Bold",            "Lato-Heavy",
};

QString resourcePath(const QByteArray &name)
{
    return u":/fonts/%1.ttf"_s.arg(QString::fromLatin1(name));
}

// The resource stays in memory where it lies, so the bytes are used in place.
QByteArray embeddedFont(const QByteArray &name)
{
    const QResource file(resourcePath(name));
    Q_ASSERT_X(file.isValid() && file.compressionAlgorithm() == QResource::NoCompression, "Face",
               "the fonts are built in, uncompressed");
    return QByteArray::fromRawData(reinterpret_cast<const char *>(file.data()), file.size());
}

// The family under which Qt knows the embedded file, registered at first use.
QString applicationFamily(const QByteArray &name)
{
    static std::mutex mutex;
    static QHash<QByteArray, QString> families;
    const std::scoped_lock lock(mutex);
    if (!families.contains(name)) {
        const int font = QFontDatabase::addApplicationFont(resourcePath(name));
        families.insert(name, QFontDatabase::applicationFontFamilies(font).value(0));
    }
    return families.value(name);
}

QFont::Weight weightOf(Face::Role role)
{
    using enum Face::Role;
    switch (role) {
    case TextBold:
    case TextBoldItalic:
    case HeadingBold:
        return QFont::Bold;
    case HeadingHeavy:
        return QFont::ExtraBold;
    default:
        return QFont::Normal;
    }
}

} // namespace

const Face &Face::of(Role role)
{
    static std::array<std::once_flag, fileNames.size()> made;
    static std::array<std::unique_ptr<const Face>, fileNames.size()> faces;
    const auto index = static_cast<size_t>(role);
    std::call_once(made[index], [index, role] { faces[index].reset(new Face(role)); });
    return *faces[index];
}

Face::~Face()
{
    hb_font_destroy(m_hbFont);
    hb_face_destroy(m_hbFace);
}

Face::Face(Role role) : m_role(role), m_name(fileNames[static_cast<size_t>(role)])
{
    m_data = embeddedFont(m_name);
    hb_blob_t *blob =
        hb_blob_create(m_data.constData(), unsigned(m_data.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr);
    m_hbFace = hb_face_create(blob, 0);
    hb_blob_destroy(blob);
    m_hbFont = hb_font_create(m_hbFace);
    m_unitsPerEm = int(hb_face_get_upem(m_hbFace));

    hb_font_extents_t extents;
    hb_font_get_h_extents(m_hbFont, &extents);
    m_ascender = double(extents.ascender) / m_unitsPerEm;
    m_descender = double(extents.descender) / m_unitsPerEm;
    hb_position_t capHeight = 0;
    hb_ot_metrics_get_position(m_hbFont, HB_OT_METRICS_TAG_CAP_HEIGHT, &capHeight);
    m_capHeight = double(capHeight) / m_unitsPerEm;

    hb_face_make_immutable(m_hbFace);
    hb_font_make_immutable(m_hbFont); // from here on any thread may shape with it
}

bool Face::isItalic() const
{
    using enum Role;
    return m_role == TextItalic || m_role == TextBoldItalic || m_role == HeadingItalic;
}

quint32 Face::glyph(char32_t character) const
{
    hb_codepoint_t glyph = 0;
    hb_font_get_nominal_glyph(m_hbFont, character, &glyph);
    return glyph;
}

double Face::advance(quint32 glyph) const
{
    return double(hb_font_get_glyph_h_advance(m_hbFont, glyph)) / m_unitsPerEm;
}

std::pair<double, double> Face::ink(quint32 glyph) const
{
    hb_glyph_extents_t extents{};
    hb_font_get_glyph_extents(m_hbFont, glyph, &extents);
    return {double(extents.x_bearing) / m_unitsPerEm, double(extents.x_bearing + extents.width) / m_unitsPerEm};
}

QRawFont Face::rawFont(double pixels, int stretch) const
{
    QFont font(applicationFamily(m_name));
    font.setPixelSize(qMax(1, qRound(pixels)));
    font.setWeight(weightOf(m_role));
    font.setItalic(isItalic());
    font.setStretch(stretch);
    font.setHintingPreference(QFont::PreferNoHinting);
    QRawFont raw = QRawFont::fromFont(font);
    raw.setPixelSize(pixels);
    return raw;
}

} // namespace quarterly
