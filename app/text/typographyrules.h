// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QRegularExpression>

namespace quarterly {

// A typographic rule: what the pattern matches (from \K to any look-ahead) is replaced. While someone is typing,
// the text ends with `typingCaret`: neither a space nor a letter, and not the end of the text, so that a rule can
// wait until a word is finished.
struct TypographyRule
{
    QRegularExpression pattern;
    QString replacement;
    bool (*applies)(const QRegularExpressionMatch &match) = nullptr; // null: always
};

inline constexpr QChar typingCaret = QChar(0xE000);

// Of two rules that touch the same place the first one wins.
const QList<TypographyRule> &typographyRules(Language language);

} // namespace quarterly
