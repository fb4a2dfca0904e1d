// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/pages.h"

#include <string>

namespace quarterly {

class PdfResources;

// The drawing operators of a page. Marked content of number n belongs to the element marked[n].
struct PdfContent
{
    std::string operators;
    QList<ElementIndex> marked;
};

// With elements, everything on the page is marked as belonging to one of them or as an artifact; without, it is
// for paper only.
PdfContent pdfContent(const Page &page, const QList<Element> *elements, PdfResources &resources);

} // namespace quarterly
