// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlinedelegate.h"

#include "outlinemodel.h"
#include "outlinerow.h"
#include "outlinewords.h"
#include "sectiontitles.h"

#include "ui/style/colours.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace quarterly {

namespace {

void paintGrip(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const double y : {-5.0, 0.0, 5.0}) {
        for (const double x : {-2.5, 2.5})
            painter.drawEllipse(rect.center() + QPointF(x, y), 1.2, 1.2);
    }
}

void paintThumbnail(QPainter &painter, const QRectF &rect, const QImage &image, const Colours &colours)
{
    if (rect.isEmpty())
        return;
    if (image.isNull()) {
        paintCard(painter, rect, colours.window, Qt::transparent, 4);
        paintIcon(painter, QRectF(0, 0, 16, 16).translated(rect.center() - QPointF(8, 8)), Icon::Picture, colours.border);
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

void paintPresentations(QPainter &painter, const OutlineRow &row, Presentation chosen, const Colours &colours)
{
    paintCard(painter, row.presentations, colours.window, colours.border, 5);
    for (const Presentation each : {Presentation::Full, Presentation::Brief, Presentation::Headline}) {
        const QRectF part = row.part(each);
        QFont font = row.detail;
        font.setBold(each == chosen);
        if (each == chosen)
            paintCard(painter, part.adjusted(1, 1, -1, -1), colours.accentSoft, Qt::transparent, 4);
        painter.setFont(font);
        painter.setPen(each == chosen ? colours.accent : colours.muted);
        painter.drawText(part, Qt::AlignCenter, presentationName(each));
    }
}

void paintTexts(QPainter &painter, const OutlineRow &row, const QModelIndex &index, const Colours &colours)
{
    const QStringList titles = row.titleLines(index.data(OutlineModel::TitleRole).toString());
    double y = row.card.center().y() - row.textHeight(titles.size()) / 2;
    const auto line = [&](const QString &words, const QFont &font, const QColor &colour, double x = 0) {
        painter.setFont(font);
        painter.setPen(colour);
        const QFontMetricsF metrics(font);
        const QRectF rect(row.text.left() + x, y, row.text.width() - x, metrics.lineSpacing());
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(words, Qt::ElideRight, rect.width()));
        return metrics.horizontalAdvance(words);
    };
    for (const QString &title : titles) {
        line(title, row.title, colours.text);
        y += QFontMetricsF(row.title).lineSpacing();
    }
    y += 2;
    QString detail = index.data(OutlineModel::DetailRole).toString();
    const QString hint = index.data(OutlineModel::HintRole).toString();
    if (!hint.isEmpty() && !detail.isEmpty())
        detail += QStringLiteral(" · ");
    const double used = detail.isEmpty() ? 0 : line(detail, row.detail, colours.muted);
    if (!hint.isEmpty() && used < row.text.width())
        line(hint, row.detail, colours.warning, used);
}

} // namespace

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.parent().isValid())
        paintPlacement(*painter, option, index);
    else
        paintSection(*painter, option, index);
    painter->restore();
}

void OutlineDelegate::paintSection(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Colours &colours = Colours::of(option.palette);
    const QRectF rect = QRectF(option.rect).adjusted(0, 6, 0, -2);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || option.state & QStyle::State_MouseOver)
        paintCard(painter, rect, selected ? colours.accentSoft : colours.hover, Qt::transparent);
    const bool open = option.state & QStyle::State_Open;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.text);
    const QPointF at(rect.left() + 10, rect.center().y());
    painter.drawPolygon(open ? QPolygonF{at + QPointF(-4, -2.5), at + QPointF(4, -2.5), at + QPointF(0, 3.5)}
                             : QPolygonF{at + QPointF(-2.5, -4), at + QPointF(3.5, 0), at + QPointF(-2.5, 4)});
    const QString detail = index.data(OutlineModel::DetailRole).toString();
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.92);
    painter.setFont(small);
    painter.setPen(colours.muted);
    painter.drawText(rect.adjusted(0, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter, detail);
    QFont font = option.font;
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.12);
    painter.setFont(font);
    painter.setPen(colours.text);
    const QRectF room = rect.adjusted(OutlineRow::foldWidth, 0, -QFontMetricsF(small).horizontalAdvance(detail) - 20, 0);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(index.data(OutlineModel::TitleRole).toString(), Qt::ElideRight,
                                                    room.width()));
}

void OutlineDelegate::paintPlacement(QPainter &painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const Colours &colours = Colours::of(option.palette);
    const OutlineRow row(option.rect, option.font);
    const bool selected = option.state & QStyle::State_Selected;
    const bool under = option.state & QStyle::State_MouseOver;
    paintCard(painter, row.card, colours.card, selected ? colours.accent : under ? colours.muted : colours.border, 6,
              selected ? 2 : 1);
    paintGrip(painter, row.grip, under || selected ? colours.muted : colours.border);
    paintThumbnail(painter, row.thumbnail, index.data(OutlineModel::ThumbnailRole).value<QImage>(), colours);
    paintTexts(painter, row, index, colours);
    paintPresentations(painter, row, Presentation(index.data(OutlineModel::PresentationRole).toInt()), colours);
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.parent().isValid())
        return {120, int(OutlineRow::sectionHeight)};
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : 400;
    const OutlineRow row(QRectF(0, 0, width, 100), option.font);
    return {120, int(row.heightFor(index.data(OutlineModel::TitleRole).toString()))};
}

QWidget *OutlineDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto language = Language::fromCode(index.data(OutlineModel::LanguageRole).toString());
    auto *editor = new SectionTitles(language.value_or(Language()), parent);
    connect(editor, &SectionTitles::left, this, &OutlineDelegate::finish);
    connect(editor, &SectionTitles::paused, this, &OutlineDelegate::commitData);
    return editor;
}

void OutlineDelegate::finish(QWidget *editor)
{
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor);
}

void OutlineDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto &titles = *qobject_cast<SectionTitles *>(editor);
    if (!titles.isAncestorOf(QApplication::focusWidget())) // what is being typed stays
        titles.setTitles(index.data(Qt::EditRole).toMap());
}

void OutlineDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, qobject_cast<SectionTitles *>(editor)->titles(), Qt::EditRole);
}

// Over the row and, as it is higher, what lies below; at the end of the outline what lies above.
void OutlineDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &) const
{
    const int height = editor->sizeHint().height();
    const int top = std::max(0, std::min(option.rect.top(), editor->parentWidget()->height() - height));
    editor->setGeometry(option.rect.left(), top, option.rect.width(), height);
}

bool OutlineDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease && index.parent().isValid()) {
        const QPointF position = static_cast<QMouseEvent *>(event)->position();
        if (const auto presentation = OutlineRow(option.rect, option.font).presentationAt(position))
            return model->setData(index, int(*presentation), OutlineModel::PresentationRole);
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace quarterly
