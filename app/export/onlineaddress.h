// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issue.h"

namespace quarterly {

// Where the edition is read once the exported folder "web" lies where the profile says: an address that ends with a slash,
// "https://www.example.org/newsletter/2017-Q4/en/". Nothing as long as the profile does not say.
std::optional<QString> onlineAddress(const Issue &issue, Language language);

// Where an item stands within the page: by its id, so that it is the same in every language and for ever.
QString itemAnchor(const Issue &issue, const Placement &placement);

} // namespace quarterly
