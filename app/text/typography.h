// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "text/storytext.h"

#include <optional>

namespace quarterly {

// One replacement in a plain text, made by a rule of the language.
struct Correction
{
    qsizetype at = 0;
    qsizetype length = 0;
    QString replacement;

    friend bool operator==(const Correction &, const Correction &) = default;
};

// What the language's rules change in a text: quotes, spaces before and after marks, dashes of ranges, ordinals,
// apostrophes. Only what is safe: never inside addresses, never a word. In order, not overlapping.
QList<Correction> corrections(const QString &text, Language language);

// The runs with these corrections of their plain text, each set like the text that it replaces or follows.
Runs corrected(const Runs &runs, const QList<Correction> &corrections);
Runs withTypography(const Runs &runs, Language language);
StoryText withTypography(StoryText story, Language language);

// The correction that the character just typed calls for, if any: `text` ends at the caret, behind it.
std::optional<Correction> typingCorrection(const QString &text, Language language);

} // namespace quarterly
