// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/autosave.h"

#include <QWidget>

class QLineEdit;

namespace quarterly {

// A short list of words, such as tags: each can be taken off, and more typed in.
class TokenEdit : public QWidget
{
    Q_OBJECT

public:
    explicit TokenEdit(QWidget *parent = nullptr);

    const QStringList &tokens() const { return m_tokens; }
    void setTokens(const QStringList &tokens);
    void setCompletions(const QStringList &words);
    QLineEdit &field() const { return *m_field; }
    void setReadOnly(bool readOnly);
    void flush() { m_autosave.flush(); } // what is typed is another one

Q_SIGNALS:
    void added(const QString &words);
    void removed(int index);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTokens();
    void take();

    QStringList m_tokens;
    QWidget *m_row;
    QLineEdit *m_field;
    bool m_readOnly = false;
    Autosave m_autosave;
};

} // namespace quarterly
