// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace quarterly {

class MessageLabel;
class Session;

// The strip above the status line, as long as something about the library's file needs a decision: it is damaged, another
// file stands in its place, what was typed cannot be saved, or somebody else is writing it. Says what is so, what is safe
// and what to do.
class FaultBar : public QWidget
{
    Q_OBJECT

public:
    explicit FaultBar(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    // Handled after the click is over, since they may close this library.
    void reopenRequested(); // whatever has the library's name now
    void openRequested(const QString &file);
    void helpRequested(); // against damage

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class State { Well, Replaced, Damaged, Unsaved, Taken, Free, ReadOnly };

    QPushButton *addButton(const QString &name);
    State state() const;
    QString words(State state) const;
    void refresh();
    QString holderInWords() const;
    void saveCopy();

    Session &m_session;
    MessageLabel *m_words;
    QPushButton *m_tryAgain;
    QPushButton *m_saveCopy;
    QPushButton *m_openCopy;
    QPushButton *m_reopen;
    QPushButton *m_help;
};

} // namespace quarterly
