// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageframe.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr double columnedPaper = 500; // points: paper at least so wide has room for columns

} // namespace

QSizeF paperSize(const QString &name)
{
    const auto millimetres = [](double width, double height) {
        return QSizeF(Length::millimetres(width).points(), Length::millimetres(height).points());
    };
    if (name == "A5"_L1)
        return millimetres(148, 210);
    if (name == "Letter"_L1)
        return {612, 792};
    if (name == "HalfLetter"_L1)
        return {396, 612};
    return millimetres(210, 297);
}

PageFrame makePageFrame(const PageSetup &setup, int mostColumns)
{
    PageFrame frame;
    frame.page = paperSize(setup.paper);
    const bool roomy = frame.page.width() >= columnedPaper;
    frame.left = frame.right = frame.page.width() * (roomy ? 0.082 : 0.1);
    frame.top = frame.page.height() * 0.066;
    frame.bottom = frame.page.height() * 0.085;
    frame.columns = roomy ? qBound(1, setup.columns, mostColumns) : 1;
    frame.gutter = frame.page.width() * 0.034;
    return frame;
}

} // namespace quarterly
