// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/editiontext.h"
#include "export/htmlwriter.h"

namespace quarterly {

// The value of a lang attribute: nothing where the text is in the language of the page.
std::optional<QString> foreignTag(Language language, Language page);

// For words that become a link themselves.
EditionBlock withoutLinks(EditionBlock line);
void writeRuns(HtmlWriter &html, const Runs &runs, Language language);
// Neighbouring list items become one list; sub-headings become h<headingLevel>.
void writeStory(HtmlWriter &html, const QList<EditionBlock> &story, Language page, int headingLevel);

} // namespace quarterly
