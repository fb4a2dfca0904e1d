// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issue.h"

namespace quarterly {

class Typesetter;

// The words by which the window speaks of an issue's parts.
QString titleIn(const LocalizedText &title, Language language, Language source); // or that there is none yet
QString kindName(SectionKind kind);
QString presentationName(Presentation presentation);
// "Page 2 · 18 lines · FR +5"; empty while the pages are being set.
QString measureText(const Placement &placement, const Issue &issue, Language language, const Typesetter &typesetter);
// "FR changed since translation"; empty when everything follows its source.
QString staleText(const Item &item);
bool isStale(const Item &item, Language language);

} // namespace quarterly
