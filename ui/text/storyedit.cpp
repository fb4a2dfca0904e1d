// SPDX-License-Identifier: GPL-3.0-or-later
#include "storyedit.h"

#include "text/links.h"
#include "text/typography.h"
#include "ui/style/colours.h"
#include "ui/text/spellmarks.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScopedValueRollback>

namespace quarterly {

using namespace Qt::StringLiterals;

StoryEdit::StoryEdit(Form form, QWidget *parent) : QTextEdit(parent), m_form(form), m_spelling(new SpellMarks(this))
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setAcceptRichText(true);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(6);
    connect(document(), &QTextDocument::contentsChanged, this, &StoryEdit::noteEdit);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &StoryEdit::fitHeight);
    reformat();
}

void StoryEdit::setStory(const StoryText &story, const QHash<BlockId, QString> &hints)
{
    m_hints = hints;
    m_known.clear();
    for (const Block &block : story.blocks)
        m_known << block.id;
    load(story);
}

void StoryEdit::load(const StoryText &story)
{
    const QScopedValueRollback loading(m_loading, true);
    const int caret = textCursor().position();
    document()->setUndoRedoEnabled(false);
    document()->clear();
    m_format.fill(*document(), story);
    document()->setUndoRedoEnabled(true);
    QTextCursor cursor(document());
    cursor.setPosition(std::min(caret, document()->characterCount() - 1));
    setTextCursor(cursor);
    m_spelling->checkAnew();
    viewport()->update();
}

// Colours are part of the formats: they have to be set anew when light turns to dark.
void StoryEdit::reformat()
{
    const Colours &colours = Colours::of(palette());
    m_format = StoryFormat(colours.accent, colours.muted, m_form == Form::Line);
    load(wholeStoryOf(*document()));
}

void StoryEdit::setLanguage(Language language)
{
    m_language = language;
    setLocale(QLocale(language.tag()));
    m_spelling->setLanguage(language);
}

void StoryEdit::growFrom(int lines)
{
    m_lines = lines;
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fitHeight();
}

void StoryEdit::fitHeight()
{
    if (m_lines == 0)
        return;
    const double least = m_lines * QFontMetricsF(font()).lineSpacing() + 2 * document()->documentMargin();
    setFixedHeight(int(std::ceil(std::max(least, document()->size().height()))) + 2 * frameWidth());
}

void StoryEdit::noteEdit()
{
    if (m_loading)
        return;
    giveOwnIds();
    Q_EMIT edited();
}

BlockId StoryEdit::freshId()
{
    const BlockId id = BlockId::create();
    m_known << id;
    return id;
}

// Whatever made blocks without asking us, such as an input method that commits several lines: the first of two with
// the same id keeps it. The repair belongs to the edit that called for it.
void StoryEdit::giveOwnIds()
{
    QSet<BlockId> seen;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const BlockId id = idOf(block);
        if (!id.isNull() && !seen.contains(id)) {
            seen << id;
            continue;
        }
        const QScopedValueRollback loading(m_loading, true);
        QTextCursor cursor(block);
        cursor.joinPreviousEditBlock();
        cursor.setBlockFormat(m_format.block(kindOf(block), freshId()));
        cursor.endEditBlock();
    }
}

void StoryEdit::setKind(BlockKind kind)
{
    if (m_form == Form::Line)
        return;
    QTextCursor cursor = textCursor();
    const QTextBlock first = document()->findBlock(cursor.selectionStart());
    const QTextBlock last = document()->findBlock(cursor.selectionEnd());
    const QList<Stretch> stretches = stretchesIn(first.position(), last.position() + last.length() - 1);
    cursor.beginEditBlock();
    for (QTextBlock block = first; block.isValid() && block.position() <= last.position(); block = block.next()) {
        QTextCursor whole(block);
        whole.setBlockFormat(m_format.block(kind, idOf(block)));
        whole.setBlockCharFormat(m_format.run(kind, {}));
    }
    apply(stretches);
    cursor.endEditBlock();
}

RunStyles StoryEdit::styles() const
{
    // At the start of a selection the format is that of the character before it.
    QTextCursor cursor = textCursor();
    if (cursor.hasSelection())
        cursor.setPosition(cursor.selectionStart() + 1);
    return settingOf(cursor.hasSelection() ? cursor.charFormat() : currentCharFormat(), kind()).styles;
}

