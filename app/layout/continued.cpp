// SPDX-License-Identifier: GPL-3.0-or-later
#include "continued.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr double rise = 1; // lines above the text
constexpr double most = 0.7; // of the measure
constexpr qsizetype mostLetters = 200; // which are more than it holds

// The item that goes on from the page before.
PlacementId continuedItem(const Page &before, const Page &page)
{
    if (before.areas.isEmpty() || page.areas.isEmpty())
        return {};
    const PlacementId item = page.areas.first().placement;
    return before.areas.last().placement == item ? item : PlacementId();
}

// Without its last words where it is too long, and without the last letters of a word that is too long by itself.
QString shortened(Composition &composition, QString title, const QString &pattern)
{
    const auto line = [&pattern](const QString &title) { return QString(pattern).replace(u"{title}"_s, title); };
    const auto fits = [&](const QString &title) {
        return composition.width(line(title), composition.theme.footer) <= most * composition.frame.width();
    };
    if (title.size() <= mostLetters && fits(title))
        return line(title);
    title.truncate(mostLetters);
    while (!title.isEmpty() && !fits(title + u'…')) {
        const qsizetype space = title.lastIndexOf(u' ');
        title.truncate(space > 0 ? space : title.size() - 1);
    }
    return line(title + u'…');
}

} // namespace

void placeContinuedLines(Composition &composition)
{
    QList<Page> &pages = composition.pages.pages;
    const PageFrame &frame = composition.frame;
    for (qsizetype i = 1; i < pages.size(); ++i) {
        const Placement *placement = composition.issue.placement(continuedItem(pages[i - 1], pages[i]));
        const auto title = placement ? editionLine(placement->item.title, composition.language, placement->item.source) : EditionBlock();
        if (title.isEmpty())
            continue;
        const QString words = shortened(composition, title.plain(), composition.language.word(u"continued"_s));
        pages[i].items << composition.line(words, composition.theme.footer, artifact,
                                           {frame.left, frame.top - rise * composition.theme.lead + 0.35 * composition.theme.footer.size});
    }
}

} // namespace quarterly
