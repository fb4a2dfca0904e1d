// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "text/storytext.h"

namespace quarterly {

// The canonical stored form: well-formed XHTML of exactly the model's vocabulary. Inline elements nest in one
// order: a[href] > span[lang] > strong > em > sup, line breaks are <br/>. Equal runs give equal bytes.
QString toMarkup(const Runs &runs);
Result<Runs> runsFromMarkup(const QString &markup);

// A whole story: p, h4 (sub-heading), ul/li, ol/li, blockquote/p. Ids are not part of the markup.
QString toMarkup(const StoryText &story);
Result<StoryText> storyFromMarkup(const QString &markup);

// The same of what this program has written itself; of damaged markup its letters, so that nothing is lost.
Runs runsOrLetters(const QString &markup);

} // namespace quarterly
