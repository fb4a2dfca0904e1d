// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "translationunit.h"

class QIODevice;

namespace quarterly {

// OmegaT fills in texts with codes only from a memory that has its own short tags and its name.
enum class TmxFlavour { Standard, OmegaT };

// A translation memory in TMX 1.4b.
QByteArray toTmx(const QList<TranslationUnit> &units, TmxFlavour flavour = TmxFlavour::Standard);

struct TmxContents
{
    QList<TranslationUnit> units;
    int skipped = 0; // without a text in two of our languages
};
// Reads a memory of any program piece by piece. What one of its units lacks costs that unit only; a file that is not
// XML to its end is refused.
Result<TmxContents> readTmx(QIODevice &device, const QString &name);

} // namespace quarterly
