// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenedit.h"

#include "ui/library/chip.h"
#include "ui/library/flowlayout.h"

#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QStringListModel>
#include <QVBoxLayout>

namespace quarterly {

using namespace Qt::StringLiterals;

TokenEdit::TokenEdit(QWidget *parent)
    : QWidget(parent), m_row(new QWidget), m_field(new QLineEdit), m_autosave([this] { take(); }, nullptr, Autosave::Pace::Leaving)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(m_row);
    column->addWidget(m_field);
    m_row->setLayout(new FlowLayout);
    m_row->hide();

    auto *completer = new QCompleter(new QStringListModel(this), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_field->setCompleter(completer);
    connect(m_field, &QLineEdit::textEdited, &m_autosave, &Autosave::touch);
    connect(m_field, &QLineEdit::editingFinished, this, &TokenEdit::take); // Enter, or going elsewhere
}

void TokenEdit::take()
{
    m_autosave.drop();
    const QString words = m_field->text().simplified();
    const bool isWhole = m_field->hasAcceptableInput();
    m_field->clear();
    if (!words.isEmpty() && isWhole)
        Q_EMIT added(words);
}

void TokenEdit::setCompletions(const QStringList &words)
{
    static_cast<QStringListModel *>(m_field->completer()->model())->setStringList(words);
}

void TokenEdit::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_field->setEnabled(!readOnly);
    showTokens();
}

void TokenEdit::setTokens(const QStringList &tokens)
{
    if (tokens == m_tokens)
        return;
    m_tokens = tokens;
    showTokens();
}

void TokenEdit::showTokens()
{
    const auto old = m_row->findChildren<Chip *>(Qt::FindDirectChildrenOnly);
    for (Chip *chip : old) {
        m_row->layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one that was clicked
    }
    for (int i = 0; i < m_tokens.size(); ++i) {
        auto *chip = new Chip(u"token"_s, m_row);
        chip->setCheckable(false);
        chip->setEnabled(!m_readOnly);
        chip->setText(m_readOnly ? m_tokens[i] : m_tokens[i] + u"  ×"_s);
        chip->setAccessibleName(tr("Remove %1").arg(m_tokens[i]));
        chip->setToolTip(chip->accessibleName());
        connect(chip, &QAbstractButton::clicked, this, [this, i] { Q_EMIT removed(i); });
        m_row->layout()->addWidget(chip);
        chip->show();
    }
    m_row->setVisible(!m_tokens.isEmpty());
}

void TokenEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showTokens();
}

} // namespace quarterly
