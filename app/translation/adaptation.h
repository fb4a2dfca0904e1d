// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/storytext.h"

namespace quarterly {

struct Adaptation
{
    Runs target;
    int unplaced = 0; // numbers that differ and of which the translation does not show where they belong
};

// The translation of a text that differs from the one asked for only in case, numbers and addresses of links: the numbers
// asked for take the place of the remembered ones where these stand alone, written as the translation writes them, and so
// do the addresses.
Adaptation adapted(const Runs &asked, const Runs &remembered, const Runs &target);

} // namespace quarterly
