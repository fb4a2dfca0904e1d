// SPDX-License-Identifier: GPL-3.0-or-later
#include "booklet.h"

#include <cmath>

namespace quarterly {

using namespace Qt::StringLiterals;

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

// How many sheets each signature has.
QList<qsizetype> signatureSizes(qsizetype sheets, int most)
{
    const qsizetype signatures = most > 0 ? (sheets + most - 1) / most : 1;
    QList<qsizetype> sizes(signatures, sheets / signatures);
    for (qsizetype i = 0; i < sheets % signatures; ++i)
        ++sizes[i];
    return sizes;
}

QList<Sheet> signature(const QList<int> &pages)
{
    QList<Sheet> sheets;
    const qsizetype last = pages.size() - 1;
    for (qsizetype first = 0; first < last - first; first += 2) {
        sheets << Sheet{.front = {pages[last - first], pages[first]},
                        .back = {pages[first + 1], pages[last - first - 1]},
                        .depth = int(first / 2)};
    }
    return sheets;
}

bool nearlyEqual(QSizeF a, QSizeF b)
{
    constexpr double roundingOfFormats = 1.5;
    return std::abs(a.width() - b.width()) < roundingOfFormats && std::abs(a.height() - b.height()) < roundingOfFormats;
}

} // namespace

QList<Sheet> imposeBooklet(int pages, const BookletSetup &setup)
{
    QList<Sheet> sheets;
    if (pages <= 0)
        return sheets;
    const QList<int> order = filledUp(pages, setup.blanksBeforeBackCover);
    qsizetype first = 0;
    for (const qsizetype size : signatureSizes(order.size() / 4, setup.signature)) {
        sheets << signature(order.sliced(first, 4 * size));
        first += 4 * size;
    }
    return sheets;
}

const QList<BookletPaper> &bookletPapers()
{
    static const QList<BookletPaper> papers = {
        {u"A4"_s, {841.89, 595.28}, u"A5"_s, {419.53, 595.28}},
        {u"A3"_s, {1190.55, 841.89}, u"A4"_s, {595.28, 841.89}},
        {u"Letter"_s, {792, 612}, u"HalfLetter"_s, {396, 612}},
        {u"Tabloid"_s, {1224, 792}, u"Letter"_s, {612, 792}},
    };
    return papers;
}

std::optional<BookletPaper> bookletPaper(const QString &name)
{
    const auto found = std::ranges::find(bookletPapers(), name, &BookletPaper::name);
    return found == bookletPapers().end() ? std::nullopt : std::optional(*found);
}

std::optional<QSizeF> bookletSheet(QSizeF page)
{
    const auto takes = [page](const BookletPaper &paper) { return nearlyEqual(paper.pageSize, page); };
    const auto found = std::ranges::find_if(bookletPapers(), takes);
    return found == bookletPapers().end() ? std::nullopt : std::optional(found->sheet);
}

} // namespace quarterly
