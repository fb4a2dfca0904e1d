// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QComboBox;

namespace quarterly {

// Fills the box with the papers that a booklet can be printed on; what was chosen stays, at first the issue's own paper.
void showBookletPapers(QComboBox &box, const QString &issuePaper);
QString chosenBookletPaper(const QComboBox &box);

} // namespace quarterly
