// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "surfaces.h"

namespace quarterly {

// The four sides of two sheets that show how paper goes through a printer: a large number and an arrow to the top on
// each. The fronts are 1 and 3, the backs 2 and 4.
SharedSurfaces testSheets(QSizeF sheet, Pass pass);
QByteArray testSheetsPdf(QSizeF sheet, Pass pass);

} // namespace quarterly
