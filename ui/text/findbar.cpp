// SPDX-License-Identifier: GPL-3.0-or-later
#include "findbar.h"

#include "ui/style/icons.h"
#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QToolButton>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 220;

QHBoxLayout *tightRow(QWidget *parent)
{
    auto *row = new QHBoxLayout(parent);
    row->setContentsMargins({});
    row->setSpacing(4);
    return row;
}

// The fields grow with their text, so it is the page around them that has to scroll.
void scrollTo(const StoryEdit &edit)
{
    for (QWidget *around = edit.parentWidget(); around; around = around->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(around);
        if (!area)
            continue;
        const QPoint caret = edit.viewport()->mapTo(area->widget(), edit.cursorRect().center());
        area->ensureVisible(caret.x(), caret.y(), 0, 64);
        return;
    }
}

} // namespace

FindBar::FindBar(QWidget *scope) : m_scope(scope)
{
    hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(4);
    column->addWidget(makeFindRow());
    column->addWidget(makeReplaceRow());
    addKey(QKeySequence(Qt::Key_F3), [this] { go(1); });
    addKey(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { go(-1); });
    addKey(QKeySequence(Qt::Key_Escape), [this] { close(); });
    retranslateUi();
}

QWidget *FindBar::makeFindRow()
{
    auto *widget = new QWidget;
    auto *row = tightRow(widget);
    m_find = new QLineEdit;
    m_find->setObjectName(u"findWords"_s);
    m_find->setFixedWidth(fieldWidth);
    m_find->installEventFilter(this);
    m_count = new QLabel;
    m_count->setObjectName(u"findCount"_s);
    makeMuted(*m_count);
    row->addWidget(m_find);
    m_previous = addButton(*widget, u"findPrevious"_s, u"↑"_s);
    m_next = addButton(*widget, u"findNext"_s, u"↓"_s);
    m_case = addButton(*widget, u"findCase"_s, u"Aa"_s);
    m_whole = addButton(*widget, u"findWhole"_s, u"|ab|"_s);
    row->addSpacing(4);
    row->addWidget(m_count);
    row->addStretch();
    m_close = addButton(*widget, u"findClose"_s, {});
    m_close->setIcon(icon(Icon::Close));
    for (QToolButton *choice : {m_case, m_whole}) {
        choice->setCheckable(true);
        connect(choice, &QToolButton::toggled, this, &FindBar::look);
    }
    connect(m_find, &QLineEdit::textChanged, this, &FindBar::look);
    connect(m_previous, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { go(1); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    return widget;
}

QWidget *FindBar::makeReplaceRow()
{
    m_replaceRow = new QWidget;
    auto *row = tightRow(m_replaceRow);
    m_replacement = new QLineEdit;
    m_replacement->setObjectName(u"replacement"_s);
    m_replacement->setFixedWidth(fieldWidth);
    m_replace = new QPushButton;
    m_replace->setObjectName(u"replaceOne"_s);
    m_replaceAll = new QPushButton;
    m_replaceAll->setObjectName(u"replaceAll"_s);
    row->addWidget(m_replacement);
    row->addWidget(m_replace);
    row->addWidget(m_replaceAll);
    row->addStretch();
    connect(m_replacement, &QLineEdit::returnPressed, this, &FindBar::replaceOne);
    connect(m_replace, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceAll);
    return m_replaceRow;
}

QToolButton *FindBar::addButton(QWidget &row, const QString &name, const QString &sign)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setText(sign);
    button->setFocusPolicy(Qt::TabFocus);
    button->setFixedSize(32, 28);
    row.layout()->addWidget(button);
    return button;
}

void FindBar::addKey(const QKeySequence &key, const std::function<void()> &act)
{
    auto *shortcut = new QShortcut(key, m_scope, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    shortcut->setEnabled(false);
    connect(shortcut, &QShortcut::activated, this, act);
    m_keys << shortcut;
}

void FindBar::retranslateUi()
{
    const auto name = [](QToolButton *button, const QString &description) {
        button->setToolTip(description);
        button->setAccessibleName(description);
    };
    m_find->setPlaceholderText(tr("Find in this text"));
    m_find->setAccessibleName(tr("Find in this text"));
    name(m_previous, tr("Previous place (Shift+F3)"));
    name(m_next, tr("Next place (F3)"));
    name(m_case, tr("Capitals matter"));
    name(m_whole, tr("Whole words only"));
    name(m_close, tr("Close (Esc)"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Replace with"));
    m_replace->setText(tr("Replace"));
    m_replaceAll->setText(tr("Replace all"));
    showCount();
}

void FindBar::open(StoryEdit &edit)
{
    show();
    for (QShortcut *key : std::as_const(m_keys))
        key->setEnabled(true);
    follow(edit);
    const QString selected = edit.textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_find->setText(selected);
    m_find->setFocus();
    m_find->selectAll();
}

void FindBar::follow(StoryEdit &edit)
{
    if (isHidden())
        return;
    if (m_edit && m_edit != &edit) {
        m_edit->markFound({});
        m_edit->document()->disconnect(this);
        m_edit->disconnect(this);
    }
    if (m_edit != &edit) {
        m_edit = &edit;
        connect(edit.document(), &QTextDocument::contentsChanged, this, &FindBar::showHits);
        connect(&edit, &QTextEdit::cursorPositionChanged, this, &FindBar::showCount);
    }
    m_replaceRow->setVisible(!edit.isReadOnly());
    showHits();
}

void FindBar::close()
{
    hide();
    for (QShortcut *key : std::as_const(m_keys))
        key->setEnabled(false);
    if (!m_edit)
        return;
    m_edit->markFound({});
    m_edit->document()->disconnect(this);
    m_edit->disconnect(this);
    m_edit->setFocus();
    m_edit = nullptr;
}

TextSearch FindBar::search() const
{
    return TextSearch(m_find->text(), {.matchCase = m_case->isChecked(), .wholeWords = m_whole->isChecked()});
}

void FindBar::showHits()
{
    if (!m_edit)
        return;
    m_hits = m_edit->found(search());
    m_edit->markFound(m_hits);
    showCount();
}

void FindBar::look()
{
    showHits();
    if (!m_edit || m_hits.isEmpty() || current() >= 0)
        return;
    const int caret = m_edit->textCursor().selectionStart();
    const auto next = std::ranges::find_if(m_hits, [caret](const QTextCursor &hit) { return hit.selectionStart() >= caret; });
    choose(next == m_hits.end() ? m_hits.first() : *next);
}

void FindBar::showCount()
{
    const bool asked = !m_find->text().isEmpty();
    if (!asked)
        m_count->clear();
    else if (m_hits.isEmpty())
        m_count->setText(tr("Not found"));
    else if (const qsizetype at = current(); at >= 0)
        m_count->setText(tr("%1 of %2", "place among those found").arg(at + 1).arg(m_hits.size()));
    else
        m_count->setText(tr("%n place(s)", nullptr, int(m_hits.size())));
    for (QWidget *button : {static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_next),
                            static_cast<QWidget *>(m_replace), static_cast<QWidget *>(m_replaceAll)})
        button->setEnabled(asked && !m_hits.isEmpty());
}

qsizetype FindBar::current() const
{
    if (!m_edit)
        return -1;
    const QTextCursor caret = m_edit->textCursor();
    const auto hit = std::ranges::find_if(m_hits, [&caret](const QTextCursor &hit) {
        return hit.selectionStart() == caret.selectionStart() && hit.selectionEnd() == caret.selectionEnd();
    });
    return hit == m_hits.end() ? -1 : hit - m_hits.begin();
}

void FindBar::go(int step)
{
    if (!m_edit || m_hits.isEmpty())
        return;
    const QTextCursor caret = m_edit->textCursor();
    if (step > 0) {
        const auto next = std::ranges::find_if(m_hits, [&caret](const QTextCursor &hit) {
            return hit.selectionStart() >= caret.selectionEnd();
        });
        choose(next == m_hits.end() ? m_hits.first() : *next);
        return;
    }
    const auto previous = std::find_if(m_hits.crbegin(), m_hits.crend(), [&caret](const QTextCursor &hit) {
        return hit.selectionEnd() <= caret.selectionStart();
    });
    choose(previous == m_hits.crend() ? m_hits.last() : *previous);
}

void FindBar::choose(const QTextCursor &hit)
{
    m_edit->setTextCursor(hit);
    m_edit->ensureCursorVisible();
    scrollTo(*m_edit);
}

// The first press only goes to a place, so that nobody replaces what they have not seen.
void FindBar::replaceOne()
{
    const qsizetype at = current();
    if (at >= 0 && !m_edit->isReadOnly())
        m_edit->replaceFound({m_hits[at]}, search(), m_replacement->text());
    go(1);
}

void FindBar::replaceAll()
{
    if (m_edit && !m_edit->isReadOnly())
        m_edit->replaceFound(m_hits, search(), m_replacement->text());
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_find || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return false;
    go(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    return true;
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace quarterly
