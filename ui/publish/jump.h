// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issue.h"

namespace quarterly {

class Session;

// A place in the edition of a language.
struct TextPlace
{
    Language language;
    ItemId item; // null for what belongs to the issue itself
    PlacementId placement;
    BlockId block;
};

// Leads to the translation where the text is one, else to its item. False for what belongs to the issue itself, which is
// seen in the outline.
bool jumpTo(const TextPlace &place, Session &session);

} // namespace quarterly
