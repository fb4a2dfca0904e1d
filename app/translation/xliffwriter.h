// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchangefile.h"

namespace quarterly {

enum class XliffVersion { V12, V20 };

// The segments as an XLIFF file for translators' programs. Refused when the version cannot hold them, or when the file
// would not come back as it left: it is read again before it is handed out.
Result<QByteArray> toXliff(const Issue &issue, Language target, const QList<Segment> &segments, XliffVersion version);

} // namespace quarterly
