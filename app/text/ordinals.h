// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "text/storytext.h"

#include <QRegularExpression>

namespace quarterly {

// 1er, 4e, 4th: the number, and as its first capture the letters that stand higher. Nothing inside addresses. Empty where
// the language raises none.
QRegularExpression raisedOrdinal(Language language);
// With these letters in superscript, but for passages in another language and links.
Runs withRaisedOrdinals(const Runs &runs, Language language);

} // namespace quarterly
