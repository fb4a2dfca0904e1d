// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchangefile.h"

namespace quarterly {

// A page of HTML with source and translation side by side, for translators who work in Word or on paper. What coming
// back is compared with stands in it as words, since office programs drop everything else.
Result<QByteArray> toSideTable(const Issue &issue, Language target, const QList<Segment> &segments);

// Reads such a page, also when another program has saved it again, as HTML or as a Word file. `name` is for the line that
// says what is wrong.
Result<ExchangeFile> readSideTable(const QString &path);
Result<ExchangeFile> readSideTable(const QByteArray &bytes, const QString &name);

// Whether the file is one, whole or not.
bool isSideTable(const QByteArray &bytes);

// How a page says that it is one, before the id of the issue and the language: a single word, which nothing takes apart.
inline const QString sideTableMark = QStringLiteral("QuarterlyTable");

} // namespace quarterly
