// SPDX-License-Identifier: GPL-3.0-or-later
#include "storyedit.h"

#include "ui/style/colours.h"

#include <QKeyEvent>
#include <QPainter>

// What a StoryEdit offers while a word is being typed: the rest of a term, which Tab writes.
namespace quarterly {

namespace {

constexpr qsizetype fewest = 3; // letters before anything is offered

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

} // namespace

void StoryEdit::setCompletions(const QStringList &terms)
{
    m_completions = terms;
    viewport()->update();
}

void StoryEdit::write(const Runs &runs)
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    m_format.insertRuns(cursor, kindOf(cursor.block()), runs);
    cursor.endEditBlock();
    setTextCursor(cursor);
}

// The longest beginning of a term right before the caret, and the rest of that term.
QString StoryEdit::completion() const
{
    const QTextCursor cursor = textCursor();
    const QString text = cursor.block().text();
    const qsizetype at = cursor.positionInBlock();
    if (cursor.hasSelection() || isReadOnly() || !hasFocus() || (at < text.size() && text[at].isLetterOrNumber()))
        return {};
    QString rest;
    qsizetype longest = fewest - 1;
    for (const QString &term : m_completions) {
        for (qsizetype length = std::min(term.size() - 1, at); length > longest; --length) {
            const bool isBeginning = beginsWord(text, at - length)
                                     && term.left(length).compare(text.mid(at - length, length), Qt::CaseInsensitive) == 0;
            if (isBeginning) {
                longest = length;
                rest = term.mid(length);
            }
        }
    }
    return rest;
}

bool StoryEdit::pressCompletionKey(const QKeyEvent &key)
{
    const bool completes = key.key() == Qt::Key_Tab && key.modifiers() == Qt::NoModifier && !completion().isEmpty();
    if (!completes)
        return false;
    QTextCursor cursor = textCursor();
    cursor.insertText(completion(), currentCharFormat());
    setTextCursor(cursor);
    return true;
}

void StoryEdit::paintCompletion(QPainter &painter) const
{
    const QString rest = completion();
    if (rest.isEmpty())
        return;
    const QRect caret = cursorRect();
    const QString words = rest + QStringLiteral(" ⇥");
    const QRect place(caret.right() + 1, caret.top(), fontMetrics().horizontalAdvance(words) + 4, caret.height());
    const Colours &colours = Colours::of(palette());
    painter.fillRect(place, colours.card); // over what stands behind
    painter.setPen(colours.muted);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, words);
}

} // namespace quarterly
