// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "layout/pages.h"

#include <functional>

class QPDF;

namespace quarterly {

// Lets `fill` write a new document and gives its bytes, the same for the same document. Whatever the PDF library
// throws becomes an error here.
Result<QByteArray> makePdf(const std::function<Result<void>(QPDF &)> &fill);

// The same of a document that there is already.
Result<QByteArray> finishPdf(QPDF &pdf, const std::function<Result<void>()> &change);

Error damagedPicture(const Pages &pages, int picture);
Error noPages();

} // namespace quarterly
