// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlinerow.h"

#include "outlinewords.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace quarterly {

namespace {

constexpr double padding = 9;
constexpr double gripWidth = 14;
constexpr double thumbnailSide = 40;
constexpr double narrow = 380; // below this the texts need the room of the thumbnail

constexpr std::array all{Presentation::Full, Presentation::Brief, Presentation::Headline};

double partWidth(Presentation presentation, QFont font)
{
    font.setBold(true); // as the chosen one is written
    return std::ceil(QFontMetricsF(font).horizontalAdvance(presentationName(presentation))) + 14;
}

} // namespace

OutlineRow::OutlineRow(const QRectF &rect, const QFont &font)
    : card(rect.adjusted(0, 0, 0, -gap))
    , title(font)
    , detail(font)
{
    title.setBold(true);
    detail.setPointSizeF(font.pointSizeF() * 0.92);
    const double middle = card.center().y();
    grip = QRectF(card.left() + 5, middle - 8, gripWidth, 16);
    thumbnail = QRectF(grip.right() + 6, middle - thumbnailSide / 2, rect.width() < narrow ? 0 : thumbnailSide,
                       thumbnailSide);
    double width = 0;
    for (const Presentation each : all)
        width += partWidth(each, detail);
    const double height = QFontMetricsF(detail).height() + 6;
    presentations = QRectF(card.right() - padding - width, middle - height / 2, width, height);
    const double left = thumbnail.right() + (thumbnail.width() > 0 ? 10 : 2);
    text = QRectF(left, card.top() + padding, std::max(40.0, presentations.left() - 10 - left),
                  card.height() - 2 * padding);
}

QRectF OutlineRow::part(Presentation presentation) const
{
    double left = presentations.left();
    for (int before = 0; before < int(presentation); ++before)
        left += partWidth(all[before], detail);
    return {left, presentations.top(), partWidth(presentation, detail), presentations.height()};
}

std::optional<Presentation> OutlineRow::presentationAt(QPointF position) const
{
    const auto found = std::ranges::find_if(all, [&](Presentation each) { return part(each).contains(position); });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

QStringList OutlineRow::titleLines(const QString &words) const
{
    QTextLayout layout(words, title);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid())
        first.setLineWidth(text.width());
    layout.endLayout();
    if (!first.isValid() || first.textLength() >= words.size())
        return {words};
    const QString rest = words.mid(first.textLength());
    return {words.left(first.textLength()).trimmed(),
            QFontMetricsF(title).elidedText(rest, Qt::ElideRight, text.width())};
}

double OutlineRow::heightFor(const QString &words) const
{
    return std::ceil(std::max(textHeight(titleLines(words).size()), thumbnailSide) + 2 * padding + gap);
}

double OutlineRow::textHeight(qsizetype titleLines) const
{
    return double(titleLines) * QFontMetricsF(title).lineSpacing() + 2 + QFontMetricsF(detail).lineSpacing();
}

} // namespace quarterly
