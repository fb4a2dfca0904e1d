// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr double captionLead = 1.32; // of its size
constexpr double captionGap = 0.35; // above it, of the body's line

// The part of the picture that fills the shape, with the focus in sight.
QRectF cropped(const Picture &picture, double width, double height)
{
    const double shape = width / height, own = double(picture.size.width()) / picture.size.height();
    QSizeF part(1, 1);
    if (own > shape)
        part.setWidth(shape / own);
    else
        part.setHeight(own / shape);
    const double x = qBound(0.0, picture.focus.x() - part.width() / 2, 1 - part.width());
    const double y = qBound(0.0, picture.focus.y() - part.height() / 2, 1 - part.height());
    return {{x, y}, part};
}

ElementIndex addFigure(Composition &composition, const Figure &figure)
{
    const Language edition = composition.language, source = figure.picture.source;
    auto alt = editionLine(figure.picture.alt, edition, source);
    if (alt.isEmpty())
        alt = editionLine(figure.picture.caption, edition, source);
    if (alt.isEmpty())
        alt = figure.title;
    if (alt.isEmpty())
        alt = newsletterName(composition.issue, edition);
    const ElementIndex element = composition.addElement("Figure", figure.parent, alt.language);
    composition.pages.elements[element].alt = alt.plain();
    return element;
}

// The caption, a full stop if it has none, and the credit.
TextBlock captionBlock(const Composition &composition, const Picture &picture, double width)
{
    const TextStyle &style = composition.theme.caption;
    TextBlock block{.language = composition.language, .width = width, .lead = style.size * captionLead};
    block.alignment = Alignment::Left;
    if (const auto caption = editionLine(picture.caption, composition.language, picture.source); !caption.isEmpty()) {
        block.runs = composition.styled(caption.runs, style);
        block.language = caption.language;
        block.area = TextArea{{}, caption.id, {}, {}};
    }
    if (!picture.credit.trimmed().isEmpty()) {
        QString credit = picture.credit.trimmed();
        if (!block.runs.isEmpty()) {
            const QString &before = block.runs.last().text;
            credit.prepend(before.trimmed().back().isPunct() ? u" "_s : u". "_s);
        }
        const bool foreign = block.language != composition.language;
        block.runs << TextRun{credit, style, {}, foreign ? composition.language.tag() : QString()};
    }
    return block;
}

} // namespace

double naturalHeight(const Picture &picture, double width)
{
    return width * picture.size.height() / picture.size.width();
}

bool isDrawable(const Picture &picture)
{
    return picture.size.width() > 0 && picture.size.height() > 0;
}

double captionHeight(Composition &composition, const Picture &picture, double width)
{
    const TextBlock block = captionBlock(composition, picture, width);
    const auto lines = composition.lines({block.runs, block.language, width, 0, block.alignment});
    return lines.isEmpty() ? 0 : captionGap * composition.theme.lead + double(lines.size()) * block.lead;
}

Row figureRow(Composition &composition, const Figure &figure)
{
    const Picture &picture = figure.picture;
    const double height = figure.height > 0 ? figure.height : naturalHeight(picture, figure.width);
    const ElementIndex element = addFigure(composition, figure);
    const Image image{composition.addPicture(picture), QRectF(0, 0, figure.width, height),
                      cropped(picture, figure.width, height)};
    Row row{.height = height, .placement = figure.placement, .items = {PageItem{element, image}}};

    TextBlock caption = captionBlock(composition, picture, figure.width);
    if (caption.runs.isEmpty())
        return row;
    caption.element = composition.addElement("Caption", element, caption.language);
    if (caption.area) {
        caption.area->item = figure.item;
        caption.area->placement = figure.placement;
    }
    const Rows lines = composition.set(caption);
    const double gap = captionGap * composition.theme.lead;
    absorb(row, lines, {0, height + gap});
    row.height = height + gap + heightOf(lines);
    return row;
}

} // namespace quarterly
