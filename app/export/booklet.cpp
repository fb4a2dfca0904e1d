// SPDX-License-Identifier: GPL-3.0-or-later
#include "booklet.h"

#include "base/length.h"

#include <cmath>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

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

// 80 g/m²; with fewer sheets nobody sees how the inner ones stick out.
double creepOf(const QList<Sheet> &sheets, const BookletSetup &setup)
{
    constexpr int fewSheets = 5;
    const int deepest = std::ranges::max(sheets, {}, &Sheet::depth).depth;
    return setup.creep.value_or(deepest + 1 < fewSheets ? 0 : Length::millimetres(0.1).points());
}

bool nearlyEqual(QSizeF a, QSizeF b)
{
    constexpr double roundingOfFormats = 1.5;
    return std::abs(a.width() - b.width()) < roundingOfFormats && std::abs(a.height() - b.height()) < roundingOfFormats;
}

} // namespace

QList<int> readingOrder(int pages, const BookletSetup &setup)
{
    QList<int> order;
    for (int page = 0; page < pages; ++page)
        order << page;
    // A single page is the front cover, not the back.
    const qsizetype place = setup.blanksBeforeBackCover && pages > 1 ? pages - 1 : pages;
    const qsizetype blanks = (4 - pages % 4) % 4;
    order.insert(place, blanks, -1);
    return order;
}

QList<Sheet> imposeBooklet(int pages, const BookletSetup &setup)
{
    QList<Sheet> sheets;
    if (pages <= 0)
        return sheets;
    const QList<int> order = readingOrder(pages, setup);
    qsizetype first = 0;
    for (const qsizetype size : signatureSizes(order.size() / 4, setup.signature)) {
        sheets << signature(order.sliced(first, 4 * size));
        first += 4 * size;
    }
    return sheets;
}

QList<BookletSide> bookletSides(int pages, const BookletSetup &setup)
{
    QList<BookletSide> sides;
    const QList<Sheet> sheets = imposeBooklet(pages, setup);
    if (sheets.isEmpty())
        return sides;
    const double creep = creepOf(sheets, setup);
    // Flipped over its long edge, a landscape sheet would show its back upside down.
    const bool turned = setup.pass == Pass::Backs ? setup.secondPass.turned : setup.flip == Flip::LongEdge;
    for (int i = 0; i < sheets.size(); ++i) {
        if (setup.pass != Pass::Backs)
            sides << BookletSide{sheets[i].front, i, false, false, sheets[i].depth * creep};
        if (setup.pass != Pass::Fronts)
            sides << BookletSide{sheets[i].back, i, true, turned, sheets[i].depth * creep};
    }
    if (setup.pass == Pass::Backs && setup.secondPass.reversed)
        std::ranges::reverse(sides);
    return sides;
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
