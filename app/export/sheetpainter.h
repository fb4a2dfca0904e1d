// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/sheetgeometry.h"

class QPainter;

namespace quarterly {

// Draws one side of a booklet's sheet as writeBookletPdf() writes it, for the preview and the printer. The painter's
// unit is a point and its origin the sheet's top left corner.
void paintSheetSide(QPainter &painter, const Pages &pages, const BookletSide &side, const SheetGeometry &geometry);

} // namespace quarterly
