// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

namespace quarterly {

// Writes the library as it is now into another file, whole or not at all; an existing one is replaced. The library
// itself stays the one in use.
Result<void> copyLibrary(const Library &library, const QString &file);

} // namespace quarterly
