// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfresources.h"

#include "export/pdfpicture.h"

#include <algorithm>

namespace quarterly {

PdfResources::PdfResources(QPDF &pdf, const QList<PagePicture> &pictures)
    : m_pdf(pdf), m_pictures(pictures), m_object(reservedObject(pdf)), m_pictureObjects(PdfObject::newDictionary())
{
}

PdfFont &PdfResources::font(const Face &face)
{
    const auto known = std::ranges::find_if(m_fonts, [&face](const auto &font) { return &font->face() == &face; });
    if (known != m_fonts.end())
        return **known;
    m_fonts.push_back(std::make_unique<PdfFont>(m_pdf, face, "/F" + std::to_string(m_fonts.size())));
    return *m_fonts.back();
}

std::string PdfResources::picture(int index)
{
    const std::string name = "/P" + std::to_string(index);
    if (m_pictureObjects.hasKey(name))
        return name;
    if (const auto object = pdfPicture(m_pdf, m_pictures[index]))
        m_pictureObjects.replaceKey(name, *object);
    else
        m_damagedPicture = index;
    return name;
}

void PdfResources::write()
{
    PdfObject fonts = PdfObject::newDictionary();
    for (const auto &font : m_fonts) {
        font->write();
        fonts.replaceKey(font->name(), font->object());
    }
    m_object.replaceKey("/Font", fonts);
    m_object.replaceKey("/XObject", m_pictureObjects);
}

} // namespace quarterly
