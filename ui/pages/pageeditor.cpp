// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageeditor.h"

#include "ui/session.h"
#include "ui/style/colours.h"
#include "ui/style/style.h"
#include "ui/text/fieldedit.h"
#include "ui/text/formatbar.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>

namespace quarterly {

namespace {

constexpr int leastWidth = 340; // the bar of styles has to fit
constexpr int around = 4; // between the editor and the edge of the viewport

StoryEdit::Form formOf(const TextField &text)
{
    const bool hasBlocks = text.name == field::body || text.name == field::summary || text.name == field::address;
    return hasBlocks ? StoryEdit::Form::Text : StoryEdit::Form::Line;
}

} // namespace

PageEditor::PageEditor(Session &session, const IssueText &text, BlockId block, QWidget *page)
    : QWidget(page)
    , m_session(session)
    , m_field(text.field)
    , m_language(session.language())
    , m_block(block)
    , m_edit(new FieldEdit(session, formOf(text.field), this))
    , m_name(new QLabel(this))
    , m_missing(new QLabel(this))
    , m_translate(new QPushButton(this))
{
    setObjectName(QStringLiteral("pageEditor"));
    setCursor(Qt::ArrowCursor);
    m_edit->setObjectName(QStringLiteral("pageText"));
    m_translate->setObjectName(QStringLiteral("openInTranslate"));
    m_translate->setFocusPolicy(Qt::NoFocus); // a click on it must not close what it stands in
    makeMuted(*m_name);
    makeMuted(*m_missing);
    m_missing->setWordWrap(true);
    makeLink(*m_translate);
    auto *head = new QHBoxLayout;
    head->addWidget(new FormatBar(m_edit->form(), this));
    head->addStretch();
    head->addWidget(m_name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 4, 6, 4);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_edit, 1);
    column->addWidget(m_missing);
    column->addWidget(m_translate, 0, Qt::AlignLeft);
    m_edit->installEventFilter(this);
    connect(m_translate, &QPushButton::clicked, this, [this] { Q_EMIT m_session.segmentRequested(m_block); });
    connect(&session, &Session::issueChanged, this, &PageEditor::follow);
    connect(m_edit->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { placeOver(m_printed); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && !isAncestorOf(now) && !QApplication::activePopupWidget())
            Q_EMIT closeRequested();
    });
    setFocusProxy(m_edit);
    retranslateUi();
    show(text);
    putCaret(block);
}

// Nothing typed is lost, whatever ends the editing.
PageEditor::~PageEditor()
{
    flush();
}

void PageEditor::flush()
{
    m_edit->flush();
}

void PageEditor::show(const IssueText &text)
{
    m_edit->bind(m_field, text.text, m_language);
    const bool isMissing = m_language != m_field.source && !text.text.has(m_language);
    m_missing->setVisible(isMissing);
    m_translate->setVisible(isMissing);
}

void PageEditor::follow()
{
    const auto text = m_session.issue() ? textOf(m_field, *m_session.issue()) : std::nullopt;
    if (text)
        show(*text);
    else
        Q_EMIT closeRequested(); // it is not printed any more
}

void PageEditor::putCaret(BlockId block)
{
    QTextCursor cursor(m_edit->document());
    cursor.movePosition(QTextCursor::End);
    for (QTextBlock each = m_edit->document()->begin(); each.isValid(); each = each.next()) {
        if (idOf(each) == block)
            cursor.setPosition(each.position() + each.length() - 1);
    }
    m_edit->setTextCursor(cursor);
    m_edit->setFocus(Qt::OtherFocusReason);
}

// With all of the text in sight.
int PageEditor::heightAt(int width) const
{
    const QMargins margins = layout()->contentsMargins();
    int height = int(std::ceil(m_edit->document()->size().height())) + 2 + margins.top() + margins.bottom();
    for (int i = 0; i < layout()->count(); ++i) {
        const QLayoutItem *item = layout()->itemAt(i);
        if (item->widget() != m_edit && !item->isEmpty())
            height += (item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height()) + layout()->spacing();
    }
    return height;
}

// At the text's place and as wide, but never too narrow to write in nor out of sight.
void PageEditor::placeOver(const QRect &printed)
{
    m_printed = printed;
    const QSize room = parentWidget()->size() - QSize(2 * around, 2 * around);
    const QMargins margins = layout()->contentsMargins();
    const int width = std::min(std::max(printed.width() + margins.left() + margins.right() + 12, leastWidth), room.width());
    resize(width, height()); // the text's height depends on its width
    layout()->activate();
    const int wanted = std::min(heightAt(width), room.height());
    const int head = layout()->itemAt(0)->sizeHint().height() + margins.top() + layout()->spacing() + 6;
    const auto within = [](int at, int size, int whole) { return std::max(around, std::min(at, whole - around - size)); };
    setGeometry(within(printed.left() - margins.left() - 6, width, parentWidget()->width()),
                within(printed.top() - head, wanted, parentWidget()->height()), width, wanted);
    m_edit->ensureCursorVisible();
}

bool PageEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_edit->form() == StoryEdit::Form::Line) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT closeRequested(); // a line is finished
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool PageEditor::focusNextPrevChild(bool next)
{
    if (!m_edit->hasFocus())
        return QWidget::focusNextPrevChild(next);
    Q_EMIT nextRequested(next ? 1 : -1);
    return true;
}

void PageEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || isReturn)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

QString PageEditor::name() const
{
    if (m_field.name == field::title)
        return tr("Title");
    if (m_field.name == field::summary)
        return tr("Summary");
    if (m_field.name == field::caption)
        return tr("Caption");
    if (m_field.name == field::place)
        return tr("Place");
    if (m_field.name == field::masthead)
        return tr("Masthead");
    if (m_field.name == field::tagline)
        return tr("Line below the masthead");
    if (m_field.owner == m_session.issue()->profile.id)
        return tr("Contact, in all issues");
    return tr("Text");
}

void PageEditor::retranslateUi()
{
    m_name->setText(tr("%1 · %2", "which text, its language").arg(name(), m_language.autonym()));
    m_edit->setAccessibleName(m_name->text());
    m_edit->setAccessibleDescription(tr("Escape ends editing; Tab goes on to the next text of the page"));
    m_missing->setText(tr("There is no text in %1 yet. What you write here becomes the translation.").arg(m_language.autonym()));
    m_translate->setText(tr("Open in Translate"));
}

void PageEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_session.issue())
        retranslateUi();
    QWidget::changeEvent(event);
}

void PageEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = Colours::of(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colours.card);
    paintCard(painter, QRectF(rect()).adjusted(1, 1, -1, -1), colours.card, colours.accent, 4, 2);
}

} // namespace quarterly
