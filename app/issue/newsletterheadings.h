// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issue.h"

namespace quarterly {

// How newsletters name their parts, by the words that resources/languages lists.

// "Highlights (1st October - 31st December)": the words, and the rest if it looks like a period.
struct SectionHeading
{
    QString words;
    QString period;
};

SectionHeading sectionHeading(const QString &text);
// The kind of section that the whole text is a heading of; a period may follow.
std::optional<SectionKind> sectionKind(const QString &text, Language language);
// A line such as "Quarterly Newsletter of the Ferry Council", not a sentence about one.
bool isMasthead(const QString &text, Language language);
// "QUARTERLY NEWSLETTER" is the usual masthead shouted: given as the language writes it.
QString masthead(const QString &text, Language language);
// A line such as "2017 4th Quarter".
bool isQuarterLine(const QString &text, Language language);

} // namespace quarterly
