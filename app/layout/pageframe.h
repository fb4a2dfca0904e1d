// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issue.h"

#include <QSizeF>

namespace quarterly {

// The paper and where on it the text stands.
struct PageFrame
{
    QSizeF page;
    double left = 0, right = 0, top = 0, bottom = 0; // margins
    int columns = 1;
    double gutter = 0; // between columns

    double width() const { return page.width() - left - right; }
    double height() const { return page.height() - top - bottom; }
    double columnWidth(int count) const { return (width() - gutter * (count - 1)) / count; }
    double columnLeft(int index, int count) const { return left + index * (columnWidth(count) + gutter); }
    double foot() const { return page.height() - bottom; } // where the text ends
};

QSizeF paperSize(const QString &name); // points, upright; as PageSetup names them
// Papers of unknown name are A4. Small papers have one column.
PageFrame makePageFrame(const PageSetup &setup, int mostColumns = 3);

} // namespace quarterly
