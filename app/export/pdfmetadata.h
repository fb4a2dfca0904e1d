// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/pages.h"

class QPDF;

namespace quarterly {

enum class Conformance { None, Accessible }; // Accessible: PDF/UA-1, and PDF/A-2a (ISO 19005-2) with it

// Says in both of PDF's ways, which must agree, what the document is.
void writeMetadata(QPDF &pdf, const Pages &pages, Conformance conformance);

} // namespace quarterly
