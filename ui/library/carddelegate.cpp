// SPDX-License-Identifier: GPL-3.0-or-later
#include "carddelegate.h"

#include "ui/library/itemlistmodel.h"
#include "ui/library/itemwords.h"
#include "ui/library/languagechips.h"
#include "ui/style/colours.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr double gap = 8; // between cards
constexpr double padding = 10;
constexpr double thumbnailSide = 56;

// The metrics all cards of a list share, so that the view need not ask each for its size.
struct CardMetrics
{
    explicit CardMetrics(const QFont &font) : title(font), line(font)
    {
        title.setBold(true);
        line.setPointSizeF(font.pointSizeF() * 0.93);
        titleLine = QFontMetricsF(title).lineSpacing();
        textLine = QFontMetricsF(line).lineSpacing();
    }
    double height() const { return std::max(thumbnailSide, 2 * titleLine + 2 * textLine + 10) + 2 * padding; }

    QFont title, line;
    double titleLine, textLine;
};

// At most two lines, the second elided; returns the height taken.
double paintTitle(QPainter &painter, const QRectF &rect, const QString &title, const CardMetrics &metrics)
{
    painter.setFont(metrics.title);
    QTextLayout layout(title, metrics.title);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(rect.width());
    layout.endLayout();
    const QFontMetricsF fontMetrics(metrics.title);
    const QString top = title.left(first.textLength()).trimmed();
    const QString rest = title.mid(first.textLength());
    const auto line = [&](double y, const QString &words) {
        painter.drawText(QRectF(rect.left(), rect.top() + y, rect.width(), metrics.titleLine),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics.elidedText(words, Qt::ElideRight, rect.width()));
    };
    line(0, top);
    if (rest.isEmpty())
        return metrics.titleLine;
    line(metrics.titleLine, rest);
    return 2 * metrics.titleLine;
}

// The words of a search between U+0002 and U+0003 stand out.
void paintSnippet(QPainter &painter, const QRectF &rect, const QString &snippet, const CardMetrics &metrics)
{
    painter.save();
    painter.setClipRect(rect);
    double x = rect.left();
    bool isHit = false;
    QString piece;
    const auto flush = [&] {
        QFont font = metrics.line;
        font.setBold(isHit);
        painter.setFont(font);
        painter.drawText(QPointF(x, rect.top() + QFontMetricsF(font).ascent()), piece);
        x += QFontMetricsF(font).horizontalAdvance(piece);
        piece.clear();
    };
    for (const QChar letter : snippet) {
        if (letter == QChar(2) || letter == QChar(3)) {
            flush();
            isHit = letter == QChar(2);
        } else {
            piece += letter == u'\n' ? u' ' : letter;
        }
    }
    flush();
    painter.restore();
}

double paintBadge(QPainter &painter, QPointF at, const QString &words, const QFont &font, const Colours &colours)
{
    const QFontMetricsF metrics(font);
    const QRectF rect(at.x(), at.y(), metrics.horizontalAdvance(words) + 10, metrics.height() + 2);
    paintCard(painter, rect, Qt::transparent, colours.accent, 3);
    painter.setFont(font);
    painter.setPen(colours.accent);
    painter.drawText(rect, Qt::AlignCenter, words);
    return rect.width();
}

} // namespace

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto card = index.data(ItemListModel::CardRole).value<ItemCard>();
    const Colours &colours = Colours::of(option.palette);
    const CardMetrics metrics(option.font);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!m_paleQuarter.isEmpty() && card.usedIn.contains(m_paleQuarter))
        painter->setOpacity(0.55);
    const QRectF rect = QRectF(option.rect).adjusted(0, 0, 0, -gap);
    paintCard(*painter, rect, selected ? colours.accentSoft : hovered ? colours.hover : colours.card,
              selected ? colours.accent : colours.border, 6, selected ? 1.5 : 1);
    const QRectF inner = rect.adjusted(padding, padding, -padding, -padding);
    paintThumbnail(*painter, QRectF(inner.topLeft(), QSizeF(thumbnailSide, thumbnailSide)), index);

    QRectF column = inner.adjusted(thumbnailSide + padding, -2, 0, 2);
    painter->setPen(colours.text);
    column.setTop(column.top() + paintTitle(*painter, column, titleOf(card), metrics) + 2);
    painter->setPen(colours.muted);
    painter->setFont(metrics.line);
    const QString facts = whenAndWhere(card, m_language);
    const QRectF line(column.left(), column.top(), column.width(), metrics.textLine);
    if (card.snippet.contains(QChar(2)))
        paintSnippet(*painter, line, card.snippet, metrics);
    else
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetricsF(metrics.line).elidedText(facts, Qt::ElideRight, line.width()));
    column.setTop(column.bottom() - metrics.textLine);
    paintBadges(*painter, column, card, metrics.line);
    painter->restore();
}

void CardDelegate::paintThumbnail(QPainter &painter, const QRectF &rect, const QModelIndex &index) const
{
    const Colours &colours = Colours::of(qobject_cast<QWidget *>(parent())->palette());
    const auto image = index.data(ItemListModel::ThumbnailRole).value<QImage>();
    if (image.isNull()) {
        paintCard(painter, rect, colours.window, Qt::transparent, 4);
        paintIcon(painter, QRectF(0, 0, 20, 20).translated(rect.center() - QPointF(10, 10)), Icon::Picture,
                  colours.border);
        return;
    }
    QPainterPath frame;
    frame.addRoundedRect(rect, 4, 4);
    painter.save();
    painter.setClipPath(frame);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(rect, image);
    painter.restore();
}

void CardDelegate::paintBadges(QPainter &painter, QRectF rect, const ItemCard &card, const QFont &font) const
{
    const Colours &colours = Colours::of(qobject_cast<QWidget *>(parent())->palette());
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.92);
    double x = rect.left();
    const double y = rect.top() - 1;
    for (const int article : card.articles.first(std::min<qsizetype>(2, card.articles.size())))
        x += paintBadge(painter, {x, y}, articleBadge(article, m_language), small, colours) + 4;
    if (card.articles.size() > 2)
        x += paintBadge(painter, {x, y}, u"+%1"_s.arg(card.articles.size() - 2), small, colours) + 4;
    x += card.articles.isEmpty() ? 0 : 4;
    x += paintLanguages(painter, {x, y}, card, small, colours);

    QString used = card.usedIn.isEmpty() ? QString() : card.usedIn.last();
    if (card.usedIn.size() > 1)
        used += u" +%1"_s.arg(card.usedIn.size() - 1);
    if (x + QFontMetricsF(small).horizontalAdvance(used) > rect.right())
        return;
    painter.setFont(small);
    painter.setPen(colours.muted);
    painter.drawText(QRectF(rect.left(), y, rect.width(), QFontMetricsF(small).height() + 2),
                     Qt::AlignRight | Qt::AlignVCenter, used);
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, int(std::ceil(CardMetrics(option.font).height() + gap))};
}

} // namespace quarterly
