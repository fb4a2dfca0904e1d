// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/pdfsyntax.h"
#include "layout/pages.h"

#include <optional>

namespace quarterly {

// The picture as an image object: a JPEG as it lies in the library, anything else without loss. Nothing for a
// damaged file.
std::optional<PdfObject> pdfPicture(QPDF &pdf, const PagePicture &picture);

} // namespace quarterly
