// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

#include <functional>

namespace quarterly {

struct SalvageReport
{
    int rows = 0; // that are in the new library
    int doubtful = 0; // of these: not as they were written, or put together anew from what belonged to them
    int lost = 0; // seen, but without what they belong to, or against the rules
    QStringList toLookThrough; // where the doubtful ones are, in words
};

// Reads what can be read of a damaged library, page by page and without trusting anything but the hashes of its rows, into
// a new one. What is doubtful is kept and marked: the remark of the highlight says what to look through. The damaged file
// is left as it is; nobody may have it open. `progress` is told how many per cent are done and can end it.
Result<SalvageReport> salvage(const QString &damaged, const QString &out, const std::function<bool(int)> &progress = {});

} // namespace quarterly
