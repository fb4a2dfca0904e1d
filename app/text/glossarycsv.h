// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "term.h"

namespace quarterly {

// A glossary as a table for any spreadsheet: a column per language ("fr"), one for what is not to be used in it
// ("fr forbidden"), "id", "note" and "source". Several words in a cell stand apart by "|".
QByteArray glossaryToCsv(const QList<Term> &terms);

// The words of a cell, apart by "|".
QStringList wordsOfCell(const QString &cell);

struct GlossaryContents
{
    QList<Term> terms;
    int skipped = 0; // lines without a word in any of our languages
};
// Columns in any order, apart by comma, semicolon or tab; unknown ones are passed over. `name` is for the complaint.
Result<GlossaryContents> glossaryFromCsv(const QString &text, const QString &name);

} // namespace quarterly
