// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/pdffont.h"
#include "layout/pages.h"

#include <memory>
#include <optional>
#include <vector>

namespace quarterly {

// The fonts and pictures of a document, shared by all its pages. The pages must outlive it.
class PdfResources
{
public:
    PdfResources(QPDF &pdf, const QList<PagePicture> &pictures);

    PdfFont &font(const Face &face);
    std::string picture(int index); // its name
    const PdfObject &object() const { return m_object; }
    std::optional<int> damagedPicture() const { return m_damagedPicture; }

    void write(); // once every page has asked for what it needs

private:
    QPDF &m_pdf;
    const QList<PagePicture> &m_pictures;
    PdfObject m_object;
    PdfObject m_pictureObjects;
    std::vector<std::unique_ptr<PdfFont>> m_fonts; // in the order of first use
    std::optional<int> m_damagedPicture;
};

} // namespace quarterly
