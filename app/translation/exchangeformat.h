// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchangefile.h"

namespace quarterly {

// The kinds of file in which texts go to a translator and come back.
enum class ExchangeFormat { Xliff12, Xliff20, SideTable };

QString suffixOf(ExchangeFormat format); // "xlf", "html"
QStringList exchangeSuffixes(); // of the files that can come back
// Whether it is such a file: of pages and Word files only their contents tell.
bool isExchangeFile(const QString &path);

// The segments as a file. It is read again before it is handed out: what would not come back as it left is refused.
Result<QByteArray> toExchangeFile(const Issue &issue, Language target, const QList<Segment> &segments, ExchangeFormat format);
Result<ExchangeFile> readExchangeFile(const QString &path);

} // namespace quarterly
