// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/glossarycsv.h"

namespace quarterly {

QStringList glossarySuffixes(); // of files that are nothing but glossaries

// A glossary in the form that the file's ending says: .tbx, everything else is a table (CSV).
Result<GlossaryContents> readGlossary(const QString &file);
Result<void> writeGlossary(const QString &file, const QList<Term> &terms);

} // namespace quarterly
