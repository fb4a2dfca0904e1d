// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchangefile.h"

namespace quarterly {

// Reads XLIFF 1.2, 2.0 and 2.1 that this program once wrote, whatever another one did to it since. Everything else is
// refused with one line that says where. `name` is for that line.
Result<ExchangeFile> readXliff(const QString &path);
Result<ExchangeFile> readXliff(const QByteArray &file, const QString &name);

} // namespace quarterly
