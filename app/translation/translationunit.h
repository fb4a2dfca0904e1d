// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/localizedtext.h"

namespace quarterly {

// What one text says in two languages, apart from the place that it stands in: what translation memories exchange.
struct TranslationUnit
{
    Runs source;
    Runs target;
    Language from;
    Language to;
    QString context = {}; // where it stood, for example the id of its block
    TextState state = TextState::Translated;
    QString written = {}; // UTC, ISO 8601; empty if nobody knows

    friend bool operator==(const TranslationUnit &, const TranslationUnit &) = default;
};

} // namespace quarterly
