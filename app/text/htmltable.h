// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "textimport.h"

namespace quarterly {

struct HtmlRow
{
    QList<ImportedBlocks> cells;
    qint64 line = 0; // of the file
};

// The rows of all tables of a page, in order; a table within a cell is part of the cell's text. What the texts may hold is
// as in blocksFromHtml(). Refused beyond the limits of size and depth.
Result<QList<HtmlRow>> tableRowsFromHtml(const QString &html);

} // namespace quarterly
