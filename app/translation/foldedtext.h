// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchangefile.h"

namespace quarterly {

// A table that went through an office program comes back folded: several spaces are one, line breaks have become spaces
// or paragraphs, every word bears some language, and addresses are written otherwise.

// Equal for texts that differ in nothing but that.
QString foldedFingerprint(const Runs &runs);
// A unit of such a file with what folding took from it, as far as today's segment knows it. Its `exportedTarget` is a
// folded fingerprint and becomes a whole one.
ExchangeUnit unfolded(ExchangeUnit unit, const Segment &segment);

} // namespace quarterly
