// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issue.h"

#include <QFont>
#include <QRectF>

namespace quarterly {

// Where the parts of an outline's row lie. Painting, size and clicks all ask here.
struct OutlineRow
{
    // Of a placement in this rectangle; with a title the text's height is known too.
    OutlineRow(const QRectF &rect, const QFont &font);

    QRectF card, grip, thumbnail, text, presentations;
    QFont title, detail;

    QRectF part(Presentation presentation) const; // of the switch between full, brief and line
    std::optional<Presentation> presentationAt(QPointF position) const;
    // At most two lines, the second elided.
    QStringList titleLines(const QString &words) const;
    double textHeight(qsizetype titleLines) const; // with the line below the title
    double heightFor(const QString &words) const;

    static constexpr double gap = 6; // below each card
    static constexpr double sectionHeight = 40;
    static constexpr double foldWidth = 22; // the triangle before a section's title
};

} // namespace quarterly