void StoryEdit::setStyle(RunStyle style, bool on)
{
    const auto change = [=](Run &run) { run.styles.setFlag(style, on); };
    if (textCursor().hasSelection()) {
        restyle(textCursor(), change);
        return;
    }
    Run run = settingOf(currentCharFormat(), kind());
    change(run);
    setCurrentCharFormat(m_format.run(kind(), run));
}

// The selection, or the link or the word around the caret.
QTextCursor StoryEdit::selectedOrLink() const
{
    QTextCursor cursor = textCursor();
    if (cursor.hasSelection())
        return cursor;
    const QTextBlock block = cursor.block();
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const bool around = fragment.position() <= cursor.position()
                            && cursor.position() <= fragment.position() + fragment.length();
        if (!around || fragment.charFormat().anchorHref().isEmpty())
            continue;
        cursor.setPosition(fragment.position());
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
        return cursor;
    }
    cursor.select(QTextCursor::WordUnderCursor);
    return cursor;
}

QString StoryEdit::link() const
{
    QTextCursor cursor = selectedOrLink();
    if (cursor.hasSelection())
        cursor.setPosition(cursor.selectionStart() + 1);
    return cursor.charFormat().anchorHref();
}

bool StoryEdit::setLink(const QString &address)
{
    const auto safe = address.trimmed().isEmpty() ? QString() : safeLink(address.trimmed());
    if (!safe)
        return false;
    QTextCursor cursor = selectedOrLink();
    if (cursor.hasSelection())
        restyle(cursor, [&](Run &run) { run.link = *safe; });
    else if (!safe->isEmpty())
        cursor.insertText(address.trimmed(), m_format.run(kind(), Run{.link = *safe}));
    return true;
}

// The differently set pieces between two positions.
QList<StoryEdit::Stretch> StoryEdit::stretchesIn(int from, int to) const
{
    QList<Stretch> stretches;
    for (QTextBlock block = document()->findBlock(from); block.isValid() && block.position() <= to;
         block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const int start = std::max(from, fragment.position());
            const int end = std::min(to, fragment.position() + fragment.length());
            if (start < end)
                stretches << Stretch{start, end, settingOf(fragment.charFormat(), kindOf(block))};
        }
    }
    return stretches;
}

void StoryEdit::apply(const QList<Stretch> &stretches)
{
    QTextCursor painter(document());
    painter.beginEditBlock();
    for (const Stretch &stretch : stretches) {
        painter.setPosition(stretch.from);
        painter.setPosition(stretch.to, QTextCursor::KeepAnchor);
        painter.setCharFormat(m_format.run(kindOf(document()->findBlock(stretch.from)), stretch.setting));
    }
    painter.endEditBlock();
}

void StoryEdit::restyle(const QTextCursor &cursor, const std::function<void(Run &)> &change)
{
    QList<Stretch> stretches = stretchesIn(cursor.selectionStart(), cursor.selectionEnd());
    for (Stretch &stretch : stretches)
        change(stretch.setting);
    apply(stretches);
}

