// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/booklet.h"

class QPainter;

namespace quarterly {

// Draws one side of a booklet's sheet as writeBookletPdf() writes it, for the preview and the printer. The painter's
// unit is a point and its origin the sheet's top left corner; `turned` by 180° are backs that the printer flips over
// the long edge.
void paintSheetSide(QPainter &painter, const Pages &pages, const SheetSide &side, QSizeF sheet, bool turned, double creep = 0);

} // namespace quarterly
