// SPDX-License-Identifier: GPL-3.0-or-later
#include "spellmarks.h"

#include "text/spelling.h"
#include "ui/style/colours.h"
#include "ui/text/storydocument.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPointer>
#include <QScrollBar>
#include <QSettings>
#include <QTextEdit>
#include <QTextLayout>
#include <QThreadPool>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr int pause = 300; // milliseconds after the last key
constexpr int checked = 1; // as state of a block; a new one has -1
const QString setting = u"checkSpelling"_s;

// As they stand: positions in the runs are positions in the block.
Runs rawRuns(const QTextBlock &block)
{
    Runs runs;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        Run run = settingOf(it.fragment().charFormat(), kindOf(block));
        run.text = it.fragment().text();
        runs << run;
    }
    return runs;
}

// The marks after an edit, without those that it touched.
QList<QTextLayout::FormatRange> shifted(const QList<QTextLayout::FormatRange> &marks, int at, int removed, int added)
{
    QList<QTextLayout::FormatRange> kept;
    for (QTextLayout::FormatRange mark : marks) {
        const bool isBehind = mark.start > at + removed;
        if (isBehind)
            mark.start += added - removed;
        if (isBehind || mark.start + mark.length < at)
            kept << mark;
    }
    return kept;
}

} // namespace

bool checksSpelling()
{
    return QSettings().value(setting, true).toBool();
}

void setChecksSpelling(bool on)
{
    QSettings().setValue(setting, on);
}

SpellMarks::SpellMarks(QTextEdit *edit) : QObject(edit), m_edit(*edit), m_on(checksSpelling())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &SpellMarks::checkWhatIsSeen);
    connect(edit->document(), &QTextDocument::contentsChange, this, &SpellMarks::noteChange);
    connect(edit, &QTextEdit::cursorPositionChanged, this, &SpellMarks::noteCaret);
}

void SpellMarks::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    m_loaded = false;
    checkAnew();
}

void SpellMarks::checkAnew()
{
    m_on = checksSpelling();
    m_typedTo = -1;
    for (QTextBlock block = m_edit.document()->begin(); block.isValid(); block = block.next())
        block.setUserState(-1);
    m_pause.start();
}

void SpellMarks::noteSeen(const QTextBlock &block)
{
    if (block.userState() != checked && !m_pause.isActive() && m_on)
        m_pause.start();
}

void SpellMarks::noteChange(int position, int removed, int added)
{
    QTextBlock block = m_edit.document()->findBlock(position);
    const auto marks = block.layout()->formats();
    if (!marks.isEmpty())
        block.layout()->setFormats(shifted(marks, position - block.position(), removed, added));
    for (; block.isValid() && block.position() <= position + added; block = block.next())
        block.setUserState(-1);
    m_typedTo = position + added;
    m_pause.start();
}

void SpellMarks::noteCaret()
{
    if (m_edit.textCursor().position() != m_typedTo)
        settle();
}

void SpellMarks::settle()
{
    if (m_typedTo < 0)
        return;
    m_edit.document()->findBlock(m_typedTo).setUserState(-1);
    m_typedTo = -1;
    m_pause.start();
}

// A dictionary takes a tenth of a second, in which the window should not stand still.
void SpellMarks::load()
{
    const QPointer<SpellMarks> self(this);
    const Language language = m_language;
    QThreadPool::globalInstance()->start([self, language] {
        SpellChecker::of(language).isAvailable();
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, language] {
            if (!self || self->m_language != language)
                return;
            self->m_loaded = true;
            self->checkWhatIsSeen();
        });
    });
}

void SpellMarks::checkWhatIsSeen()
{
    if (m_on && !m_loaded) {
        load();
        return;
    }
    for (const QTextBlock &block : blocksInSight()) {
        const bool isComposed = !block.layout()->preeditAreaText().isEmpty(); // its marks are the input method's
        if (block.userState() != checked && !isComposed)
            mark(block);
    }
}

QList<QTextBlock> SpellMarks::blocksInSight() const
{
    QList<QTextBlock> blocks;
    const QPointF offset(m_edit.horizontalScrollBar()->value(), m_edit.verticalScrollBar()->value());
    const QRectF seen = QRectF(m_edit.viewport()->visibleRegion().boundingRect()).translated(offset);
    for (QTextBlock block = m_edit.document()->begin(); block.isValid(); block = block.next()) {
        const QRectF rect = m_edit.document()->documentLayout()->blockBoundingRect(block);
        if (rect.top() > seen.bottom())
            break;
        if (rect.intersects(seen))
            blocks << block;
    }
    return blocks;
}

void SpellMarks::mark(QTextBlock block) const
{
    QTextCharFormat wave;
    wave.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wave.setUnderlineColor(Colours::of(m_edit.palette()).error);
    QList<QTextLayout::FormatRange> marks;
    const int typedTo = m_typedTo - block.position();
    for (const WordRange &word : m_on ? misspellings(rawRuns(block), m_language) : QList<WordRange>()) {
        const bool isBeingTyped = m_typedTo >= 0 && word.from <= typedTo && typedTo <= word.from + word.length;
        if (!isBeingTyped)
            marks << QTextLayout::FormatRange{int(word.from), int(word.length), wave};
    }
    block.setUserState(checked);
    if (marks == block.layout()->formats())
        return;
    block.layout()->setFormats(marks);
    m_edit.document()->markContentsDirty(block.position(), block.length());
}

QTextCursor SpellMarks::wrongWordAt(int position) const
{
    QTextCursor cursor(m_edit.document());
    if (position < 0)
        return cursor;
    const QTextBlock block = m_edit.document()->findBlock(position);
    for (const WordRange &word : m_on ? misspellings(rawRuns(block), m_language) : QList<WordRange>()) {
        const int from = block.position() + int(word.from), to = from + int(word.length);
        if (position < from || position > to)
            continue;
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        break;
    }
    return cursor;
}

Language SpellMarks::languageAt(int position) const
{
    QTextCursor cursor(m_edit.document());
    cursor.setPosition(position);
    const Run run = settingOf(cursor.charFormat(), kindOf(cursor.block()));
    return Language::fromCode(run.language).value_or(m_language);
}

} // namespace quarterly