bool StoryEdit::event(QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        m_spelling->settle();
    if (event->type() == QEvent::KeyPress && pressCompletionKey(*static_cast<QKeyEvent *>(event)))
        return true; // before it moves the focus
    if (event->type() != QEvent::ShortcutOverride)
        return QTextEdit::event(event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool nothingHere = (key->matches(QKeySequence::Undo) && !document()->isUndoAvailable())
                             || (key->matches(QKeySequence::Redo) && !document()->isRedoAvailable());
    if (nothingHere) {
        key->ignore(); // the window's to undo
        return true;
    }
    if (isFormatKey(*key) || isFindKey(*key)) {
        key->accept(); // ours, whatever the window does with it elsewhere
        return true;
    }
    return QTextEdit::event(event);
}

bool StoryEdit::isFormatKey(const QKeyEvent &key)
{
    return key.matches(QKeySequence::Bold) || key.matches(QKeySequence::Italic)
           || (key.modifiers() == Qt::ControlModifier && (key.key() == Qt::Key_K || key.key() == Qt::Key_Period));
}

void StoryEdit::pressFormatKey(const QKeyEvent &key)
{
    if (key.matches(QKeySequence::Bold))
        setStyle(RunStyle::Strong, !styles().testFlag(RunStyle::Strong));
    else if (key.matches(QKeySequence::Italic))
        setStyle(RunStyle::Emphasis, !styles().testFlag(RunStyle::Emphasis));
    else if (key.key() == Qt::Key_Period)
        setStyle(RunStyle::Superscript, !styles().testFlag(RunStyle::Superscript));
    else
        Q_EMIT linkRequested();
}

void StoryEdit::keyPressEvent(QKeyEvent *event)
{
    if (isFormatKey(*event) && !isReadOnly()) {
        pressFormatKey(*event);
        return;
    }
    if (isFindKey(*event)) {
        Q_EMIT findRequested();
        return;
    }
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        event->ignore();
        return;
    }
    if (isReturn && !(event->modifiers() & Qt::ShiftModifier) && !isReadOnly()) {
        splitBlock();
        return;
    }
    const QTextCursor cursor = textCursor();
    if (event->key() == Qt::Key_Backspace && cursor.atBlockStart() && !cursor.hasSelection()
        && kind() != BlockKind::Paragraph && m_form == Form::Text && !isReadOnly()) {
        setKind(BlockKind::Paragraph);
        return;
    }
    const bool isCommand = (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) == Qt::ControlModifier;
    const bool isTyping = !isCommand && !event->text().isEmpty() && event->text().front().isPrint() && !isReadOnly();
    if (isTyping)
        leaveLink();
    const int before = document()->revision();
    QTextEdit::keyPressEvent(event);
    if (isTyping && document()->revision() != before)
        correctTyping();
}

void StoryEdit::inputMethodEvent(QInputMethodEvent *event)
{
    QTextEdit::inputMethodEvent(event);
    if (!event->commitString().isEmpty())
        correctTyping();
}

void StoryEdit::splitBlock()
{
    if (m_form == Form::Line)
        return;
    QTextCursor cursor = textCursor();
    const BlockKind kind = this->kind();
    if (cursor.block().text().isEmpty() && kind != BlockKind::Paragraph) {
        setKind(BlockKind::Paragraph); // a second Enter ends a list
        return;
    }
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const QTextBlockFormat whole = cursor.blockFormat();
    if (cursor.atBlockStart() && !cursor.atBlockEnd()) {
        // All of the text goes down, and its id with it.
        cursor.setBlockFormat(m_format.block(kind, freshId()));
        cursor.insertBlock(whole);
    } else {
        const bool endsHeading = kind == BlockKind::Heading && cursor.atBlockEnd();
        const BlockKind next = endsHeading ? BlockKind::Paragraph : kind;
        cursor.insertBlock(m_format.block(next, freshId()), m_format.run(next, {}));
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

// Typing on behind a link does not lengthen it.
void StoryEdit::leaveLink()
{
    const QTextCursor cursor = textCursor();
    const QString href = currentCharFormat().anchorHref();
    if (href.isEmpty() || cursor.hasSelection())
        return;
    QTextCursor next = cursor;
    const bool continues = !cursor.atBlockEnd() && next.movePosition(QTextCursor::NextCharacter)
                           && next.charFormat().anchorHref() == href;
    if (continues)
        return;
    Run run = settingOf(currentCharFormat(), kind());
    run.link.clear();
    setCurrentCharFormat(m_format.run(kind(), run));
}

// A step of its own, so that Ctrl+Z takes back the correction and leaves what was typed.
void StoryEdit::correctTyping()
{
    const QTextCursor caret = textCursor();
    const QTextBlock block = caret.block();
    const auto correction = typingCorrection(block.text().left(caret.positionInBlock()), m_language);
    if (!correction)
        return;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + int(correction->at));
    cursor.setPosition(cursor.position() + int(correction->length), QTextCursor::KeepAnchor);
    const Run run = settingOf(cursor.charFormat(), kindOf(block));
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    cursor.insertText(correction->replacement, m_format.run(kindOf(block), run));
    cursor.endEditBlock();
}

void StoryEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        reformat();
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

QVariant StoryEdit::loadResource(int, const QUrl &)
{
    return {};
}

} // namespace quarterly
