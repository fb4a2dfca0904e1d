// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/textimport.h"

#include <QHash>

namespace quarterly {

// A document that brings its own pictures; the blocks name them by their keys.
struct DocxDocument
{
    ImportedBlocks blocks;
    QHash<QString, QByteArray> pictures;
};

// A Word file (ECMA-376, WordprocessingML) as Word, LibreOffice and Google Docs write it: headings, bold, italic, raised
// text, links, lists, tables (cell by cell), text boxes (behind the paragraph that they hang on), pictures with their
// alternative text. Footnotes and endnotes stand in brackets where they are referred to. Of tracked changes what was
// inserted stays and what was deleted goes; comments, hidden text, headers, footers and tables of contents are left out.
// Nothing outside the file is read, whatever it asks for.
Result<DocxDocument> readDocx(const QByteArray &file);

} // namespace quarterly
