// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <optional>

namespace quarterly {

// What can be counted of a text, and how easily it is read.
struct Readability
{
    int words = 0;
    int sentences = 0;
    int syllables = 0;

    int minutes() const; // to read it silently, at least one
    // 0 (very hard) to 100 (very easy). Only of texts long enough to say it, in languages of which a formula is known.
    std::optional<int> ease(Language language) const;
    std::optional<int> grade(Language language) const; // school years it takes, for English
};

Readability readabilityOf(const QString &text, Language language);

} // namespace quarterly
