// SPDX-License-Identifier: GPL-3.0-or-later
#include "storyedit.h"

#include "ui/style/colours.h"
#include "ui/text/spellmarks.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>

// What a StoryEdit draws beside its text: bullets, numbers, the rule of a quotation, and hints.
namespace quarterly {

using namespace Qt::StringLiterals;

void StoryEdit::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF offset(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    const QRectF seen = QRectF(viewport()->rect());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QRectF rect = document()->documentLayout()->blockBoundingRect(block).translated(offset);
        if (rect.top() > seen.bottom())
            break;
        if (rect.bottom() < seen.top())
            continue;
        paintMarks(painter, block, offset);
        m_spelling->noteSeen(block);
    }
    paintCompletion(painter);
}

void StoryEdit::paintMarks(QPainter &painter, const QTextBlock &block, QPointF offset) const
{
    if (!block.layout()->lineCount())
        return;
    const Colours &colours = Colours::of(palette());
    const QPointF origin = block.layout()->position() + offset;
    const QRectF first = block.layout()->lineAt(0).rect().translated(origin);
    if (kindOf(block) == BlockKind::Quotation && m_form == Form::Text) {
        const double height = block.layout()->boundingRect().height();
        painter.fillRect(QRectF(first.left() - 14, first.top() + 2, 3, height - 2), colours.border);
    } else if (isListItem(kindOf(block)) && m_form == Form::Text) {
        painter.setPen(colours.muted);
        painter.drawText(QRectF(first.left() - 30, first.top(), 24, first.height()), Qt::AlignRight | Qt::AlignVCenter,
                         markOf(block));
    }
    if (const QString hint = m_hints.value(idOf(block)); !hint.isEmpty() && block.text().isEmpty()) {
        QFont italic = font();
        italic.setItalic(true);
        painter.setFont(italic);
        painter.setPen(colours.muted);
        painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(italic).elidedText(hint, Qt::ElideRight, first.width()));
        painter.setFont(font());
    }
}

// Numbers are counted anew each time: there is nothing to keep up to date.
QString StoryEdit::markOf(const QTextBlock &block) const
{
    if (kindOf(block) == BlockKind::Bullet)
        return u"•"_s;
    int number = 1;
    for (QTextBlock before = block.previous(); before.isValid() && kindOf(before) == BlockKind::Number;
         before = before.previous())
        ++number;
    return u"%1."_s.arg(number);
}

} // namespace quarterly
