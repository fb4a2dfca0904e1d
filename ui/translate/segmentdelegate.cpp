// SPDX-License-Identifier: GPL-3.0-or-later
#include "segmentdelegate.h"

#include "ui/style/colours.h"
#include "ui/style/style.h"
#include "ui/text/storydocument.h"
#include "ui/translate/segmentmodel.h"
#include "ui/translate/segmentwords.h"

#include <QAbstractItemView>
#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextDocument>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

void fill(QTextDocument &document, const Runs &runs, const QFont &font, double width, const Colours &colours)
{
    document.setDefaultFont(font);
    document.setDocumentMargin(6);
    document.setTextWidth(width);
    QTextCursor cursor(&document);
    StoryFormat(colours.accent, colours.muted, true).insertRuns(cursor, BlockKind::Paragraph, runs);
}

double columnWidth(double rowWidth)
{
    return (rowWidth - segmentrow::stateWidth) / 2 - 2 * segmentrow::padding;
}

} // namespace

int segmentrow::headingHeight(const QFont &font)
{
    return QFontMetrics(font).lineSpacing() + 24;
}

void SegmentDelegate::setEditor(const QWidget *editor, BlockId block)
{
    m_editor = editor;
    m_edited = block;
}

void SegmentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Colours::of(option.palette);
    const auto segment = index.data(SegmentModel::SegmentRole).value<Segment>();
    const QString heading = index.data(SegmentModel::HeadingRole).toString();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRectF row = option.rect;
    if (!heading.isEmpty()) {
        QFont bold = option.font;
        bold.setBold(true);
        painter->setFont(bold);
        painter->setPen(colours.muted);
        const QRectF line(row.left() + 2, row.top() + 10, row.width() - 4, QFontMetricsF(bold).lineSpacing());
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetricsF(bold).elidedText(heading, Qt::ElideRight, line.width()));
        row.setTop(row.top() + segmentrow::headingHeight(option.font));
    }
    if (segment.block != m_edited)
        paintTexts(*painter, row, option, segment);
    painter->restore();
}

void SegmentDelegate::paintTexts(QPainter &painter, const QRectF &rect, const QStyleOptionViewItem &option,
                                 const Segment &segment) const
{
    const Colours &colours = Colours::of(option.palette);
    const bool hovered = option.state & QStyle::State_MouseOver;
    const QRectF box = rect.adjusted(0.5, -0.5, -0.5, -0.5);
    painter.setPen(colours.border);
    painter.setBrush(hovered ? colours.hover : colours.card);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawRect(box);
    const double half = (rect.width() - segmentrow::stateWidth) / 2;
    for (const double x : {double(segmentrow::stateWidth), segmentrow::stateWidth + half})
        painter.drawLine(QPointF(rect.left() + x, box.top()), QPointF(rect.left() + x, box.bottom()));
    painter.setRenderHint(QPainter::Antialiasing);

    painter.setPen(colourOf(segment.state, colours));
    painter.setFont(option.font);
    painter.drawText(QRectF(rect.left(), rect.top() + segmentrow::padding + 6, segmentrow::stateWidth,
                            QFontMetricsF(option.font).lineSpacing()),
                     Qt::AlignCenter, signOf(segment.state));
    const auto paintRuns = [&](double x, const Runs &runs) {
        QTextDocument document;
        fill(document, runs, option.font, columnWidth(rect.width()), colours);
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette = option.palette;
        context.palette.setColor(QPalette::Text, colours.text);
        painter.save();
        painter.translate(rect.left() + x + segmentrow::padding, rect.top() + segmentrow::padding);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
    };
    paintRuns(segmentrow::stateWidth, segment.source);
    paintRuns(segmentrow::stateWidth + half, segment.target);
}

QSize SegmentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(parent());
    const int width = view->viewport()->width();
    const int above = index.data(SegmentModel::HeadingRole).toString().isEmpty()
                          ? 0
                          : segmentrow::headingHeight(option.font);
    const auto segment = index.data(SegmentModel::SegmentRole).value<Segment>();
    if (m_editor && segment.block == m_edited)
        return {width, above + m_editor->height()};
    double height = 0;
    for (const Runs &runs : {segment.source, segment.target}) {
        QTextDocument document;
        fill(document, runs, option.font, columnWidth(width), Colours::of(option.palette));
        height = std::max(height, document.size().height());
    }
    return {width, above + int(std::ceil(height)) + 2 * segmentrow::padding};
}

} // namespace quarterly
