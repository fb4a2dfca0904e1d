// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/glossarycsv.h"

namespace quarterly {

// A glossary in TBX of 2008 ("martif"), the form that translators' programs read.
QByteArray glossaryToTbx(const QList<Term> &terms);
Result<GlossaryContents> glossaryFromTbx(const QByteArray &file, const QString &name);

} // namespace quarterly
