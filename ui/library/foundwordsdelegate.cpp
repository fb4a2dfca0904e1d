// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundwordsdelegate.h"

#include "ui/library/foundwordsmodel.h"
#include "ui/style/colours.h"

#include <QPainter>
#include <QTextLayout>

namespace quarterly {

namespace {

constexpr int textLeft = 32; // behind the check box
constexpr int padding = 6;

void paintSentence(QPainter &painter, const QRectF &rect, const FoundPlace &place, const QFont &font, const Colours &colours)
{
    QTextCharFormat struck;
    struck.setFontStrikeOut(true);
    struck.setForeground(colours.muted);
    QTextCharFormat fresh;
    fresh.setFontWeight(QFont::Bold);
    fresh.setForeground(colours.accent);
    const int at = int(place.before.size()), found = int(place.found.size());
    QTextLayout layout(place.before + place.found + place.replacement + place.after, font);
    layout.setFormats({{at, found, struck}, {at + found, int(place.replacement.size()), fresh}});
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(int(layout.text().size()));
    layout.endLayout();
    // Of a long sentence the part with the words is shown.
    const double end = line.cursorToX(at + found + int(place.replacement.size()));
    const double shift = std::max(0.0, end + 24 - rect.width());
    painter.save();
    painter.setClipRect(rect);
    painter.setPen(colours.text);
    layout.draw(&painter, rect.topLeft() - QPointF(shift, 0));
    painter.restore();
}

} // namespace

void FoundWordsDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Colours &colours = Colours::of(option->palette);
    option->palette.setColor(QPalette::Highlight, colours.accentSoft);
    option->text.clear(); // painted below
}

void FoundWordsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto place = index.data(FoundWordsModel::PlaceRole).value<FoundPlace>();
    const Colours &colours = Colours::of(option.palette);
    const QFontMetricsF metrics(option.font);
    QRectF rect = QRectF(option.rect).adjusted(textLeft, padding, -padding, -padding);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(colours.muted);
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignTop, metrics.elidedText(place.heading, Qt::ElideRight, rect.width()));
    rect.setTop(rect.top() + metrics.lineSpacing() + 2);
    paintSentence(*painter, rect, place, option.font, colours);
    painter->restore();
}

QSize FoundWordsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, int(std::ceil(2 * QFontMetricsF(option.font).lineSpacing())) + 2 + 2 * padding};
}

} // namespace quarterly
