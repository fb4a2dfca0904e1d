// SPDX-License-Identifier: GPL-3.0-or-later
#include "formatbar.h"

#include "ui/style/style.h"
#include "ui/text/findbar.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *keysProperty = "quarterlyKeys"; // what the text itself understands, for the tool tip

} // namespace

FormatBar::FormatBar(StoryEdit::Form form, QWidget *scope) : QWidget(scope), m_scope(scope), m_find(new FindBar(scope))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    column->addLayout(row);

    addStyle(u"strong"_s, RunStyle::Strong, QKeySequence::Bold);
    addStyle(u"emphasis"_s, RunStyle::Emphasis, QKeySequence::Italic);
    addStyle(u"superscript"_s, RunStyle::Superscript, QKeySequence(Qt::CTRL | Qt::Key_Period));
    m_link = addButton(u"link"_s, QKeySequence(Qt::CTRL | Qt::Key_K), [this] { askForLink(); });
    if (form == StoryEdit::Form::Text) {
        addKind(u"bullet"_s, BlockKind::Bullet);
        addKind(u"number"_s, BlockKind::Number);
        addKind(u"heading"_s, BlockKind::Heading);
        addKind(u"quotation"_s, BlockKind::Quotation);
    }
    row->addStretch();
    makeLinkRow();
    column->addWidget(m_find);

    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    retranslateUi();
    showState();
}

QAction *FormatBar::addButton(const QString &name, const QKeySequence &keys, const std::function<void()> &act)
{
    auto *action = new QAction(this);
    action->setCheckable(true);
    action->setProperty(keysProperty, keys.toString(QKeySequence::NativeText));
    connect(action, &QAction::triggered, this, act);

    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMinimumWidth(32);
    button->setFixedHeight(28);
    static_cast<QHBoxLayout *>(layout()->itemAt(0)->layout())->addWidget(button);
    m_buttons << button;
    return action;
}

void FormatBar::addStyle(const QString &name, RunStyle style, const QKeySequence &keys)
{
    m_styles[style] = addButton(name, keys, [this, style] {
        m_edit->setStyle(style, !m_edit->styles().testFlag(style));
        m_edit->setFocus();
        showState();
    });
}

void FormatBar::addKind(const QString &name, BlockKind kind)
{
    m_kinds[kind] = addButton(name, {}, [this, kind] {
        m_edit->setKind(m_edit->kind() == kind ? BlockKind::Paragraph : kind);
        m_edit->setFocus();
        showState();
    });
}

void FormatBar::makeLinkRow()
{
    m_linkRow = new QWidget;
    auto *row = new QHBoxLayout(m_linkRow);
    row->setContentsMargins({});
    m_address = new QLineEdit;
    m_address->setObjectName(u"linkAddress"_s);
    m_address->installEventFilter(this);
    m_unlink = new QToolButton;
    m_unlink->setObjectName(u"unlink"_s);
    m_refusal = new QLabel;
    row->addWidget(m_address, 1);
    row->addWidget(m_unlink);
    layout()->addWidget(m_linkRow);
    layout()->addWidget(m_refusal);
    m_linkRow->hide();
    m_refusal->hide();
    connect(m_address, &QLineEdit::returnPressed, this, [this] { setLink(m_address->text()); });
    connect(m_address, &QLineEdit::textEdited, m_refusal, &QWidget::hide);
    connect(m_unlink, &QToolButton::clicked, this, [this] { setLink({}); });
}

void FormatBar::retranslateUi()
{
    const auto name = [](QAction *action, const QString &sign, const QString &description) {
        const QString keys = action->property(keysProperty).toString();
        action->setText(description);
        action->setIconText(sign);
        action->setToolTip(keys.isEmpty() ? description : tr("%1 (%2)", "command (keys)").arg(description, keys));
    };
    name(m_styles[RunStyle::Strong], tr("B", "sign of bold"), tr("Strong"));
    name(m_styles[RunStyle::Emphasis], tr("I", "sign of italic"), tr("Emphasis"));
    name(m_styles[RunStyle::Superscript], u"x²"_s, tr("Superscript"));
    name(m_link, tr("Link", "verb"), tr("Link"));
    if (!m_kinds.isEmpty()) {
        name(m_kinds[BlockKind::Bullet], u"•"_s, tr("Bullet list"));
        name(m_kinds[BlockKind::Number], u"1."_s, tr("Numbered list"));
        name(m_kinds[BlockKind::Heading], tr("H", "sign of a heading"), tr("Sub-heading"));
        name(m_kinds[BlockKind::Quotation], u"“ ”"_s, tr("Quotation"));
    }
    for (QToolButton *button : m_buttons)
        button->setAccessibleName(button->defaultAction()->text());

    QFont strong = font();
    strong.setBold(true);
    m_buttons[0]->setFont(strong);
    QFont emphasis = font();
    emphasis.setItalic(true);
    m_buttons[1]->setFont(emphasis);

    m_address->setPlaceholderText(tr("Web or e-mail address, then Enter"));
    m_address->setAccessibleName(tr("Address of the link"));
    m_unlink->setText(tr("Remove link"));
    m_refusal->setText(tr("A link leads to a web page (https://…), an e-mail address or a telephone number."));
}

void FormatBar::follow(QWidget *focus)
{
    auto *edit = qobject_cast<StoryEdit *>(focus);
    if (!edit || !m_scope->isAncestorOf(edit) || edit == m_edit)
        return;
    if (m_edit)
        m_edit->disconnect(this);
    m_edit = edit;
    connect(edit, &QTextEdit::cursorPositionChanged, this, &FormatBar::showState);
    connect(edit, &QTextEdit::currentCharFormatChanged, this, &FormatBar::showState);
    connect(edit, &StoryEdit::linkRequested, this, &FormatBar::askForLink);
    connect(edit, &StoryEdit::findRequested, this, [this, edit] { m_find->open(*edit); });
    m_find->follow(*edit);
    m_linkRow->hide();
    m_refusal->hide();
    showState();
}

void FormatBar::showState()
{
    const bool canEdit = m_edit && !m_edit->isReadOnly();
    for (auto style = m_styles.begin(); style != m_styles.end(); ++style) {
        style.value()->setEnabled(canEdit);
        style.value()->setChecked(canEdit && m_edit->styles().testFlag(style.key()));
    }
    for (auto kind = m_kinds.begin(); kind != m_kinds.end(); ++kind) {
        kind.value()->setEnabled(canEdit && m_edit->form() == StoryEdit::Form::Text);
        kind.value()->setChecked(canEdit && m_edit->kind() == kind.key());
    }
    m_link->setEnabled(canEdit);
    m_link->setChecked(canEdit && !m_edit->link().isEmpty());
}

void FormatBar::askForLink()
{
    const QString address = m_edit->link();
    m_address->setText(address);
    m_address->selectAll();
    m_unlink->setVisible(!address.isEmpty());
    m_linkRow->show();
    m_address->setFocus();
}

void FormatBar::setLink(const QString &address)
{
    if (!m_edit)
        return;
    const bool isSet = m_edit->setLink(address);
    m_refusal->setVisible(!isSet);
    if (!isSet)
        return;
    m_linkRow->hide();
    m_edit->setFocus();
    showState();
}

bool FormatBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEscape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (watched != m_address || !isEscape)
        return QWidget::eventFilter(watched, event);
    m_linkRow->hide();
    m_refusal->hide();
    if (m_edit)
        m_edit->setFocus();
    return true;
}

void FormatBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace quarterly
