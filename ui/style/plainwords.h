// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace quarterly {

// Words on labels and tool tips come from authors, files and their names. Where Qt is left to guess, those that look like
// HTML are read as such, and what they name is opened. So they are shown as they are, sign by sign; only a label that says
// itself that its text is HTML, with words of ours alone or escaped, is left that way.
void showWordsAsTheyAre(QWidget &widget);

// A screen reader may ask for a label that was made a moment ago, before any style has seen it.
void readWordsAsTheyAre();

} // namespace quarterly
