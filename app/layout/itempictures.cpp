// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemcomposer.h"

#include "figure.h"

#include <cmath>

// The pictures of an item: how large they are, and whether they stand in the column, beside the text or across.
namespace quarterly {

namespace {

constexpr double wideShape = 2.2; // width to height, from which on a picture wants the whole measure
constexpr double steepestPicture = 1.34; // height to width of the column, from which on a picture is set narrower
constexpr double leastResolution = 100; // pixels an inch: smaller pictures are not blown up
constexpr double smallestPicture = 24; // points
constexpr double mostCropped = 0.25; // of the height, before a page would end early
constexpr double besideShare = 0.4; // of the measure, for a picture beside the text
constexpr double flattestBeside = 0.55; // height to width
constexpr double besideGap = 1.8, leastBeside = 22; // em: between text and picture, and for the text
constexpr double letterWidth = 0.45; // em, on average
constexpr double besideTop = 0.18, besideFoot = 0.3; // lines
constexpr double pictureGap = 0.5; // lines

bool isWide(const Picture &picture)
{
    return picture.size.width() > wideShape * picture.size.height();
}

} // namespace

QList<Picture> ItemComposer::pictures(bool wide) const
{
    QList<Picture> pictures = shownPictures(m_placement);
    pictures.removeIf([&](const Picture &picture) {
        const bool spans = isWide(picture) && m_composition.frame.columns > 1 && m_left == 0;
        return !isDrawable(picture) || picture.id == m_elsewhere || spans != wide;
    });
    return pictures;
}

// As wide as there is room, unless it would be too high, too coarse, or is wanted smaller.
double ItemComposer::pictureWidth(const Picture &picture, double most) const
{
    const double highest = qMin(most * steepestPicture, m_composition.frame.height() / 2);
    const double byHeight = most * highest / naturalHeight(picture, most);
    const double byPixels = qMax(smallestPicture, picture.size.width() * 72 / leastResolution);
    return qMin(most, qMin(byHeight, byPixels)) * qBound(0.2, m_adjustment.pictureScale, 1.0);
}

Row ItemComposer::picture(const Picture &picture, double width)
{
    const double pictureWidth = this->pictureWidth(picture, width);
    const double part = m_adjustment.pictureHeight;
    const double height = part < 1 ? naturalHeight(picture, pictureWidth) * part : 0;
    Row row = figureRow(m_composition, {picture, m_element, pictureWidth, height, m_title, m_item.id, m_placement.id});
    row.spaceBefore = pictureGap * m_theme.lead;
    row.height += pictureGap * m_theme.lead;
    row.floats = true;
    row.croppable = mostCropped * pictureWidth * picture.size.height() / picture.size.width();
    row.focus = picture.focus;
    return row;
}

// Beside the text where one column leaves it lines long enough, and enough of them.
bool ItemComposer::standsBeside(const Picture &picture) const
{
    if (m_composition.frame.columns > 1 || picture.size.height() < flattestBeside * picture.size.width())
        return false;
    const double width = besideShare * m_width, text = m_width - width - besideGap * m_theme.size;
    qsizetype letters = 0;
    for (const EditionBlock &block : shownBlocks(m_placement, m_composition.language))
        letters += block.plain().size();
    const double lines = double(letters) * letterWidth * m_body.size / text;
    return text >= leastBeside * m_body.size && lines * m_theme.lead > naturalHeight(picture, width) * 1.2;
}

// At the right, from the first line of the text down; takes no height of its own.
Row ItemComposer::pictureBeside(const Picture &picture)
{
    const double width = pictureWidth(picture, besideShare * m_width);
    const Row figure = figureRow(m_composition, {picture, m_element, width, 0, m_title, m_item.id, m_placement.id});
    Row row{.onGrid = true, .keepWithNext = true};
    absorb(row, {figure}, {m_width - width, besideTop * m_theme.lead});
    m_besideHeight = figure.height + (besideTop + besideFoot) * m_theme.lead;
    m_besideWidth = width + besideGap * m_theme.size;
    return row;
}

// What stands beside the picture stays with it, and at the end the picture still has its room.
Rows ItemComposer::beside(Rows rows)
{
    for (Row &row : rows) {
        if (m_besideHeight <= 0)
            break;
        row.keepWithNext = true;
        m_besideHeight -= row.height + row.spaceBefore;
    }
    if (m_besideHeight <= 0)
        m_besideWidth = 0;
    return rows;
}

} // namespace quarterly
