// SPDX-License-Identifier: GPL-3.0-or-later
#include "storyedit.h"

#include "text/textsearch.h"
#include "ui/style/colours.h"

#include <QKeyEvent>
#include <QMetaMethod>

// What a StoryEdit finds, marks and replaces.
namespace quarterly {

// Where nobody could find anything the key is the window's.
bool StoryEdit::isFindKey(const QKeyEvent &key) const
{
    return key.matches(QKeySequence::Find) && isSignalConnected(QMetaMethod::fromSignal(&StoryEdit::findRequested));
}

QList<QTextCursor> StoryEdit::found(const TextSearch &search) const
{
    QList<QTextCursor> hits;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QList<WordRange> ranges = search.hitsIn(block.text());
        for (const WordRange &range : ranges) {
            QTextCursor hit(block);
            hit.setPosition(block.position() + int(range.from));
            hit.setPosition(hit.position() + int(range.length), QTextCursor::KeepAnchor);
            hits << hit;
        }
    }
    return hits;
}

void StoryEdit::markFound(const QList<QTextCursor> &hits)
{
    QTextCharFormat mark;
    mark.setBackground(Colours::of(palette()).accentSoft);
    QList<ExtraSelection> marks;
    for (const QTextCursor &hit : hits)
        marks << ExtraSelection{hit, mark};
    setExtraSelections(marks);
}

// In one step; each is set as its first letter was. From the end, so that the places before stay where they are.
void StoryEdit::replaceFound(const QList<QTextCursor> &hits, const TextSearch &search, const QString &replacement)
{
    QTextCursor editing(document());
    editing.beginEditBlock();
    for (auto hit = hits.crbegin(); hit != hits.crend(); ++hit) {
        QTextCursor first = *hit;
        first.setPosition(hit->selectionStart() + 1);
        const BlockKind kind = kindOf(first.block());
        const Run run = settingOf(first.charFormat(), kind);
        editing.setPosition(hit->selectionStart());
        editing.setPosition(hit->selectionEnd(), QTextCursor::KeepAnchor);
        editing.insertText(search.replacementFor(hit->selectedText(), replacement), m_format.run(kind, run));
    }
    editing.endEditBlock();
}

} // namespace quarterly
