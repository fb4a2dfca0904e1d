// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <optional>

namespace quarterly {

// The known language that the text is most likely written in, by its commonest words; nothing when unsure.
std::optional<Language> guessLanguage(const QString &text);

} // namespace quarterly
