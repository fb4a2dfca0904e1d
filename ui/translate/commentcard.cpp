// SPDX-License-Identifier: GPL-3.0-or-later
#include "commentcard.h"

#include "ui/recovery/unsavededits.h"
#include "ui/session.h"
#include "ui/style/colours.h"
#include "ui/style/style.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace quarterly {

using namespace Qt::StringLiterals;

CommentCard::CommentCard(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(new QLabel), m_words(new QPlainTextEdit),
      m_autosave([this] { commit(); })
{
    setObjectName(QStringLiteral("commentCard"));
    m_words->setObjectName(QStringLiteral("comment"));
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(3 * fontMetrics().lineSpacing() + 12);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    makeMuted(*m_title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_words);
    connect(m_words, &QPlainTextEdit::textChanged, &m_autosave, &Autosave::touch);
    connect(&session, &Session::issueChanged, this, &CommentCard::reload);
    connect(&session, &Session::languageChanged, this, [this] { show(m_block); });
    retranslateUi();
}

void CommentCard::show(BlockId block)
{
    if (m_block == block && m_language == m_session.language())
        return;
    flush();
    m_block = block;
    m_language = m_session.language();
    reload();
    m_words->setReadOnly(m_session.library().isReadOnly());
}

QString CommentCard::place() const
{
    return m_block.toString() + u" comment "_s + m_language.code();
}

void CommentCard::reload()
{
    m_kept.clear();
    for (const Comment &comment : m_session.issue() ? m_session.issue()->comments : QList<Comment>()) {
        if (comment.block == m_block && comment.language == m_language)
            m_kept = comment.words;
    }
    if (m_autosave.isPending())
        return; // somebody is typing
    const QString words = m_session.unsaved().value(place(), m_kept).toString();
    if (m_words->toPlainText().trimmed() == words)
        return;
    const QSignalBlocker quiet(m_words);
    m_words->setPlainText(words);
}

void CommentCard::commit()
{
    m_autosave.drop();
    const QString words = m_words->toPlainText().trimmed();
    if (m_block.isNull() || words == m_kept)
        return m_session.unsaved().withdraw(place());
    m_session.commit({.place = place(),
                      .value = words,
                      .apply = [block = m_block, language = m_language, words](IssueEditor &editor) {
                          return editor.setComment(block, language, words);
                      }});
}

void CommentCard::retranslateUi()
{
    m_title->setText(tr("Comment"));
    m_words->setAccessibleName(tr("Comment to the officer"));
    m_words->setPlaceholderText(tr("A question or a remark for the officer"));
}

void CommentCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = Colours::of(palette());
    paintCard(painter, rect(), colours.card, colours.border);
}

void CommentCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace quarterly
