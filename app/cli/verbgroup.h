// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verb.h"

#include <vector>

namespace quarterly {

// A verb that only says what its own verbs are about: "translate export", "glossary import".
std::unique_ptr<Verb> makeVerbGroup(const std::string &name, const QString &about, std::vector<std::unique_ptr<Verb>> verbs);

} // namespace quarterly
