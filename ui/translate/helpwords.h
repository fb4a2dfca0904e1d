// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "translation/memory.h"
#include "translation/taggedtext.h"

#include <QDateTime>

namespace quarterly {

// What the help beside a segment says.
QString whatDiffers(const MemoryMatch &match, const Runs &source); // and where it is from
QString codeInWords(const InlineCode &code, const TaggedText &text);

} // namespace quarterly
