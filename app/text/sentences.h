// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

namespace quarterly {

struct Sentence
{
    qsizetype at = 0;
    qsizetype length = 0; // without the white space around it

    friend bool operator==(const Sentence &, const Sentence &) = default;
};

// The sentences of a text, by rules like those that translation programs exchange (SRX): a sentence ends with a mark of
// its own before white space and something that can begin one, unless an abbreviation, an initial or the number of an
// enumeration bears the full stop. In doubt there is no end: two sentences in one hurt a memory less than half a one.
QList<Sentence> sentencesIn(const QString &text, Language language);

} // namespace quarterly
