// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

namespace quarterly {

// How many highlights of one month concern one article of the convention.
struct CoverageCount
{
    int article = 0; // 0: no article at all; -1: whatever the article
    int month = 0; // 1 to 12
    int collected = 0; // in the library, outside the trash
    int used = 0; // of these, in some issue

    friend bool operator==(const CoverageCount &, const CoverageCount &) = default;
};

// What a year's months have; what there is none of is left out. Notes are no news and do not count.
Result<QList<CoverageCount>> coverage(const Library &library, int year);

} // namespace quarterly
