// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verb.h"

namespace quarterly {

std::unique_ptr<Verb> makeMemoryImportVerb();
std::unique_ptr<Verb> makeMemoryExportVerb();
std::unique_ptr<Verb> makeMemoryListVerb();
std::unique_ptr<Verb> makeMemoryFindVerb();
std::unique_ptr<Verb> makeMemoryRemoveVerb();

// A library whose memory knows all its texts. It is written only if that has to be found out yet.
Result<std::unique_ptr<Library>> openWithMemory(Console &console);

} // namespace quarterly
