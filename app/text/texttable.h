// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "textimport.h"

namespace quarterly {

// A row of a table from outside, by its cells.
using ImportedRow = QList<ImportedBlocks>;

// The rows of all tables of a page or a Word file, in order; a table within a cell is part of the cell's text. What the
// texts may hold is as in blocksFromHtml() and readDocx(). Refused beyond the limits of size and depth.
Result<QList<ImportedRow>> tableRowsFromHtml(const QString &html);
Result<QList<ImportedRow>> tableRowsFromDocx(const QByteArray &file);

} // namespace quarterly
