// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QStringList>

namespace quarterly {

// Opens a library to write in it, or beside another program that does, to read.
Result<std::unique_ptr<Library>> openLibrary(const QString &file);
// Makes one where there is none; with the sample in it if asked for.
Result<std::unique_ptr<Library>> createLibrary(const QString &file, bool withSample);
QString sampleLibraryFile(); // a library like any other: made on first use and kept

QStringList recentLibraries(); // those that are still there, the last one first
void rememberLibrary(const QString &file);

} // namespace quarterly
