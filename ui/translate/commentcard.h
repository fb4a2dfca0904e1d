// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/language.h"
#include "ui/text/autosave.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace quarterly {

class Session;

// What the translator wants the officer to know about a text; the check shows it to her.
class CommentCard : public QWidget
{
    Q_OBJECT

public:
    explicit CommentCard(Session &session, QWidget *parent = nullptr);

    void show(BlockId block); // its comment in the session's language
    void flush() { m_autosave.flush(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void reload();
    void commit();
    QString place() const; // of what is not saved yet

    Session &m_session;
    BlockId m_block;
    Language m_language;
    QString m_kept; // as the library has it
    QLabel *m_title;
    QPlainTextEdit *m_words;
    Autosave m_autosave;
};

} // namespace quarterly
