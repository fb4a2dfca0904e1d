// SPDX-License-Identifier: GPL-3.0-or-later
#include "booklet.h"

#include <array>
#include <cmath>

namespace quarterly {

namespace {

// The pages in reading order, filled up with blanks to a multiple of four.
QList<int> filledUp(int pages, bool blanksBeforeBackCover)
{
    QList<int> order;
    for (int page = 0; page < pages; ++page)
        order << page;
    // A single page is the front cover, not the back.
    const qsizetype place = blanksBeforeBackCover && pages > 1 ? pages - 1 : pages;
    const qsizetype blanks = (4 - pages % 4) % 4;
    order.insert(place, blanks, -1);
    return order;
}

bool nearlyEqual(QSizeF a, QSizeF b)
{
    constexpr double roundingOfFormats = 1.5;
    return std::abs(a.width() - b.width()) < roundingOfFormats && std::abs(a.height() - b.height()) < roundingOfFormats;
}

} // namespace

QList<Sheet> imposeSaddleStitch(int pages, bool blanksBeforeBackCover)
{
    QList<Sheet> sheets;
    if (pages <= 0)
        return sheets;
    const QList<int> order = filledUp(pages, blanksBeforeBackCover);
    const qsizetype last = order.size() - 1;
    for (qsizetype first = 0; first < last - first; first += 2) {
        sheets << Sheet{.front = {order[last - first], order[first]},
                        .back = {order[first + 1], order[last - first - 1]}};
    }
    return sheets;
}

std::optional<QSizeF> bookletSheet(QSizeF page)
{
    struct Format
    {
        QSizeF page;
        QSizeF sheet;
    };
    constexpr std::array formats = {
        Format{{419.53, 595.28}, {841.89, 595.28}}, // A5 on A4
        Format{{595.28, 841.89}, {1190.55, 841.89}}, // A4 on A3
        Format{{396, 612}, {792, 612}}, // half letter on letter
        Format{{612, 792}, {1224, 792}}, // letter on tabloid
    };
    const auto format = std::ranges::find_if(formats, [page](const Format &f) { return nearlyEqual(f.page, page); });
    return format == formats.end() ? std::nullopt : std::optional(format->sheet);
}

} // namespace quarterly
